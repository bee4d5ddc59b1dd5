package org.factline.ui.masks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.factline.article.MaskedName;
import org.factline.messages.Messages;
import org.factline.pipeline.masking.Masking;
import org.factline.ui.language.Language;

/** Asks which name is masked, whose it is, and what stands in its place. */
final class MaskDialog extends TitleAreaDialog {

	private final Messages messages = Language.messages(MaskDialog.class);
	private final List<MaskedName> known;
	private final String proposed;
	private Optional<MaskedName> wanted = Optional.empty();

	/**
	 * @param known    the names that are masked already
	 * @param proposed the name that was selected; may be empty
	 */
	MaskDialog(Shell parent, List<MaskedName> known, String proposed) {
		super(parent);
		this.known = List.copyOf(known);
		this.proposed = proposed;
	}

	/** What was entered; empty where that masks nothing. */
	Optional<MaskedName> wanted() {
		return wanted;
	}

	/** The initials of a name. */
	static String initials(String name) {
		return Stream.of(name.strip().split("[\\s.]+")).filter(word -> !word.isEmpty()).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
				.filter(letter -> letter.equals(letter.toUpperCase(Language.locale()))).collect(Collectors.joining());
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("dialog.shell"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, MasksPage.HELP);
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(messages.get("dialog.title"));
		setMessage(messages.get("dialog.message"));
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		Text name = text(form, "dialog.name", proposed);
		Text replacement = text(form, "dialog.replacement", initials(proposed));
		label(form, "dialog.person");
		Combo person = new Combo(form, SWT.READ_ONLY);
		Stream.of(MaskedName.Person.values()).forEach(one -> person.add(messages.get("person." + one)));
		person.select(0);
		Runnable changed = () -> changed(name.getText().strip(), replacement.getText().strip(), MaskedName.Person.values()[person.getSelectionIndex()]);
		name.addListener(SWT.Modify, event -> changed.run());
		replacement.addListener(SWT.Modify, event -> changed.run());
		person.addListener(SWT.Selection, event -> changed.run());
		(proposed.isEmpty() ? name : replacement).setFocus();
		changed(name.getText().strip(), replacement.getText().strip(), MaskedName.Person.MINOR);
		return area;
	}

	@Override
	@NonNullByDefault({})
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enable();
	}

	private void label(Composite form, String key) {
		new Label(form, SWT.NONE).setText(messages.get(key));
	}

	private Text text(Composite form, String key, String value) {
		label(form, key);
		Text text = new Text(form, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void changed(String name, String replacement, MaskedName.Person person) {
		Optional<String> wrong = wrong(name, replacement);
		wanted = wrong.isPresent() ? Optional.empty() : Optional.of(new MaskedName(name, replacement, person));
		setErrorMessage(wrong.isPresent() ? messages.get(wrong.get()) : null);
		enable();
	}

	private Optional<String> wrong(String name, String replacement) {
		if (name.isEmpty()) {
			return Optional.of("wrong.name");
		}
		if (replacement.isEmpty()) {
			return Optional.of("wrong.replacement");
		}
		List<MaskedName> all = new ArrayList<>(known);
		all.add(new MaskedName(name, replacement, MaskedName.Person.OTHER));
		return new Masking(all).words(replacement).equals(replacement) ? Optional.empty() : Optional.of("wrong.tells");
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wanted.isPresent());
		}
	}
}
