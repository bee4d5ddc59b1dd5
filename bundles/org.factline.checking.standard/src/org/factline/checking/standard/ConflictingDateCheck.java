package org.factline.checking.standard;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.factline.analysis.AnalysedArticle;
import org.factline.text.Span;
import org.factline.time.Role;

/**
 * Two outlets that time one event differently. Nearly all that are true are slips of one outlet: the weekday stays and the
 * date moves, or the date stays and the weekday moves.
 */
public final class ConflictingDateCheck extends SlotCheck<@NonNull TimeSlot> {

	private static final double VERBATIM = 0.85;
	private static final double HIGHEST = 0.97;
	/** Two sound days on which something was said. */
	private static final double SAYING = 0.6;
	/** Two sound days told in the sources' own words. */
	private static final double OWN_WORDS = 0.68;
	/** A weekday alone may be that of this week or of the last: it is worth knowing only. */
	private static final double WEEKDAY_ALONE = 0.55;
	/** So many words near both weekdays show that they time one thing. */
	private static final int NEAR = 3;
	private static final double SIMILAR = 0.55;

	@Override
	List<TimeSlot> slots(AnalysedArticle article, Span sentence) {
		return TimeSlot.in(article, sentence);
	}

	@Override
	String slot(TimeSlot time) {
		return time instanceof StatedClock ? "time-of-day" : "date";
	}

	@Override
	boolean isSame(TimeSlot a, TimeSlot b) {
		if (a instanceof StatedDate x && b instanceof StatedDate y) {
			return x.day().equals(y.day()) && (x.weekday().isEmpty() || y.weekday().isEmpty() || x.weekday().equals(y.weekday()));
		}
		if (a instanceof StatedPeriod x && b instanceof StatedPeriod y && x.text().equalsIgnoreCase(y.text())) {
			return true;
		}
		if (a instanceof StatedPeriod x && b instanceof StatedDate y) {
			return x.loneDay().filter(day -> day.getDayOfWeek() == y.weekday().orElse(y.day().getDayOfWeek())).isPresent();
		}
		if (a instanceof StatedDate && b instanceof StatedPeriod) {
			return isSame(b, a);
		}
		return a instanceof StatedClock x && b instanceof StatedClock y ? x.isSame(y) : a.value().equals(b.value());
	}

	@Override
	boolean isComparable(SentencePair pair, TimeSlot a, TimeSlot b) {
		return a instanceof StatedDate && b instanceof StatedDate || a instanceof StatedClock && b instanceof StatedClock
				|| a instanceof StatedPeriod x && b instanceof StatedPeriod y && x.kind() == y.kind() || isLoneBesideDate(a, b)
				|| isLoneBesideDate(b, a);
	}

	@Override
	Judgement judge(SentencePair pair, TimeSlot a, TimeSlot b, int differing) {
		if (a instanceof StatedDate x && b instanceof StatedDate y) {
			return judge(pair, x, y);
		}
		if (isLoneBesideDate(a, b) || isLoneBesideDate(b, a)) {
			return weekday(pair, a, b);
		}
		boolean alike = pair.standAlike(a.span(), b.span());
		double verbatim = pair.verbatimOfBoth();
		if (a instanceof StatedClock) {
			if (Series.isIn(pair)) {
				return new Judgement.Compatible("time-series");
			}
			double score = 0.25 + 0.5 * verbatim + (alike ? 0.15 : 0) - (differing > 1 ? 0.1 * differing : 0);
			return new Judgement.Conflict("time-of-day", pair.sharedNear(a.span(), b.span()) < 2 ? 0.4 * score : Math.min(HIGHEST, score));
		}
		if (!alike || verbatim < VERBATIM && !pair.differOnce()) {
			return a instanceof StatedPeriod day && day.loneDay().isPresent() ? weekday(pair, a, b) : new Judgement.Compatible("wording");
		}
		return new Judgement.Conflict("period", pair.differOnce() ? HIGHEST : Math.min(HIGHEST, 0.2 + 0.77 * verbatim));
	}

	private static boolean isLoneBesideDate(TimeSlot a, TimeSlot b) {
		return a instanceof StatedPeriod day && day.loneDay().isPresent() && b instanceof StatedDate;
	}

	/** A weekday alone against another, or against a date, in the sources' own words. */
	private static Judgement weekday(SentencePair pair, TimeSlot a, TimeSlot b) {
		if (isOfSaying(a.role()) != isOfSaying(b.role())) {
			return new Judgement.Compatible("role");
		}
		if (OtherEvent.isIn(pair)) {
			return new Judgement.Compatible("other-event");
		}
		if (!a.range().equals(b.range())) {
			return new Judgement.Compatible("range");
		}
		int near = pair.sharedNear(a.span(), b.span());
		if (near < NEAR || pair.similarity() < SIMILAR) {
			return new Judgement.Compatible("wording");
		}
		double score = 0.1 + 0.35 * pair.verbatimOfBoth() + 0.04 * near + (pair.standAlike(a.span(), b.span()) ? 0.1 : 0);
		return new Judgement.Conflict("weekday", Math.min(WEEKDAY_ALONE, score));
	}

	private static Judgement judge(SentencePair pair, StatedDate a, StatedDate b) {
		boolean sameWeekday = a.weekday().isPresent() && a.weekday().equals(b.weekday());
		boolean alike = pair.standAlike(a.span(), b.span());
		if (a.day().equals(b.day())) {
			return new Judgement.Conflict("weekday", slip(pair, alike));
		}
		if (sameWeekday && a.agrees() != b.agrees()) {
			return new Judgement.Conflict(Dates.slip(a.day(), b.day()), slip(pair, alike));
		}
		if (!a.range().equals(b.range())) {
			return new Judgement.Compatible("range");
		}
		if (OtherEvent.isIn(pair) && !pair.differOnce()) {
			return new Judgement.Compatible("other-event");
		}
		if (isOfSaying(a.role()) != isOfSaying(b.role())) {
			return new Judgement.Compatible("role");
		}
		return new Judgement.Conflict(Dates.slip(a.day(), b.day()), different(pair, a, b, alike));
	}

	/** One of the two dates cannot be: it has another weekday than the one written. */
	private static double slip(SentencePair pair, boolean alike) {
		return Math.min(HIGHEST, 0.80 + (alike ? 0.06 : 0) + 0.12 * pair.verbatimOfBoth());
	}

	/** Both dates are sound in themselves: two days of saying are two sayings, and two events may be told alike. */
	private static double different(SentencePair pair, StatedDate a, StatedDate b, boolean alike) {
		boolean swapped = Dates.slip(a.day(), b.day()).equals("day-month-swap");
		double score = 0.2 + 0.5 * pair.verbatimOfBoth() + (alike ? 0.15 : 0) + (swapped ? 0.2 : 0);
		boolean ownWords = !pair.differOnce() && !swapped;
		return Math.min(isOfSaying(a.role()) && isOfSaying(b.role()) ? SAYING : ownWords ? OWN_WORDS : HIGHEST, score);
	}

	private static boolean isOfSaying(Role role) {
		return role == Role.STATEMENT || role == Role.PUBLICATION;
	}
}
