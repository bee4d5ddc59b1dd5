package org.factline.checking.ui.claims;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.factline.article.ClaimReview;
import org.factline.messages.Messages;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** Asks for what is claimed, and what is known of who claims it, when and where. */
@NonNullByDefault({})
final class RumourPage extends WizardPage {

	private static final int LINES = 8;

	private final Messages messages = Language.messages(RumourPage.class);
	private final Optional<OpenDossier> dossier;
	private Text text;
	private Text speaker;
	private Text made;
	private Text where;

	/** @param dossier in which it is looked up; empty where none is open that can be changed */
	RumourPage(Optional<OpenDossier> dossier) {
		super("rumour");
		this.dossier = dossier;
		setTitle(messages.get("new.title"));
		setDescription(dossier.map(one -> messages.get("new.description", one.name())).orElse(""));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		text = field(page, "new.text", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, "");
		speaker = field(page, "new.speaker", SWT.SINGLE, "");
		made = field(page, "new.made", SWT.SINGLE, messages.get("claim.made.example"));
		where = field(page, "new.where", SWT.SINGLE, messages.get("claim.appearance.example"));
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, ClaimEditor.ID);
		dossier.ifPresentOrElse(one -> check(), () -> setErrorMessage(messages.get("new.noDossier")));
		text.setFocus();
	}

	private Text field(Composite page, String key, int style, String example) {
		Label label = new Label(page, SWT.NONE);
		label.setText(messages.get(key));
		boolean lines = (style & SWT.MULTI) != 0;
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text field = new Text(page, SWT.BORDER | style);
		field.setMessage(example);
		GridDataFactory.fillDefaults().grab(true, lines).hint(SWT.DEFAULT, lines ? LINES * field.getLineHeight() : SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> check());
		AccessibleNames.name(field, messages.get(key).replace("&", ""));
		return field;
	}

	private void check() {
		if (dossier.isPresent()) {
			boolean dated = made.getText().isBlank() || TimeWords.parse(made.getText()).isPresent();
			setErrorMessage(dated ? null : messages.get("new.made.wrong"));
			setPageComplete(dated && !text.getText().isBlank());
		}
	}

	/** What was typed. */
	ClaimReview claim() {
		return NewClaimWizard.review(text.getText().strip().replaceAll("\\s+", " "), speaker.getText().strip(), TimeWords.parse(made.getText()).orElse(""),
				where.getText().strip());
	}

	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}
}
