package org.factline.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Phrases;
import org.factline.importing.plan.Change;
import org.factline.importing.plan.PlannedArticle;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** The text of one article of a plan, with what is not the story greyed, and beside it what is known of it and from where. */
@NonNullByDefault({})
final class ArticlePreview {

	private static final List<Field> SHOWN = List.of(Field.TITLE, Field.OUTLET, Field.PUBLISHED, Field.MODIFIED, Field.RETRIEVED,
			Field.AGENCY, Field.DATELINE, Field.URL, Field.LANGUAGE);
	private static final List<BlockKind> STORY = List.of(BlockKind.HEADLINE, BlockKind.LEAD, BlockKind.BODY, BlockKind.CAPTION);

	private final Messages messages = Language.messages(ArticlePreview.class);
	private final TimeWords times = new TimeWords(messages.locale());
	private final Phrases phrases = Phrases.in(messages.locale());
	private final Planning planning;
	private final StyledText text;
	private final StyledText facts;
	private PlannedArticle shown;

	ArticlePreview(Composite parent, Planning planning) {
		this.planning = planning;
		SashForm sides = new SashForm(parent, SWT.HORIZONTAL);
		text = side(sides, "preview.text");
		facts = side(sides, "preview.facts");
		sides.setWeights(60, 40);
	}

	private StyledText side(Composite parent, String key) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(box);
		new Label(box, SWT.NONE).setText(messages.get(key));
		StyledText area = new StyledText(box, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		area.setMargins(6, 6, 6, 6);
		area.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(area);
		return area;
	}

	void show(PlannedArticle article) {
		shown = article;
		String words = article.article().text();
		text.setText(words);
		text.setStyleRanges(styles(article));
		text.setTopIndex(0);
		renew();
	}

	/** Shows the facts again: one of them was corrected. */
	void renew() {
		if (shown != null) {
			facts.setText("");
			SHOWN.forEach(this::fact);
			shown.changes().forEach(this::change);
			if (!shown.reason().isEmpty()) {
				line(messages.get("known.as"), shown.reason(), "");
			}
			line(messages.get("importer"), shown.article().provenance().importer(), phrases.of(shown.article().provenance().reason()));
			facts.setSelection(0);
			facts.setTopPixel(0);
		}
	}

	private static StyleRange[] styles(PlannedArticle article) {
		Color grey = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		List<StyleRange> styles = new ArrayList<>();
		int at = 0;
		int length = article.article().text().length();
		for (Block block : article.article().blocks()) {
			if (at < block.begin()) {
				styles.add(new StyleRange(at, block.begin() - at, grey, null));
			}
			if (block.kind() == BlockKind.HEADLINE) {
				styles.add(new StyleRange(block.begin(), block.end() - block.begin(), null, null, SWT.BOLD));
			} else if (!STORY.contains(block.kind())) {
				styles.add(new StyleRange(block.begin(), block.end() - block.begin(), grey, null));
			}
			at = block.end();
		}
		if (at < length) {
			styles.add(new StyleRange(at, length - at, grey, null));
		}
		return styles.toArray(StyleRange[]::new);
	}

	private void fact(Field field) {
		String name = messages.get("field." + field.name().toLowerCase(Locale.ROOT));
		String value = planning.value(shown, field);
		boolean date = field == Field.PUBLISHED || field == Field.MODIFIED || field == Field.RETRIEVED;
		if (planning.isCorrected(shown, field)) {
			line(name, value.isEmpty() ? messages.get("unknown") : date ? times.inList(value) : value, messages.get("corrected"));
			return;
		}
		Attribute attribute = shown.article().attribute(field).orElse(null);
		if (attribute != null) {
			line(name, date ? times.inList(value) : value, messages.get(attribute.isInferred() ? "inferred" : "stated",
					attribute.evidence().isBlank() ? "\u2013" : phrases.of(attribute.evidence())));
		} else if (field == Field.OUTLET || field == Field.PUBLISHED || field == Field.TITLE) {
			line(name, messages.get("unknown"), "");
		}
	}

	private void change(Change change) {
		String before = change.before().strip();
		String after = change.after().strip();
		line(messages.get("change", change.what()), before.isEmpty() ? "\u2013" : before, "\u2192 " + (after.isEmpty() ? "\u2013" : after));
	}

	private void line(String name, String value, String evidence) {
		Color grey = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		int begin = facts.getCharCount();
		facts.append((begin == 0 ? "" : "\n") + name + "\n");
		facts.setStyleRange(new StyleRange(begin, facts.getCharCount() - begin, grey, null));
		facts.append(value + "\n");
		if (!evidence.isBlank()) {
			int from = facts.getCharCount();
			facts.append(evidence + "\n");
			facts.setStyleRange(new StyleRange(from, facts.getCharCount() - from, grey, null, SWT.ITALIC));
		}
	}
}
