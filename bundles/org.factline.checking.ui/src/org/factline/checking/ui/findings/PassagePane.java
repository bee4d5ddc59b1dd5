package org.factline.checking.ui.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.ArticleNames;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;

/** One passage in its paragraph, with outlet, author, agency and date over it. */
final class PassagePane {

	private final Messages messages = Language.messages(FindingsView.class);
	private final Composite pane;
	private final Label source;
	private final Label about;
	private final StyledText text;
	private Optional<Passage> shown = Optional.empty();

	/** @param open called when the passage is double-clicked, or Enter is pressed in it */
	PassagePane(Composite parent, java.util.function.Consumer<Passage> open) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 2).applyTo(pane);
		source = new Label(pane, SWT.NONE);
		source.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
		about = new Label(pane, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		text = new StyledText(pane, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.addListener(SWT.MouseDoubleClick, event -> shown.ifPresent(open));
		text.addListener(SWT.DefaultSelection, event -> shown.ifPresent(open));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail == SWT.TRAVERSE_RETURN) {
				shown.ifPresent(open);
			}
		});
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@org.eclipse.jdt.annotation.NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = source.getText() + ". " + about.getText();
			}
		});
	}

	Composite control() {
		return pane;
	}

	/** Shows a passage, or nothing. */
	void show(Optional<Passage> passage, Optional<Article> article) {
		shown = passage;
		source.setText(article.map(FindingRows::source).orElse("").replace("&", "&&"));
		about.setText(article.map(this::about).orElse("").replace("&", "&&"));
		text.setText("");
		if (passage.isPresent()) {
			switch (passage.get()) {
				case Passage.InText place -> show(place, article);
				case Passage.InField field -> {
					String name = messages.get("field." + field.field().name().toLowerCase(java.util.Locale.ROOT));
					text.setText(name + ": " + field.text());
					mark(name.length() + 2, field.text().length());
				}
			}
		}
	}

	private void show(Passage.InText place, Optional<Article> article) {
		Optional<Block> block = article.flatMap(one -> one.blocks().stream()
				.filter(paragraph -> paragraph.begin() <= place.begin() && place.end() <= paragraph.end()).findFirst());
		if (article.isPresent() && block.isPresent() && block.get().end() <= article.get().text().length()) {
			text.setText(article.get().text().substring(block.get().begin(), block.get().end()));
			mark(place.begin() - block.get().begin(), place.end() - place.begin());
		} else {
			text.setText(place.text());
			mark(0, place.text().length());
		}
	}

	/** By shape as well as weight, so no colour is needed. */
	private void mark(int begin, int length) {
		StyleRange range = new StyleRange(begin, length, null, null, SWT.BOLD);
		range.underline = true;
		text.setStyleRange(range);
		text.setSelection(begin);
	}

	private String about(Article article) {
		List<String> names = article.names(org.factline.article.Contributor.Role.AUTHOR);
		String published = article.value(Field.PUBLISHED).map(new TimeWords(messages.locale())::inList).orElse(messages.get("undated"));
		String authors = String.join(", ", names);
		String agency = article.value(Field.AGENCY).orElse("");
		return java.util.stream.Stream.of(published, authors, agency, ArticleNames.of(article)).filter(part -> !part.isEmpty())
				.collect(java.util.stream.Collectors.joining("  ·  "));
	}
}
