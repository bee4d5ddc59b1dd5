package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.Cue;
import org.factline.statement.Quotation;
import org.factline.text.Span;
import org.factline.time.Interval;
import org.factline.time.TimeExpression;

/**
 * What is told as past, with a day behind the publication: a saying, or something that nobody can tell in advance. Plans,
 * forecasts and deadlines are not; where the day of publication is not certain nothing is said.
 */
final class BeforeItHappened {

	private static final int NEAR = 9;
	/** Somewhere it is a day later already. */
	private static final int ZONES = 1;

	private BeforeItHappened() {
	}

	static List<Disorder> in(TimedSentence sentence) {
		AnalysedArticle article = sentence.side().article();
		Set<LocalDate> published = article.publicationDays();
		if (published.size() != 1) {
			return List.of();
		}
		LocalDate day = published.iterator().next();
		Interval told = Interval.ofDays(day, day.plusDays(ZONES));
		List<Disorder> found = new ArrayList<>();
		for (TimeExpression time : sentence.days()) {
			if (told.isBefore(time.interval()) && isWrittenOut(time) && isPast(sentence, time)) {
				found.add(new Disorder("reported-before", false, time, Optional.empty()));
			}
		}
		return found;
	}

	/** With its year, or with a weekday that only this year's day has. */
	private static boolean isWrittenOut(TimeExpression time) {
		return time.isAbsolute() || time.statedDay().isPresent();
	}

	private static boolean isPlanned(TimedSentence sentence) {
		return sentence.side().article().statements().cuesIn(sentence.side().span()).stream().map(Cue::kind)
				.anyMatch(kind -> kind == Cue.Kind.PLAN || kind == Cue.Kind.CONDITION || kind == Cue.Kind.POSSIBLE || kind == Cue.Kind.OBLIGATION);
	}

	private static boolean isPast(TimedSentence sentence, TimeExpression time) {
		return isOfSaying(sentence.side().article(), time)
				|| sentence.isLedBy(time.begin(), NEAR, "happened") && !sentence.has("ahead") && !isPlanned(sentence);
	}

	/** Whether it stands in what says who said something. */
	private static boolean isOfSaying(AnalysedArticle article, TimeExpression time) {
		return article.statements().quotations().stream().filter(Quotation::isDirect)
				.anyMatch(one -> one.attributionBegin() >= 0 && new Span(one.attributionBegin(), one.attributionEnd()).contains(time.span()));
	}
}
