package org.factline.ui.creating;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.importing.Source;
import org.factline.messages.Messages;
import org.factline.ui.importing.PlanPage;
import org.factline.ui.importing.Planning;
import org.factline.ui.importing.PlanningWizard;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/** New ▸ Article: a text that was pasted goes the way of a file, so that it has a source and its bytes are kept. */
@NonNullByDefault({})
public final class PastedArticleWizard extends PlanningWizard implements INewWizard {

	private final Messages messages = Language.messages(PastedArticleWizard.class);
	private Optional<Path> into = Optional.empty();
	private String proposed = "";
	private PastePage paste;

	/** Made by the platform. */
	public PastedArticleWizard() {
		setWindowTitle(messages.get("paste.window"));
	}

	/**
	 * Opens the wizard.
	 *
	 * @param into a dossier; empty where a new one is to be asked for
	 * @param text that is there already, such as what was dropped
	 */
	public static void open(IWorkbenchWindow window, Optional<Path> into, String text) {
		PastedArticleWizard wizard = new PastedArticleWizard();
		wizard.setWindow(window);
		wizard.into = into;
		wizard.proposed = text;
		dialog(window, wizard).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindow(workbench.getActiveWorkbenchWindow());
		into = Targets.path(workbench.getActiveWorkbenchWindow());
	}

	@Override
	public void addPages() {
		paste = new PastePage(into, proposed);
		addPage(paste);
		addPage(new PlanPage(this));
	}

	@Override
	protected Planning.Inputs inputs() {
		Source source = paste.source();
		planning().prefer(paste.told());
		return problems -> List.of(source);
	}

	@Override
	protected Optional<Path> chosen() {
		return paste.dossier();
	}

	@Override
	protected String newTitle() {
		return paste.newTitle();
	}
}
