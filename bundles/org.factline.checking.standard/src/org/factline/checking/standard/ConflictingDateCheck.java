package org.factline.checking.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.time.Role;

/**
 * Two outlets that date one event to days that cannot be the same. Nearly all that are true are slips of one outlet: the
 * weekday stays and the date moves, or the date stays and the weekday moves.
 */
public final class ConflictingDateCheck extends SlotCheck<StatedDate> {

	@Override
	List<StatedDate> slots(AnalysedArticle article, Span sentence) {
		return StatedDate.in(article, sentence);
	}

	@Override
	boolean isSame(StatedDate a, StatedDate b) {
		return a.day().equals(b.day()) && (a.weekday().isEmpty() || b.weekday().isEmpty() || a.weekday().equals(b.weekday()));
	}

	@Override
	Judgement judge(SentencePair pair, StatedDate a, StatedDate b) {
		boolean sameWeekday = a.weekday().isPresent() && a.weekday().equals(b.weekday());
		boolean alike = pair.standAlike(a.span(), b.span());
		if (a.day().equals(b.day())) {
			return new Judgement.Conflict("weekday", sure(pair, alike, 0.80));
		}
		if (sameWeekday && a.agrees() != b.agrees()) {
			return new Judgement.Conflict(Dates.slip(a.day(), b.day()), sure(pair, alike, 0.80));
		}
		if (a.range() != b.range()) {
			return new Judgement.Compatible("range");
		}
		if (isOfSaying(a) != isOfSaying(b)) {
			return new Judgement.Compatible("role");
		}
		return new Judgement.Conflict(Dates.slip(a.day(), b.day()), different(pair, a, b, alike));
	}

	private static double sure(SentencePair pair, boolean alike, double base) {
		return Math.min(0.97, base + (alike ? 0.06 : 0) + 0.12 * pair.verbatimOfBoth());
	}

	/** Both dates are sound in themselves: two days of saying are two sayings, and two events may be told alike. */
	private static double different(SentencePair pair, StatedDate a, StatedDate b, boolean alike) {
		boolean swapped = Dates.slip(a.day(), b.day()).equals("day-month-swap");
		double score = 0.2 + 0.5 * pair.verbatimOfBoth() + (alike ? 0.15 : 0) + (swapped ? 0.2 : 0);
		if (isOfSaying(a) && isOfSaying(b)) {
			return Math.min(0.6, score);
		}
		return Math.min(0.97, score);
	}

	private static boolean isOfSaying(StatedDate date) {
		return date.role() == Role.STATEMENT || date.role() == Role.PUBLICATION;
	}

	@Override
	Finding finding(CheckContext context, SentencePair pair, StatedDate a, StatedDate b, Judgement.Conflict conflict) {
		Locale locale = context.locale();
		String words = String.join(", ", pair.sharedWords(6));
		return new FindingBuilder(context.descriptor(), Messages.of(ConflictingDateCheck.class, locale)).severity(conflict.severity())
				.passage(passage(pair.a(), a)).passage(passage(pair.b(), b))
				.message("differs", Outlets.name(pair.a().article()), written(a, locale), Outlets.name(pair.b().article()), written(b, locale))
				.explanation("differs", words).explanation(conflict.kind()).remedy("differs").slot("date").value(a.value())
				.value(b.value()).property("kind", conflict.kind()).property("score", String.format(Locale.ROOT, "%.2f", Double.valueOf(conflict.score())))
				.property("dates", a.day() + " " + b.day()).property("words.0", a.time().text()).property("words.1", b.time().text()).build();
	}

	private static String written(StatedDate date, Locale locale) {
		Optional<DayOfWeek> weekday = date.weekday();
		LocalDate day = date.day();
		return weekday.map(one -> one.getDisplayName(java.time.format.TextStyle.FULL, locale) + ", ").orElse("") + Dates.day(day, locale);
	}

	private static Passage passage(SentencePair.Side side, StatedDate date) {
		return Passage.InText.of(side.article().article(), date.span().begin(), date.span().end());
	}
}
