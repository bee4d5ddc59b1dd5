package org.factline.ui.importing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.messages.Messages;
import org.factline.pipeline.InputFinder;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/** File ▸ Import ▸ Articles: files and folders are chosen or dropped, looked at as a plan, and brought in. */
@NonNullByDefault({})
public final class ImportWizard extends PlanningWizard implements IImportWizard {

	private final Messages messages = Language.messages(ImportWizard.class);
	private final ChoosePage choose = new ChoosePage();
	private final PlanPage plan = new PlanPage(this);

	/** Made by the platform. */
	public ImportWizard() {
		setWindowTitle(messages.get("import.window"));
	}

	/**
	 * Opens the wizard.
	 *
	 * @param into  a dossier; empty where a new one is to be asked for
	 * @param files what is to be imported; empty where that is to be asked for
	 */
	public static void open(IWorkbenchWindow window, Optional<Path> into, List<Path> files) {
		ImportWizard wizard = new ImportWizard();
		wizard.setWindow(window);
		wizard.choose.start(into, files);
		dialog(window, wizard).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		setWindow(window);
		choose.start(Targets.path(window), List.of());
	}

	/** Where it is known what goes where, the plan is the first thing to see. */
	@Override
	public IWizardPage getStartingPage() {
		return choose.files().isEmpty() || choose.dossier().isEmpty() ? choose : plan;
	}

	@Override
	public void addPages() {
		addPage(choose);
		addPage(plan);
	}

	@Override
	protected Planning.Inputs inputs() {
		List<String> names = choose.files().stream().map(Path::toString).toList();
		return problems -> {
			var found = InputFinder.find(names, InputStream.nullInputStream());
			problems.addAll(found.problems());
			return found.sources();
		};
	}

	@Override
	protected Optional<Path> chosen() {
		return choose.dossier();
	}

	@Override
	protected String newTitle() {
		return choose.newTitle();
	}
}
