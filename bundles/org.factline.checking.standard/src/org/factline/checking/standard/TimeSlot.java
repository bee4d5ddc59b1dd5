package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/** A time that an article states. */
sealed interface TimeSlot extends Slot permits StatedDate, StatedClock, StatedPeriod {

	/** What happened then. */
	Role role();

	/** Of which end of a stretch of time it is, as the words say; empty where it is none. */
	String range();

	/** All in a sentence, in order. */
	static List<TimeSlot> in(AnalysedArticle article, Span sentence) {
		List<TimeSlot> found = new ArrayList<>();
		for (TimeExpression time : article.timesIn(sentence)) {
			StatedDate.of(article, sentence, time).ifPresent(found::add);
			StatedClock.of(time).ifPresent(found::add);
			StatedPeriod.of(article, sentence, time).ifPresent(found::add);
		}
		return found;
	}
}
