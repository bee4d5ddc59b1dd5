package org.factline.ui.reader.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.messages.Messages;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;
import org.factline.ui.reader.ArticleReader;

/** Asks which date of an article is meant, what it is, and how that is known. */
final class CorrectDateDialog extends TitleAreaDialog {

	private static final List<Field> FIELDS = List.of(Field.PUBLISHED, Field.MODIFIED, Field.RETRIEVED);

	private final Messages messages = Language.messages(CorrectDateDialog.class);
	private final TimeWords times = new TimeWords(Language.locale());
	private final Article article;
	private CorrectDateHandler.Correction correction;
	private boolean valid = true;

	CorrectDateDialog(Shell parent, Article article, CorrectDateHandler.Correction proposed) {
		super(parent);
		this.article = article;
		this.correction = proposed;
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("date.shell"));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, ArticleReader.ID);
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(messages.get("date.title"));
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		Combo field = new Combo(labelled(form, "date.field"), SWT.READ_ONLY);
		FIELDS.forEach(one -> field.add(messages.get("date." + one)));
		field.select(FIELDS.indexOf(correction.field()));
		Text value = text(form, "date.value", correction.value());
		Text evidence = text(form, "date.evidence", correction.evidence());
		Runnable changed = () -> changed(new CorrectDateHandler.Correction(FIELDS.get(field.getSelectionIndex()), value.getText().strip(), evidence.getText().strip()));
		field.addListener(SWT.Selection, event -> changed.run());
		value.addListener(SWT.Modify, event -> changed.run());
		evidence.addListener(SWT.Modify, event -> changed.run());
		changed.run();
		value.setFocus();
		return area;
	}

	private Composite labelled(Composite form, String key) {
		Label label = new Label(form, SWT.NONE);
		label.setText(messages.get(key));
		return form;
	}

	private Text text(Composite form, String key, String value) {
		Text text = new Text(labelled(form, key), SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void changed(CorrectDateHandler.Correction fresh) {
		correction = fresh;
		try {
			String now = article.attribute(fresh.field()).map(Attribute::value).map(times::of).orElse(messages.get("date.none"));
			String then = fresh.value().isEmpty() ? messages.get("date.none") : times.of(Edtf.parse(fresh.value()));
			setMessage(messages.get("date.change", now, then), IMessageProvider.INFORMATION);
			valid = true;
		} catch (EdtfSyntaxException e) {
			setMessage(messages.get("date.wrong"), IMessageProvider.ERROR);
			valid = false;
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(valid);
		}
	}

	Optional<CorrectDateHandler.Correction> correction() {
		return valid ? Optional.of(correction) : Optional.empty();
	}
}
