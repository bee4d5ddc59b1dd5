package org.factline.checking.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;
import org.factline.article.Passage;
import org.factline.checking.ui.findings.FindingState;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OfferedSelection;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** The passages of one finding side by side, to be read and decided about. It follows the finding that is selected elsewhere. */
public final class ComparisonEditor extends EditorPart implements IReusableEditor, ISaveablesSource {

	/** Id of the editor. */
	public static final String ID = "org.factline.checking.ui.comparison";

	private static final String CONTEXT = "org.factline.checking.ui.findings";

	private final Messages messages = Language.messages(ComparisonEditor.class);
	private final OfferedSelection<FindingRef> selections = new OfferedSelection<>(FindingRef.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final ISelectionListener follower = this::follow;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private Optional<Comparison> comparison = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();

	private final OpenDossiers.Listener openings = new OpenDossiers.Listener() {

		@Override
		public void opened(OpenDossier dossier) {
			// what is shown stays
		}

		@Override
		public void closed(OpenDossier dossier) {
			if (finding().filter(one -> one.dossier() == dossier).isPresent()) {
				getSite().getPage().closeEditor(ComparisonEditor.this, false);
			}
		}
	};

	/** Shows a finding in the one editor of a page, which is opened where it is not. */
	public static void show(IWorkbenchPage page, FindingRef finding, boolean activate) {
		ComparisonInput input = new ComparisonInput(finding);
		try {
			for (IEditorReference one : page.getEditorReferences()) {
				if (ID.equals(one.getId()) && one.getEditor(true) instanceof ComparisonEditor editor) {
					page.reuseEditor(editor, input);
					if (activate) {
						page.activate(editor);
					} else {
						page.bringToTop(editor);
					}
					return;
				}
			}
			page.openEditor(input, ID, activate);
		} catch (PartInitException e) {
			ILog.of(ComparisonEditor.class).error(e.getMessage(), e);
		}
	}

	@Override
	@NonNullByDefault({})
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ComparisonInput)) {
			throw new PartInitException(ID + ": " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	@NonNullByDefault({})
	public void setInput(IEditorInput input) {
		super.setInput(input);
		firePropertyChange(IEditorPart.PROP_INPUT);
		renew();
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		getSite().setSelectionProvider(selections);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.createControl(parent));
		getSite().getService(IMenuService.class).populateContributionManager(tools, "toolbar:" + ID);
		tools.update(true);
		Comparison made = new Comparison(parent, messages, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		comparison = Optional.of(made);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		watch = Optional.of(DossierWatch.start(dossiers, this::listener, openings));
		renew();
	}

	private OpenDossier.Listener listener(OpenDossier dossier) {
		return new OpenDossier.Listener() {

			@Override
			public void resultsChanged() {
				if (finding().filter(one -> one.dossier() == dossier).isPresent()) {
					renew();
				}
			}

			@Override
			public void dirtyChanged() {
				firePropertyChange(PROP_DIRTY);
			}
		};
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof FindingRef other
				&& !finding().equals(Optional.of(other))) {
			setInput(new ComparisonInput(other));
		}
	}

	private void renew() {
		comparison.ifPresent(shown -> finding().ifPresent(one -> {
			shown.show(one, one.dossier().results().finding(one.fingerprint()).map(FindingState::of).map(this::word).orElse(""));
			if (!selections.get().equals(Optional.of(one))) {
				selections.offer(Optional.of(one));
			}
		}));
	}

	private String word(FindingState state) {
		return messages.get("state." + state.name().toLowerCase(Locale.ROOT));
	}

	/** The finding that is shown. */
	public Optional<FindingRef> finding() {
		return getEditorInput() instanceof ComparisonInput input ? Optional.of(input.finding()) : Optional.empty();
	}

	/** The passages that stand side by side. */
	public List<Passage> passages() {
		return comparison.map(Comparison::passages).orElse(List.of());
	}

	private void open(Passage passage) {
		Optional<Span> place = passage instanceof Passage.InText text ? Optional.of(new Span(text.begin(), text.end())) : Optional.empty();
		finding().ifPresent(one -> {
			try {
				Articles.show(getSite().getPage(), one.dossier(), passage.article(), place, Articles.Stay.LOOKED_AT, true);
			} catch (PartInitException e) {
				ILog.of(ComparisonEditor.class).error(e.getMessage(), e);
			}
		});
	}

	@Override
	public void setFocus() {
		comparison.ifPresent(Comparison::setFocus);
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenDossier.class) {
			Optional<OpenDossier> dossier = finding().map(FindingRef::dossier);
			return adapter.cast(dossier.orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public Saveable[] getSaveables() {
		return finding().stream().map(one -> one.dossier().saveable()).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return finding().filter(one -> one.dossier().isDirty()).isPresent();
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) {
		// the dossier is saved, as one of the saveables
	}

	@Override
	public void doSaveAs() {
		// a finding is not saved
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		watch.ifPresent(DossierWatch::dispose);
		getSite().getPage().removeSelectionListener(follower);
		if (tools.getControl() != null) {
			getSite().getService(IMenuService.class).releaseContributions(tools);
			tools.dispose();
		}
		comparison = Optional.empty();
		super.dispose();
	}
}
