package org.factline.checking.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.pipeline.IndependentSources;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.language.TimeWords;

/** What speaks for the claim, against it, and about it: the words, who published them when, and how many sources that are. */
final class EvidencePart extends SheetPart {

	private static final int ROWS = 6;
	private static final int LINES = 3;
	private static final int[] WIDTHS = { 85, 130, 110, 100, 80 };
	private static final List<String> COLUMNS = List.of("side", "passage", "outlet", "date", "agency");

	private final Consumer<ClaimSheet.Evidence> opener;
	private final TimeWords times;
	private final Table table;
	/** The passage that is selected, as a whole. */
	private final Text words;
	private final Label sources;
	private final List<Button> buttons = new ArrayList<>();
	private List<ClaimSheet.Evidence> rows = List.of();
	private @Nullable Counted counted;

	/** How many sources there are, in all and for each side: a dossier has many that copy each other, and tells often that something changed. */
	private record Counted(Analysis of, List<ClaimSheet.Evidence> evidence, List<Integer> counts) {
	}

	/** @param opener shows a passage in its article */
	EvidencePart(Composite parent, Messages messages, ClaimEditing editing, Consumer<ClaimSheet.Evidence> opener) {
		super(parent, messages, editing, "evidence", 2);
		this.opener = opener;
		times = new TimeWords(messages.locale());
		table = table(messages.get("evidence"), SWT.MULTI | SWT.H_SCROLL, COLUMNS.stream().map(key -> messages.get("evidence." + key)).toList(), WIDTHS, 1);
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, ROWS * table.getItemHeight()).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, this::key);
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(bar);
		for (ClaimSheet.Side side : ClaimSheet.Side.values()) {
			command(bar, key(side), () -> side(side), editing.isPossible());
		}
		command(bar, "evidence.open", this::open, true);
		command(bar, "evidence.remove", this::remove, editing.isPossible());
		words = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, LINES * words.getLineHeight()).applyTo(words);
		AccessibleNames.name(words, messages.get("evidence.words"));
		sources = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(sources);
		enable();
	}

	/** Key of the word for a side. */
	static String key(ClaimSheet.Side side) {
		return "side." + side.name().toLowerCase(Locale.ROOT);
	}

	private void command(Composite bar, String key, Runnable deed, boolean possible) {
		Button button = button(bar, key, deed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.setData(Boolean.valueOf(possible));
		buttons.add(button);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		}
	}

	private List<ClaimSheet.Evidence> selected() {
		return rows.isEmpty() ? List.of() : java.util.Arrays.stream(table.getSelectionIndices()).mapToObj(rows::get).toList();
	}

	private void side(ClaimSheet.Side side) {
		List<ClaimSheet.Evidence> chosen = selected();
		editing.change("side", edits -> chosen.forEach(one -> edits.side(one.id(), side)));
	}

	private void remove() {
		List<ClaimSheet.Evidence> chosen = selected();
		editing.change("removed", edits -> chosen.forEach(one -> edits.remove(one.id())));
	}

	private void open() {
		selected().stream().findFirst().ifPresent(opener);
	}

	private void enable() {
		boolean any = !rows.isEmpty() && table.getSelectionCount() > 0;
		words.setText(any ? selected().stream().findFirst().map(one -> cells(one)[1]).orElse("") : rows.isEmpty() ? messages.get("evidence.none") : "");
		buttons.forEach(button -> button.setEnabled(any && Boolean.TRUE.equals(button.getData())));
	}

	@Override
	void show(ClaimSheet sheet) {
		List<ClaimSheet.Evidence> now = sheet.evidence().stream().sorted(Comparator.comparing(ClaimSheet.Evidence::side)).toList();
		List<String> kept = selected().stream().map(ClaimSheet.Evidence::id).toList();
		rows = now;
		table.setRedraw(false);
		table.removeAll();
		for (ClaimSheet.Evidence one : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(cells(one));
			if (kept.contains(one.id())) {
				table.select(table.getItemCount() - 1);
			}
		}
		table.setRedraw(true);
		sources.setText(sources(sheet));
		sources.requestLayout();
		enable();
	}

	private String[] cells(ClaimSheet.Evidence one) {
		Optional<Article> article = editing.dossier().article(one.article());
		String words = one.quote().isEmpty() ? one.note() : "\u201C" + one.quote().replaceAll("\\s+", " ") + "\u201D";
		return new String[] { messages.get(key(one.side())).replace("&", ""), one.passage().isPresent() || one.quote().isEmpty() ? words : messages.get("evidence.gone", words),
				article.flatMap(of -> of.value(Field.OUTLET)).orElse(""), article.flatMap(of -> of.value(Field.PUBLISHED)).map(times::inList).orElse(""),
				article.flatMap(of -> of.value(Field.AGENCY)).orElse("") };
	}

	/** How many sources that are: copies of one story count once. */
	private String sources(ClaimSheet sheet) {
		Optional<Analysis> analysis = editing.dossier().results().analysis();
		if (analysis.isEmpty()) {
			return messages.get("evidence.sources.unknown");
		}
		Counted known = counted;
		if (known == null || known.of() != analysis.get() || !known.evidence().equals(sheet.evidence())) {
			List<Integer> counts = new ArrayList<>();
			counts.add(Integer.valueOf(IndependentSources.count(analysis.get(), articles(sheet.evidence()))));
			for (ClaimSheet.Side side : ClaimSheet.Side.values()) {
				counts.add(Integer.valueOf(IndependentSources.count(analysis.get(), articles(sheet.on(side)))));
			}
			known = new Counted(analysis.get(), sheet.evidence(), counts);
			counted = known;
		}
		return messages.get("evidence.sources", known.counts().toArray());
	}

	private static List<String> articles(List<ClaimSheet.Evidence> evidence) {
		return evidence.stream().map(ClaimSheet.Evidence::article).filter(id -> !id.isEmpty()).distinct().toList();
	}

	@Override
	void take() {
		// nothing is typed here
	}
}
