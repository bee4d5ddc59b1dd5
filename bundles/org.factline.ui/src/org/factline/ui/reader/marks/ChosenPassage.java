package org.factline.ui.reader.marks;

import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.statement.Quotation;
import org.factline.text.Blank;
import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * A passage that somebody chose to make something of, and what its article says about it.
 *
 * @param place   what was selected without white space at its ends; where nothing was, the sentence, else the block
 * @param title   what an event that it tells may be called
 * @param when    the day that it tells, as EDTF; empty where it tells none
 * @param speaker whose words it lies in; empty where it is the article's own
 * @param saidIn  the words that name the speaker
 */
public record ChosenPassage(Span place, String title, String when, String speaker, Optional<Span> saidIn) {

	private static final int LONG_TITLE = 80;

	/**
	 * The passage of a selection, in UTF-16 units.
	 *
	 * @return empty where there is nothing but white space
	 */
	public static Optional<ChosenPassage> of(Article article, Optional<AnalysedArticle> analysed, Span selected) {
		String text = article.text();
		Span wide = selected.length() > 0 ? selected : around(article, analysed, Math.min(selected.begin(), text.length()));
		int begin = Blank.skip(text, wide.begin(), wide.end());
		int end = Blank.trim(text, begin, wide.end());
		if (begin >= end) {
			return Optional.empty();
		}
		Span place = new Span(begin, end);
		Optional<Quotation> said = analysed.flatMap(one -> one.statements().quotations().stream()
				.filter(quotation -> quotation.span().contains(place) && quotation.speaker().isKnown()).findFirst());
		return Optional.of(new ChosenPassage(place, title(place.in(text)), when(analysed, place), said.map(one -> one.speaker().canonical()).orElse(""),
				said.filter(one -> one.attributionBegin() >= 0).map(one -> new Span(one.attributionBegin(), one.attributionEnd()))));
	}

	/** The whole lines that a selection touches: what is page furniture is so line by line. */
	public static Optional<Span> lines(Article article, Span selected) {
		String text = article.text();
		int begin = selected.begin() == 0 ? 0 : text.lastIndexOf('\n', selected.begin() - 1) + 1;
		int line = text.indexOf('\n', Math.max(selected.begin(), selected.end() - 1));
		int end = line < 0 ? text.length() : line;
		int from = Blank.skip(text, begin, end);
		int to = Blank.trim(text, from, end);
		return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
	}

	private static Span around(Article article, Optional<AnalysedArticle> analysed, int caret) {
		return analysed.flatMap(one -> one.sentences().stream().filter(sentence -> sentence.contains(caret)).findFirst())
				.or(() -> article.blocks().stream().filter(block -> block.begin() <= caret && caret < block.end()).findFirst()
						.map(block -> new Span(block.begin(), block.end())))
				.orElse(new Span(caret, caret));
	}

	/** The day of an event inside the passage, else in a sentence that it lies in. */
	private static String when(Optional<AnalysedArticle> analysed, Span place) {
		if (analysed.isEmpty()) {
			return "";
		}
		Span sentence = analysed.get().sentences().stream().filter(one -> one.contains(place)).findFirst().orElse(place);
		return day(analysed.get(), place).or(() -> day(analysed.get(), sentence)).orElse("");
	}

	private static Optional<String> day(AnalysedArticle analysed, Span span) {
		return analysed.statements().timesIn(span).stream().filter(one -> one.role() == Role.EVENT || one.role() == Role.UNKNOWN)
				.map(one -> one.time()).filter(TimeExpression::isDay).map(one -> one.edtf().toString()).findFirst();
	}

	private static String title(String words) {
		String line = words.replaceAll("\\s+", " ").replaceAll("^[\"“”']+|[\"“”',.;:]+$", "").strip();
		if (line.length() <= LONG_TITLE) {
			return line.isEmpty() ? words.strip() : line;
		}
		int space = line.lastIndexOf(' ', LONG_TITLE);
		return line.substring(0, space > 0 ? space : LONG_TITLE) + "…";
	}

	/** The time expression at a place, else the first in it. */
	public static Optional<TimeExpression> timeIn(Marks marks, Span place) {
		return marks.of(Layer.TIMES).stream().filter(mark -> mark.span().overlaps(place) || mark.span().contains(place.begin()))
				.map(mark -> ((Mark.Time) mark).time()).findFirst();
	}
}
