package org.factline.ui.creating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** New ▸ Dossier. */
@NonNullByDefault({})
public final class NewDossierWizard extends Wizard implements INewWizard {

	private final Messages messages = Language.messages(NewDossierWizard.class);
	private final DossierPage page = new DossierPage();
	private IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	/** Made by the platform. */
	public NewDossierWizard() {
		setWindowTitle(messages.get("dossier.window"));
	}

	/** Asks for a dossier and makes it. */
	public static void open(IWorkbenchWindow window) {
		NewDossierWizard wizard = new NewDossierWizard();
		wizard.window = window;
		new WizardDialog(window.getShell(), wizard).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Optional<OpenDossier> made = make(page.path(), page.title());
		made.ifPresent(dossier -> DossierPlaces.show(window, dossier));
		return made.isPresent();
	}

	/** Makes a dossier with a title and opens it for one user; empty where that cannot be, which is told. */
	public static Optional<OpenDossier> make(Path path, String title) {
		try {
			Files.createDirectories(path.toAbsolutePath().getParent());
			OpenDossier dossier = PlatformUI.getWorkbench().getService(OpenDossiers.class).create(path, title);
			return Optional.of(dossier);
		} catch (IOException e) {
			StatusManager.getManager().handle(
					Status.error(Language.messages(NewDossierWizard.class).get("dossier.failed", path), e), StatusManager.SHOW);
			return Optional.empty();
		}
	}
}
