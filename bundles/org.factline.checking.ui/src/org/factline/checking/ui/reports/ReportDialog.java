package org.factline.checking.ui.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.reporting.ReportDescriptor;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.language.Language;

/** Asks for the form of a report and for its file. */
@NonNullByDefault({})
final class ReportDialog extends TitleAreaDialog {

	private static final String FIRST = "html";
	private static final int WIDTH = 420;

	private final Messages messages = Language.messages(ReportDialog.class);
	private final List<ReportDescriptor> reports;
	private final Path folder;
	private final String name;
	private Combo form;
	private Text file;
	private ReportDescriptor chosen;
	private Path path;

	/**
	 * @param reports those that there are, one at least
	 * @param folder  where the file is proposed
	 * @param name    with what its name begins
	 */
	ReportDialog(Shell parent, List<ReportDescriptor> reports, Path folder, String name) {
		super(parent);
		this.reports = reports;
		this.folder = folder;
		this.name = name;
		chosen = reports.stream().filter(one -> one.id().equals(FIRST)).findFirst().orElse(reports.getFirst());
		path = proposed();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	ReportDescriptor report() {
		return chosen;
	}

	/** The file, as far as it was a path. */
	Path path() {
		return path;
	}

	private Path proposed() {
		return folder.resolve(name + chosen.fileName().replaceFirst("^factline", ""));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("report.window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(messages.get("report.title"));
		setMessage(messages.get("report.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(messages.get("report.form"));
		form = new Combo(area, SWT.READ_ONLY);
		reports.forEach(one -> form.add(one.name()));
		form.select(reports.indexOf(chosen));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(form);
		AccessibleNames.name(form, messages.get("report.form").replace("&", ""));
		new Label(area, SWT.NONE).setText(messages.get("report.file"));
		file = new Text(area, SWT.BORDER);
		file.setText(path.toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
		AccessibleNames.name(file, messages.get("report.file").replace("&", ""));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(messages.get("report.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		form.addListener(SWT.Selection, event -> {
			chosen = reports.get(form.getSelectionIndex());
			file.setText(proposed().toString());
		});
		file.addListener(SWT.Modify, event -> check());
		return area;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(folder.toString());
		dialog.setFileName(path.getFileName().toString());
		Optional.ofNullable(dialog.open()).ifPresent(file::setText);
	}

	private void check() {
		boolean fits = false;
		try {
			path = Path.of(file.getText().strip());
			fits = path.isAbsolute() && path.getFileName() != null && !Files.isDirectory(path);
		} catch (InvalidPathException e) {
			// it is no path, and OK stays off
		}
		setMessage(fits && Files.exists(path) ? messages.get("report.exists") : messages.get("report.message"),
				fits && Files.exists(path) ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(OK).setEnabled(fits);
	}
}
