package org.factline.ui.creating;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Asks for the title of a new dossier and the folder that it is kept in. */
@NonNullByDefault({})
final class DossierPage extends WizardPage {

	private final Messages messages = Language.messages(DossierPage.class);
	private Text title;
	private Text folder;
	private Label file;

	DossierPage() {
		super("dossier");
		setTitle(messages.get("dossier.title"));
		setDescription(messages.get("dossier.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, false);
		label(page, "dossier.name");
		title = new Text(page, SWT.BORDER);
		title.setMessage(messages.get("dossier.example"));
		wide.copy().span(2, 1).applyTo(title);
		label(page, "dossier.folder");
		folder = new Text(page, SWT.BORDER);
		folder.setText(DossierPlaces.folder().toString());
		wide.applyTo(folder);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(messages.get("browse"));
		browse.addListener(SWT.Selection, event -> browse());
		new Label(page, SWT.NONE);
		file = new Label(page, SWT.WRAP);
		wide.copy().span(2, 1).applyTo(file);
		title.addModifyListener(event -> check());
		folder.addModifyListener(event -> check());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.factline.ui.newDossier");
		title.setFocus();
	}

	private void label(Composite page, String key) {
		new Label(page, SWT.NONE).setText(messages.get(key));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(messages.get("dossier.folder.choose"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void check() {
		boolean named = !title.getText().isBlank();
		String wrong = null;
		try {
			Path place = Path.of(folder.getText().strip());
			if (!place.isAbsolute() || Files.exists(place) && !Files.isDirectory(place)) {
				wrong = messages.get("dossier.folder.wrong");
			}
			file.setText(named && wrong == null ? LegacyActionTools.escapeMnemonics(DossierPlaces.free(place, title.getText()).toString()) : "");
		} catch (InvalidPathException e) {
			wrong = messages.get("dossier.folder.wrong");
		}
		file.requestLayout();
		setErrorMessage(wrong);
		setPageComplete(named && wrong == null);
	}

	String title() {
		return title.getText().strip();
	}

	Path path() {
		return DossierPlaces.free(Path.of(folder.getText().strip()), title());
	}
}
