package org.factline.checking.ui.claims;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
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

	private final Messages messages = Language.messages(ClaimEditor.class);
	private final Flushing flushing = new Flushing();
	private List<SheetPart> parts = List.of();
	/** Whether it is one of the dossier's users. */
	private boolean retained;
	private Optional<ScrolledForm> form = Optional.empty();
	private Optional<FormToolkit> toolkit = Optional.empty();
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
		FormToolkit made = new FormToolkit(parent.getDisplay());
		ScrolledForm page = made.createScrolledForm(parent);
		made.decorateFormHeading(page.getForm());
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).margins(12, 10).spacing(20, 12).applyTo(page.getBody());
		ClaimEditing editing = new ClaimEditing(input().claim());
		Composite left = column(made, page.getBody());
		Composite right = column(made, page.getBody());
		parts = List.of(new ClaimPart(left, made, messages, editing), new EvidencePart(left, made, messages, editing, this::open),
				new VerdictPart(right, made, messages, editing), new ReviewPart(right, made, messages, editing));
		form = Optional.of(page);
		toolkit = Optional.of(made);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(flushing);
		watch = Optional.of(DossierWatch.start(PlatformUI.getWorkbench().getService(OpenDossiers.class), this::listener, new Comings()));
		renew();
	}

	private static Composite column(FormToolkit toolkit, Composite body) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).align(org.eclipse.swt.SWT.FILL, org.eclipse.swt.SWT.BEGINNING).applyTo(column);
		return column;
	}

	/** What was typed belongs to what a command does: it is saved, undone, and seen by others. */
	private final class Flushing implements IExecutionListenerWithChecks {

		@Override
		@NonNullByDefault({})
		public void preExecute(String command, ExecutionEvent event) {
			parts.forEach(SheetPart::take);
		}

		@Override
		@NonNullByDefault({})
		public void notHandled(String command, org.eclipse.core.commands.NotHandledException exception) {
			// nothing was done
		}

		@Override
		@NonNullByDefault({})
		public void postExecuteFailure(String command, org.eclipse.core.commands.ExecutionException exception) {
			// whoever gave the command is told
		}

		@Override
		@NonNullByDefault({})
		public void postExecuteSuccess(String command, Object result) {
			// the dossier tells what changed
		}

		@Override
		@NonNullByDefault({})
		public void notDefined(String command, org.eclipse.core.commands.common.NotDefinedException exception) {
			// nothing was done
		}

		@Override
		@NonNullByDefault({})
		public void notEnabled(String command, org.eclipse.core.commands.NotEnabledException exception) {
			// Save is not enabled while nothing but the field that is typed in is new: what was typed is taken, and saved by the next
			parts.forEach(SheetPart::take);
		}
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
			page.setText(messages.get("sheet"));
			parts.forEach(part -> part.show(sheet.get()));
			setPartName(input().getName());
			setTitleToolTip(input().getToolTipText());
			page.reflow(true);
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
		form.ifPresent(ScrolledForm::setFocus);
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
		PlatformUI.getWorkbench().getService(ICommandService.class).removeExecutionListener(flushing);
		watch.ifPresent(DossierWatch::dispose);
		toolkit.ifPresent(FormToolkit::dispose);
		form = Optional.empty();
		if (retained) {
			retained = false;
			input().claim().dossier().release();
		}
		super.dispose();
	}
}
