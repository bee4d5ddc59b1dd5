package org.factline.checking.ui.claims;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.EditorPart;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.ClaimInput;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** The sheet of a claim that is checked: what is claimed, what speaks for it and against it, what the check came to, and who found it right. */
public final class ClaimEditor extends EditorPart implements ISaveablesSource {

	/** Id of the editor, and of its context of help. */
	public static final String ID = Articles.CLAIM_EDITOR;

	/** With less room, in pixels, the sections stand below one another. */
	private static final int TWO_COLUMNS = 1100;

	private final Messages messages = Language.messages(ClaimEditor.class);
	private List<SheetPart> parts = List.of();
	private final TypedFirst typed = new TypedFirst(() -> parts.forEach(SheetPart::take));
	/** Whether it is one of the dossier's users. */
	private boolean retained;
	private Optional<Composite> form = Optional.empty();
	private Optional<DossierWatch> watch = Optional.empty();

	@Override
	@NonNullByDefault({})
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ClaimInput claim)) {
			throw new PartInitException(ID + ": " + input);
		}
		setSite(site);
		setInput(input);
		setPartName(claim.getName());
		claim.claim().dossier().retain();
		retained = true;
	}

	private ClaimInput input() {
		return (ClaimInput) getEditorInput();
	}

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite body = new Composite(scroll, SWT.NONE);
		GridLayout layout = GridLayoutFactory.fillDefaults().margins(14, 12).spacing(24, 18).create();
		body.setLayout(layout);
		ClaimEditing editing = new ClaimEditing(input().claim());
		Composite left = column(body);
		Composite right = column(body);
		parts = List.of(new ClaimPart(left, messages, editing), new EvidencePart(left, messages, editing, this::open),
				new VerdictPart(right, messages, editing), new ReviewPart(right, messages, editing));
		scroll.setContent(body);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> {
			layout.makeColumnsEqualWidth = true;
			layout.numColumns = scroll.getClientArea().width < TWO_COLUMNS ? 1 : 2;
			fit(scroll, body);
		});
		form = Optional.of(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(typed);
		watch = Optional.of(DossierWatch.start(PlatformUI.getWorkbench().getService(OpenDossiers.class), this::listener, new Comings()));
		renew();
	}

	private static Composite column(Composite body) {
		Composite column = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 18).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	/** What does not fit is scrolled to, downwards only. */
	private static void fit(ScrolledComposite scroll, Composite body) {
		scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		body.layout(true, true);
	}

	private OpenDossier.Listener listener(OpenDossier dossier) {
		return dossier != input().claim().dossier() ? new OpenDossier.Listener() {
			// another dossier
		} : new OpenDossier.Listener() {

			@Override
			public void resultsChanged() {
				renew();
			}

			@Override
			public void dirtyChanged() {
				firePropertyChange(PROP_DIRTY);
			}

			@Override
			public void reloaded() {
				renew();
			}
		};
	}

	/** Closes with the dossier. */
	private final class Comings implements OpenDossiers.Listener {

		@Override
		public void opened(OpenDossier dossier) {
			// what is shown stays
		}

		@Override
		public void closed(OpenDossier dossier) {
			if (dossier == input().claim().dossier()) {
				getSite().getPage().closeEditor(ClaimEditor.this, false);
			}
		}
	}

	private void renew() {
		Optional<ClaimSheet> sheet = input().sheet();
		if (sheet.isEmpty()) {
			// taken out, here or by undoing; closed when whoever tells of it has done so
			getSite().getShell().getDisplay().asyncExec(() -> {
				if (form.isPresent() && input().sheet().isEmpty()) {
					getSite().getPage().closeEditor(this, false);
				}
			});
			return;
		}
		form.filter(page -> !page.isDisposed()).ifPresent(page -> {
			parts.forEach(part -> part.show(sheet.get()));
			setPartName(input().getName());
			setTitleToolTip(input().getToolTipText());
			fit((ScrolledComposite) page.getParent(), page);
		});
	}

	private void open(ClaimSheet.Evidence evidence) {
		evidence.passage().ifPresent(place -> {
			try {
				Articles.show(getSite().getPage(), input().claim().dossier(), place.article(), Optional.of(new Span(place.begin(), place.end())),
						Articles.Stay.LOOKED_AT, true);
			} catch (PartInitException e) {
				ILog.of(ClaimEditor.class).error(e.getMessage(), e);
			}
		});
	}

	@Override
	public void setFocus() {
		form.ifPresent(Composite::setFocus);
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenDossier.class ? adapter.cast(input().claim().dossier()) : super.getAdapter(adapter);
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { input().claim().dossier().saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return input().claim().dossier().isDirty();
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) {
		// the dossier is saved, as one of the saveables
	}

	@Override
	public void doSaveAs() {
		// a claim is not saved alone
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getService(ICommandService.class).removeExecutionListener(typed);
		watch.ifPresent(DossierWatch::dispose);
		form = Optional.empty();
		if (retained) {
			retained = false;
			input().claim().dossier().release();
		}
		super.dispose();
	}
}
