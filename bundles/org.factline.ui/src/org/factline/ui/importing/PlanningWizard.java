package org.factline.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.importing.plan.KnownArticle;
import org.factline.messages.Messages;
import org.factline.model.file.Evidence;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.DossierImport;
import org.factline.pipeline.PlannedImport;
import org.factline.ui.creating.DossierPlaces;
import org.factline.ui.creating.NewDossierWizard;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** A wizard that ends with a plan; finishing it is one change of the dossier, which can be undone. */
@NonNullByDefault({})
public abstract class PlanningWizard extends Wizard {

	private static final Point SIZE = new Point(980, 700);

	private final Messages messages = Language.messages(PlanningWizard.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private final Planning planning = new Planning(dossiers, messages.get("correction.evidence"));
	private IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private OpenDossier target;

	/** With progress shown, since it plans in the background. */
	protected PlanningWizard() {
		setNeedsProgressMonitor(true);
	}

	/** A dialog that is large enough for a plan. */
	protected static WizardDialog dialog(IWorkbenchWindow window, PlanningWizard wizard) {
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard) {

			@Override
			protected Point getInitialSize() {
				var area = window.getShell().getDisplay().getBounds();
				return new Point(Math.min(SIZE.x, area.width), Math.min(SIZE.y, area.height));
			}
		};
		dialog.setHelpAvailable(true);
		return dialog;
	}

	/** Where the wizard opens what it made. */
	protected final void setWindow(IWorkbenchWindow window) {
		this.window = window;
	}

	/** The import in the making. */
	protected final Planning planning() {
		return planning;
	}

	/** What is to be read. */
	protected abstract Planning.Inputs inputs();

	/** The dossier that was chosen; empty for a new one. */
	protected abstract Optional<Path> chosen();

	/** Title of the new dossier. */
	protected abstract String newTitle();

	/** What the dossier that was chosen holds, as far as the plan needs it; opens it. */
	final List<KnownArticle> known() throws UnreadableDossierException {
		if (chosen().isEmpty()) {
			letGo();
			return List.of();
		}
		Path path = chosen().get();
		if (target == null || !target.path().equals(path)) {
			letGo();
			target = dossiers.open(path);
		}
		return PlannedImport.known(target.session(), target.snapshot());
	}

	private void letGo() {
		if (target != null) {
			target.release();
			target = null;
		}
	}

	@Override
	public boolean canFinish() {
		return planning.planned().filter(one -> one.count(planning.choice()) > 0).isPresent() && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		Optional<PlannedImport> planned = planning.planned();
		boolean fresh = chosen().isEmpty();
		if (fresh && target == null) {
			target = NewDossierWizard.make(DossierPlaces.free(DossierPlaces.folder(), newTitle()), newTitle()).orElse(null);
		}
		if (planned.isEmpty() || target == null || !keepEvidence(planned.get(), target.session().evidence())) {
			return false;
		}
		long count = planned.get().count(planning.choice());
		String label = count == 1 ? messages.get("command.one") : messages.get("command.many", Long.toString(count));
		List<DossierImport.Lost> lost = planned.get().apply(target.session(), label, planning.choice(), now(), "");
		if (fresh) {
			save(target);
		}
		DossierPlaces.show(window, target);
		target = null;
		tell(lost);
		return true;
	}

	private boolean keepEvidence(PlannedImport planned, Evidence evidence) {
		PlannedImport.Choice choice = planning.choice();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					monitor.beginTask(messages.get("task.evidence"), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
					planned.keepEvidence(evidence, choice);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(messages.get("evidence.failed"), e.getCause()), StatusManager.SHOW);
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A dossier that was made for this import is not left half on the disk. */
	private static void save(OpenDossier dossier) {
		try {
			dossier.save();
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(String.valueOf(e.getMessage()), e), StatusManager.SHOW);
		}
	}

	private void tell(List<DossierImport.Lost> lost) {
		if (!lost.isEmpty()) {
			StringBuilder all = new StringBuilder(messages.get("lost.text"));
			lost.forEach(one -> all.append("\n\n").append(one.article()).append(": \u201c").append(one.text()).append('\u201d'));
			MessageDialog.openInformation(getShell(), messages.get("lost.title"), all.toString());
		}
	}

	private static String now() {
		return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

	@Override
	public void dispose() {
		letGo();
		super.dispose();
	}
}
