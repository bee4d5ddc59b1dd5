package org.factline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factline.statement.Cue;
import org.factline.statement.Name;
import org.factline.statement.Place;
import org.factline.statement.TimeRole;
import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * A sentence that tells of something on a known day.
 *
 * @param article  where it stands
 * @param sentence the sentence
 * @param when     the day, or the moment on it
 */
record DatedClaim(AnalysedArticle article, Span sentence, Edtf when) {

	/** All of an article, in order; what is denied, doubted or only reckoned from an uncertain publication date is none. */
	static List<DatedClaim> of(AnalysedArticle article) {
		boolean certain = article.publicationDays().size() == 1;
		List<DatedClaim> found = new ArrayList<>();
		for (Span sentence : article.sentences()) {
			Optional<TimeExpression> time = article.statements().timesIn(sentence).stream().filter(DatedClaim::isOfEvent).map(TimeRole::time)
					.filter(one -> one.isDay() && (certain || one.isAbsolute())).findFirst();
			if (time.isPresent() && !isDenied(article, time.get())) {
				found.add(new DatedClaim(article, sentence, time.get().edtf()));
			}
		}
		return found;
	}

	private static boolean isOfEvent(TimeRole time) {
		return (time.role() == Role.EVENT || time.role() == Role.UNKNOWN) && !time.endOfRange();
	}

	private static boolean isDenied(AnalysedArticle article, TimeExpression time) {
		return article.statements().cuesOver(time.begin()).stream().anyMatch(cue -> cue.kind() == Cue.Kind.NEGATION
				|| cue.kind() == Cue.Kind.CANCELLED || cue.kind() == Cue.Kind.CONDITION);
	}

	LocalDate day() {
		return when.earliest().toLocalDate();
	}

	List<String> places() {
		return article.statements().placesIn(sentence).stream().map(Place::canonical).distinct().toList();
	}

	List<String> people() {
		return article.statements().namesIn(sentence).stream().filter(Name::isPerson).map(Name::canonical).distinct().toList();
	}

	/** Whether the places of two claims can be those of one event: one lies in the other, or one tells none. */
	boolean mayBeWhere(DatedClaim other) {
		List<Place> mine = article.statements().placesIn(sentence);
		List<Place> theirs = other.article.statements().placesIn(other.sentence);
		return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(one -> theirs.stream().anyMatch(one::isCompatible));
	}
}
