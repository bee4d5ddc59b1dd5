package org.factline.checking.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Field;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.pipeline.ClaimStart;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;

/** What the dossier says of a claim, with the side that is proposed; each can be taken or left, and put on another side. What is missing stands above. */
@NonNullByDefault({})
final class FoundPage extends WizardPage {

	private static final int[] WIDTHS = { 100, 380, 120, 190 };
	private static final List<String> COLUMNS = List.of("evidence.side", "evidence.passage", "evidence.outlet", "found.reason");
	/** Of what is only about it, so many are taken unless somebody says otherwise. */
	private static final int MOST_ABOUT = 5;
	private static final int LINES = 4;

	private final Messages messages = Language.messages(FoundPage.class);
	private final List<ClaimStart.Found> rows = new ArrayList<>();
	private Label missing;
	private Table table;
	/** The line that is selected, as a whole. */
	private Text words;

	FoundPage() {
		super("found");
		setTitle(messages.get("found.title"));
		setDescription(messages.get("found.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		missing = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(missing);
		table = new Table(page, SWT.BORDER | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get(COLUMNS.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		AccessibleNames.name(table, messages.get("found.title"));
		Composite bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
		for (ClaimSheet.Side side : ClaimSheet.Side.values()) {
			Button button = new Button(bar, SWT.PUSH);
			button.setText(messages.get(EvidencePart.key(side)));
			button.addListener(SWT.Selection, event -> side(side));
			GridDataFactory.fillDefaults().applyTo(button);
		}
		words = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, LINES * words.getLineHeight()).applyTo(words);
		AccessibleNames.name(words, messages.get("evidence.words"));
		table.addListener(SWT.Selection, event -> tell());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, ClaimEditor.ID);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// the page is shown first, and what goes on is shown below it
			getShell().getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !((NewClaimWizard) getWizard()).look()) {
					getContainer().showPage(getPreviousPage());
				}
			});
		}
	}

	/** Shows what was found. */
	void show(OpenDossier dossier, ClaimStart start) {
		rows.clear();
		rows.addAll(start.found().stream().sorted(Comparator.comparing(ClaimStart.Found::side)).toList());
		table.removeAll();
		int about = 0;
		for (ClaimStart.Found one : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { word(one.side()), "\u201C" + one.passage().text().replaceAll("\\s+", " ") + "\u201D",
					dossier.article(one.passage().article()).flatMap(of -> of.value(Field.OUTLET)).orElse(""), one.reason() });
			item.setChecked(one.side() != ClaimSheet.Side.ABOUT || about++ < MOST_ABOUT);
		}
		table.setSelection(0);
		tell();
		missing.setText(missing(start.missing()));
		missing.requestLayout();
	}

	private void tell() {
		int at = table.getSelectionIndex();
		words.setText(at < 0 ? "" : table.getItem(at).getText(1) + (rows.get(at).reason().isEmpty() ? "" : "\n" + rows.get(at).reason()));
	}

	private String missing(Set<ClaimStart.Missing> what) {
		return what.isEmpty() ? messages.get("found.complete") : messages.get("found.missing", what.stream()
				.map(one -> messages.get("missing." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))).collect(Collectors.joining("; ")));
	}

	private String word(ClaimSheet.Side side) {
		return messages.get(EvidencePart.key(side)).replace("&", "");
	}

	private void side(ClaimSheet.Side side) {
		for (int i : table.getSelectionIndices()) {
			ClaimStart.Found one = rows.get(i);
			rows.set(i, new ClaimStart.Found(side, one.passage(), one.reason(), one.similarity()));
			table.getItem(i).setText(0, word(side));
			table.getItem(i).setChecked(true);
		}
	}

	/** What is to be taken. */
	List<ClaimStart.Found> taken() {
		List<ClaimStart.Found> taken = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (table.getItem(i).getChecked()) {
				taken.add(rows.get(i));
			}
		}
		return taken;
	}
}
