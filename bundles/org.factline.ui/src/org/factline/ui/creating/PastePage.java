package org.factline.ui.creating;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.importing.Source;
import org.factline.messages.Messages;
import org.factline.ui.importing.TargetChooser;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** Asks for a text and what is known of it. */
@NonNullByDefault({})
final class PastePage extends WizardPage {

	private static final int LINES = 14;

	private final Messages messages = Language.messages(PastePage.class);
	private final Optional<Path> into;
	private final String proposed;
	private TargetChooser target;
	private Text text;
	private Text headline;
	private Text outlet;
	private Text published;
	private Text where;

	PastePage(Optional<Path> into, String proposed) {
		super("paste");
		this.into = into;
		this.proposed = proposed;
		setTitle(messages.get("paste.title"));
		setDescription(messages.get("paste.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		target = new TargetChooser(page, into, "", this::check);
		Label label = new Label(page, SWT.NONE);
		label.setText(messages.get("paste.text"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(proposed);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
		headline = field(page, "paste.headline", "");
		outlet = field(page, "paste.outlet", "");
		published = field(page, "paste.date", messages.get("paste.date.example"));
		where = field(page, "paste.where", messages.get("paste.where.example"));
		text.addModifyListener(event -> check());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.factline.ui.newArticle");
		check();
		text.setFocus();
	}

	private Text field(Composite page, String key, String example) {
		new Label(page, SWT.NONE).setText(messages.get(key));
		Text field = new Text(page, SWT.BORDER);
		field.setMessage(example);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> check());
		return field;
	}

	private void check() {
		boolean dated = published.getText().isBlank() || TimeWords.parse(published.getText()).isPresent();
		setErrorMessage(dated ? null : messages.get("paste.date.wrong"));
		setPageComplete(dated && !text.getText().isBlank() && target.isComplete());
	}

	Optional<Path> dossier() {
		return target.dossier();
	}

	String newTitle() {
		return target.title();
	}

	/** What was typed beside the text. */
	Map<Field, String> told() {
		Map<Field, String> told = new TreeMap<>();
		put(told, Field.TITLE, headline.getText());
		put(told, Field.OUTLET, outlet.getText());
		TimeWords.parse(published.getText()).ifPresent(date -> told.put(Field.PUBLISHED, date));
		if (where.getText().strip().matches("https?://\\S+")) {
			put(told, Field.URL, where.getText());
		}
		return told;
	}

	private static void put(Map<Field, String> told, Field field, String typed) {
		if (!typed.isBlank()) {
			told.put(field, typed.strip());
		}
	}

	/** The text as a source: its bytes are kept as evidence like those of a file. */
	Source source() {
		String from = where.getText().isBlank() ? messages.get("paste.name") : where.getText().strip();
		String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss"));
		Source source = Source.of(from + " " + now + ".txt", text.getText().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
		told().forEach((field, value) -> source.knowing(field, Attribute.stated(value, messages.get("paste.evidence"))));
		return source;
	}
}
