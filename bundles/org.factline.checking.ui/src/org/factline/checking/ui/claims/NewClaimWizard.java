package org.factline.checking.ui.claims;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.analysis.Analysis;
import org.factline.article.ClaimReview;
import org.factline.messages.Messages;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.bridge.SheetEdits;
import org.factline.pipeline.ClaimStart;
import org.factline.pipeline.Pipeline;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.CheckScopes;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.MonitoredProgress;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/** New ▸ Claim from a rumour: what is pasted is looked up in the dossier; what is found is shown with a proposed side before it is taken. */
@NonNullByDefault({})
public final class NewClaimWizard extends Wizard implements INewWizard {

	private final Messages messages = Language.messages(NewClaimWizard.class);
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
	private IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private Optional<OpenDossier> dossier = Optional.empty();
	private RumourPage rumour;
	private FoundPage found;

	/** Made by the platform. */
	public NewClaimWizard() {
		setWindowTitle(messages.get("new.window"));
		setNeedsProgressMonitor(true);
	}

	/** Asks for a claim of a dossier. */
	public static void open(IWorkbenchWindow window, OpenDossier dossier) {
		NewClaimWizard wizard = new NewClaimWizard();
		wizard.window = window;
		wizard.dossier = Optional.of(dossier);
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setPageSize(900, 380);
		dialog.open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		dossier = Targets.path(window).flatMap(dossiers::find).or(() -> dossiers.open().stream().findFirst());
	}

	@Override
	public void addPages() {
		rumour = new RumourPage(dossier.filter(one -> !one.session().isReadOnly()));
		found = new FoundPage();
		addPage(rumour);
		addPage(found);
	}

	/** Looks the claim up; says whether that was done. */
	boolean look() {
		Optional<Analysis> analysis = dossier.flatMap(one -> one.results().analysis());
		if (analysis.isEmpty()) {
			rumour.setErrorMessage(messages.get("new.notYet"));
			return false;
		}
		OpenDossier in = dossier.get();
		ClaimReview claim = rumour.claim();
		ClaimStart[] start = new ClaimStart[1];
		try {
			getContainer().run(true, true, monitor -> {
				Pipeline pipeline = dossiers.pipeline();
				start[0] = pipeline.start(claim.claim(), claim.made(), analysis.get(), CheckScopes.of(in.path()), OpenDossiers.settings(),
						new MonitoredProgress(monitor));
			});
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(messages.get("new.failed"), e.getCause()), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException | java.util.concurrent.CancellationException e) {
			return false;
		}
		if (start[0] == null) {
			return false;
		}
		found.show(in, start[0]);
		return true;
	}

	@Override
	public boolean canFinish() {
		return rumour.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		if (getContainer().getCurrentPage() == rumour && !look()) {
			return false;
		}
		OpenDossier in = dossier.orElseThrow();
		Claim[] claim = new Claim[1];
		in.execute(messages.get("command.new"), edit -> {
			claim[0] = ClaimEditing.create(in, rumour.claim(), edit);
			SheetEdits edits = ClaimEditing.edits(in, claim[0], edit);
			for (ClaimStart.Found one : found.taken()) {
				Optional<Article> article = in.session().articles().stream().filter(of -> one.passage().article().equals(of.getId())).findFirst();
				article.ifPresent(of -> edits.add(one.side(), of, new Span(one.passage().begin(), one.passage().end()), ""));
			}
		});
		try {
			Articles.show(window.getActivePage(), new ClaimRef(in, claim[0].getId()), Articles.Stay.KEPT, true);
		} catch (PartInitException e) {
			ILog.of(NewClaimWizard.class).error(e.getMessage(), e);
		}
		return true;
	}

	static ClaimReview review(String claim, String speaker, String made, String appearance) {
		return new ClaimReview(claim, speaker, made, appearance,
				new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "", "", ""));
	}
}
