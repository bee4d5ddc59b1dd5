package org.factline.checking.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.ArticleNames;
import org.factline.ui.language.TimeWords;

/**
 * One passage in its paragraph, with outlet, author, agency and dates over it. The passage stands in a box; words that the other side
 * does not have are underlined by a wave.
 */
final class PassagePane {

	private static final RGB AMBER = new RGB(214, 137, 16);
	private static final double TINT = 0.3;

	private final Messages messages;
	private final Composite pane;
	private final Label source;
	private final Label about;
	private final Label dates;
	private final StyledText text;
	private Optional<Passage> shown = Optional.empty();
	/** Marks what is shown again: its colours are mixed with those of the theme, which change. */
	private Runnable marks = () -> {
		// nothing is shown yet
	};
	private Color marked;

	/** @param open called when the passage is double-clicked, or Enter is pressed in it */
	PassagePane(Composite parent, Messages messages, Consumer<Passage> open) {
		this.messages = messages;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 6).spacing(4, 2).applyTo(pane);
		source = label();
		source.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		about = label();
		dates = label();
		text = new StyledText(pane, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
		text.setMargins(6, 6, 6, 6);
		text.setLineSpacing(3);
		text.setCaret(null);
		marked = text.getBackground();
		text.addListener(SWT.Paint, event -> {
			if (!marked.equals(text.getBackground())) {
				marked = text.getBackground();
				text.getDisplay().asyncExec(this::markAgain);
			}
		});
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
		text.addListener(SWT.MouseDoubleClick, event -> shown.ifPresent(open));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				shown.ifPresent(open);
			}
		});
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = Stream.of(source, about, dates).map(Label::getText).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
			}
		});
	}

	private Label label() {
		Label label = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Composite control() {
		return pane;
	}

	void setFocus() {
		text.setFocus();
	}

	/** The passage that is shown. */
	Optional<Passage> passage() {
		return shown;
	}

	/**
	 * Shows a passage, or nothing.
	 *
	 * @param outlet      whose article it is
	 * @param differences words that the other side does not have, in UTF-16 units of the article's text
	 */
	void show(Optional<Passage> passage, String outlet, Optional<Article> article, List<Span> differences) {
		shown = passage;
		set(source, outlet);
		set(about, article.map(this::about).orElse(""));
		set(dates, article.map(this::dates).orElse(""));
		text.setText("");
		if (passage.isPresent()) {
			switch (passage.get()) {
				case Passage.InText place -> show(place, article, differences);
				case Passage.InField field -> {
					String name = messages.get("field." + field.field().name().toLowerCase(Locale.ROOT));
					text.setText(name + ": " + field.text());
					mark(() -> box(name.length() + 2, field.text().length()));
				}
			}
		}
		pane.layout(true);
	}

	private static void set(Label label, String words) {
		label.setText(words.replace("&", "&&"));
		label.setToolTipText(words);
	}

	private void show(Passage.InText place, Optional<Article> article, List<Span> differences) {
		Optional<Span> paragraph = article.flatMap(one -> paragraph(one, place));
		if (article.isEmpty() || paragraph.isEmpty()) {
			text.setText(place.text());
			mark(() -> box(0, place.text().length()));
			return;
		}
		int begin = paragraph.get().begin();
		text.setText(paragraph.get().in(article.get().text()));
		mark(() -> {
			differences.stream().filter(paragraph.get()::contains).forEach(span -> wave(span.begin() - begin, span.length()));
			box(place.begin() - begin, place.end() - place.begin());
		});
		text.setTopIndex(Math.max(0, text.getLineAtOffset(place.begin() - begin) - 1));
	}

	private void mark(Runnable how) {
		marks = how;
		how.run();
	}

	private void markAgain() {
		if (!text.isDisposed()) {
			marks.run();
		}
	}

	/** From the begin of the block of a passage to the end of the last one that it touches. */
	private static Optional<Span> paragraph(Article article, Passage.InText place) {
		if (place.end() > article.text().length()) {
			return Optional.empty();
		}
		int begin = place.begin();
		int end = place.end();
		for (Block block : article.blocks()) {
			if (block.begin() < place.end() && place.begin() < block.end()) {
				begin = Math.min(begin, block.begin());
				end = Math.max(end, Math.min(block.end(), article.text().length()));
			}
		}
		return Optional.of(new Span(begin, end));
	}

	/** What the finding is about. */
	private void box(int begin, int length) {
		StyleRange range = new StyleRange(begin, length, null, tint(), SWT.BOLD);
		range.borderStyle = SWT.BORDER_SOLID;
		range.borderColor = new Color(AMBER);
		text.setStyleRange(range);
	}

	private void wave(int begin, int length) {
		StyleRange range = new StyleRange(begin, length, null, null);
		range.underline = true;
		range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		range.underlineColor = new Color(AMBER);
		text.setStyleRange(range);
	}

	/** A little of the colour on whatever the theme gave the text. */
	private Color tint() {
		RGB back = text.getBackground().getRGB();
		return new Color(mixed(back.red, AMBER.red), mixed(back.green, AMBER.green), mixed(back.blue, AMBER.blue));
	}

	private static int mixed(int a, int b) {
		return (int) Math.round(a + (b - a) * TINT);
	}

	private String about(Article article) {
		String authors = String.join(", ", article.names(Contributor.Role.AUTHOR));
		String agency = article.value(Field.AGENCY).map(name -> messages.get("agency", name)).orElse("");
		return joined(List.of(authors, agency, ArticleNames.of(article)));
	}

	private String dates(Article article) {
		TimeWords times = new TimeWords(messages.locale());
		List<String> parts = new ArrayList<>();
		for (Field field : List.of(Field.PUBLISHED, Field.MODIFIED, Field.RETRIEVED)) {
			String name = messages.get("field." + field.name().toLowerCase(Locale.ROOT));
			article.value(field).ifPresent(date -> parts.add(messages.get("dated", name, times.of(date))));
		}
		return article.value(Field.PUBLISHED).isEmpty() ? joined(Stream.concat(Stream.of(messages.get("undated")), parts.stream()).toList()) : joined(parts);
	}

	private static String joined(List<String> parts) {
		return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
	}
}
