package org.factline.checking.ui.comparison;

import java.util.Locale;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.TimeWords;

/** The draft of a letter that asks an outlet to look at a passage again, in the language of its article. */
final class CorrectionRequest {

	private final OpenDossier dossier;
	private final Messages messages;
	private final TimeWords times;

	/** @param about the passage of the outlet that is written to */
	CorrectionRequest(OpenDossier dossier, Passage about) {
		this.dossier = dossier;
		Locale locale = Locale.of(dossier.article(about.article()).flatMap(one -> one.value(Field.LANGUAGE)).filter("id"::equals).orElse("en"));
		messages = Messages.of(CorrectionRequest.class, locale);
		times = new TimeWords(locale);
	}

	/** The letter, without masked names. What the finding says stands in it as a question: nobody knows yet who is right. */
	String draft(Finding finding, Passage about, Optional<Passage> other) {
		StringBuilder letter = new StringBuilder();
		letter.append(messages.get("letter.to", outlet(about))).append("\n\n");
		letter.append(messages.get("letter.yours", source(about))).append("\n\n").append(quoted(about)).append("\n\n");
		other.ifPresent(one -> letter.append(messages.get("letter.other", outlet(one), source(one))).append("\n\n").append(quoted(one)).append("\n\n"));
		letter.append(other.isPresent() ? messages.get("letter.differ") : finding.explanation()).append("\n\n");
		letter.append(messages.get("letter.please")).append("\n\n").append(messages.get("letter.end", Person.name())).append('\n');
		return dossier.masking().words(letter.toString());
	}

	private String outlet(Passage passage) {
		return article(passage).flatMap(one -> one.value(Field.OUTLET)).orElse(passage.article());
	}

	/** Title, day and address, as far as they are known. */
	private String source(Passage passage) {
		Optional<Article> article = article(passage);
		StringBuilder source = new StringBuilder("“" + article.flatMap(one -> one.value(Field.TITLE)).orElse(passage.article()) + "”");
		article.flatMap(one -> one.value(Field.PUBLISHED)).ifPresent(date -> source.append(" (").append(times.of(date)).append(')'));
		article.flatMap(one -> one.value(Field.URL)).ifPresent(url -> source.append(", ").append(url));
		return source.toString();
	}

	/** The paragraph of a passage. */
	private String quoted(Passage passage) {
		String words = passage.text();
		if (passage instanceof Passage.InText place) {
			words = article(passage).filter(one -> place.end() <= one.text().length()).map(one -> {
				int begin = one.text().lastIndexOf('\n', Math.max(0, place.begin() - 1)) + 1;
				int end = one.text().indexOf('\n', place.end());
				return one.text().substring(Math.min(begin, place.begin()), end < 0 ? one.text().length() : end);
			}).orElse(words);
		}
		return "    “" + words.strip() + "”";
	}

	private Optional<Article> article(Passage passage) {
		return dossier.article(passage.article());
	}
}
