package org.factline.checking.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Compatible;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.text.Span;

/**
 * One quantity of one thing with two values, and one thing with two numbers to its name. Of figures that merely stand in like
 * sentences few in a hundred are true; so all but one figure of the sentence must agree, or nearly every word.
 */
public final class ConflictingFigureCheck extends SlotCheck<@NonNull Quantity> {

	private static final double HIGHEST = 0.97;
	private static final double VERBATIM = 0.80;
	/** In the sources' own words a figure that differs is worth knowing only. */
	private static final double OWN_WORDS = 0.66;
	/** So many words beside both figures are a phrase that one took from the other, or both from a speaker. */
	private static final int SAME_PHRASE = 6;
	private static final double MINUTE = 0.74;
	private static final BigDecimal FARTHEST_MINUTE = BigDecimal.valueOf(5);
	/** A sentence in which so many figures differ is a list of another moment. */
	private static final int LIST = 3;

	@Override
	List<Quantity> slots(AnalysedArticle article, Span sentence) {
		return Quantity.in(article, sentence);
	}

	@Override
	String slot(Quantity quantity) {
		return (quantity.kind() + ' ' + quantity.unit()).toLowerCase(java.util.Locale.ROOT).strip();
	}

	@Override
	boolean isSame(Quantity a, Quantity b) {
		return a.value().equals(b.value()) || a.isCompatible(b) && (a.unit().equals(b.unit()) || a.unit().isEmpty() || b.unit().isEmpty());
	}

	@Override
	boolean isComparable(SentencePair pair, Quantity a, Quantity b) {
		boolean like = a.kind().equals(b.kind()) && a.unit().equals(b.unit());
		return like || pair.standAlike(a.span(), b.span()) && (pair.differOnce() || pair.verbatimOfBoth() >= VERBATIM) && a.isIdentifier() == b.isIdentifier();
	}

	@Override
	Judgement judge(SentencePair pair, Quantity a, Quantity b, int differing) {
		boolean identifier = a.isIdentifier();
		if (!identifier && !a.condition().equals(b.condition()) && !a.condition().isEmpty() && !b.condition().isEmpty()) {
			return new Compatible("other-matter");
		}
		if (!a.change().equals(b.change()) && !a.change().isEmpty() && !b.change().isEmpty()) {
			return new Compatible("level-and-change");
		}
		if (!identifier && a.unit().equals(b.unit()) && a.isCompatible(b)) {
			return new Compatible("rounding");
		}
		boolean alike = pair.standAlike(a.span(), b.span());
		double verbatim = pair.verbatimOfBoth();
		if (differing >= LIST) {
			return new Compatible("list");
		}
		if (OtherEvent.isIn(pair) && !pair.differOnce()) {
			return new Compatible("other-event");
		}
		if (a.kind().equals("COUNT") && b.kind().equals("COUNT") && a.number().compareTo(b.number()) == 0) {
			return new Compatible("wording");
		}
		if (alike && (verbatim >= VERBATIM || pair.differOnce())) {
			return verbatim(pair, a, b, verbatim, differing);
		}
		if (a.kind().equals("MINUTE")) {
			boolean near = a.number().subtract(b.number()).abs().compareTo(FARTHEST_MINUTE) <= 0;
			return near && differing == 1 ? new Conflict("minute", MINUTE) : new Compatible("other-matter");
		}
		if (identifier || a.kind().equals("NUMBER") || a.kind().equals("SCORE") || a.kind().equals("RANK")) {
			return new Compatible("wording");
		}
		return inOwnWords(pair, a, b, alike, differing);
	}

	/** The sentences are the same but for the figure. */
	private static Judgement verbatim(SentencePair pair, Quantity a, Quantity b, double verbatim, int differing) {
		boolean once = pair.differOnce();
		double score = once ? HIGHEST : verbatim + 0.03 - 0.12 * (differing - 1);
		if (Series.isIn(pair) && !once) {
			score -= 0.4;
		}
		if (standsElsewhere(pair, a, b)) {
			score -= once ? 0.1 : 0.2;
		}
		return evolving(pair, a, b, Math.min(HIGHEST, score));
	}

	/** The sentences tell the same in other words. */
	private static Judgement inOwnWords(SentencePair pair, Quantity a, Quantity b, boolean alike, int differing) {
		if (Series.isIn(pair)) {
			return new Compatible("time-series");
		}
		boolean inOther = holds(pair.b().article(), a);
		boolean otherIn = holds(pair.a().article(), b);
		if (inOther && otherIn) {
			return new Compatible("stands-elsewhere");
		}
		if (!a.exact() || !b.exact() || differing > 2) {
			return new Compatible("approximate");
		}
		int beside = pair.sameBeside(a.span(), b.span());
		boolean elsewhere = inOther || otherIn;
		if (alike && differing == 1 && beside >= SAME_PHRASE && !elsewhere) {
			return evolving(pair, a, b, Math.min(0.86, 0.74 + 0.02 * (beside - SAME_PHRASE)));
		}
		int near = pair.sharedNear(a.span(), b.span());
		boolean oneCount = areDead(a, b);
		double score = 0.1 + 0.4 * pair.verbatimOfBoth() + 0.05 * near + (alike ? 0.1 : 0) + (oneCount ? 0.15 : 0) - 0.1 * (differing - 1)
				- (elsewhere ? 0.1 : 0);
		return evolving(pair, a, b, Math.min(OWN_WORDS, score));
	}

	/** A later count of something that goes on is no contradiction. */
	private static Judgement evolving(SentencePair pair, Quantity a, Quantity b, double score) {
		boolean counted = !a.condition().isEmpty() || !b.condition().isEmpty() || Series.isCountThatGrows(pair);
		boolean oneDay = pair.a().article().publicationDays().equals(pair.b().article().publicationDays());
		if (counted && !oneDay) {
			return isLowerLater(pair, a, b) ? new Conflict(kind(a, b), Math.min(OWN_WORDS, score)) : new Conflict("superseded", Math.min(0.5, score));
		}
		return new Conflict(kind(a, b), counted ? Math.min(0.94, score) : score);
	}

	/** Whether both count the dead, of whom one event has one number. */
	private static boolean areDead(Quantity a, Quantity b) {
		return a.condition().equals("dead") && b.condition().equals("dead");
	}

	/** Whether the later article counts fewer of the dead, whose number only grows. */
	private static boolean isLowerLater(SentencePair pair, Quantity a, Quantity b) {
		Set<LocalDate> inA = pair.a().article().publicationDays();
		Set<LocalDate> inB = pair.b().article().publicationDays();
		if (inA.size() != 1 || inB.size() != 1 || !a.exact() || !b.exact() || !areDead(a, b)) {
			return false;
		}
		return inA.iterator().next().isBefore(inB.iterator().next()) ? a.number().compareTo(b.number()) > 0 : a.number().compareTo(b.number()) < 0;
	}

	/** Whether the other article has the value too, in another place: then the sentences were hardly about one thing. */
	private static boolean standsElsewhere(SentencePair pair, Quantity a, Quantity b) {
		return holds(pair.b().article(), a) || holds(pair.a().article(), b);
	}

	private static boolean holds(AnalysedArticle article, Quantity quantity) {
		return article.statements().figures().stream().anyMatch(figure -> figure.value().compareTo(quantity.number()) == 0
				&& figure.unit().equals(quantity.unit())) || quantity.isIdentifier() && article.statements().identifiers().stream()
						.anyMatch(one -> one.value().equals(quantity.value()));
	}

	/** How the one could have become the other. */
	private static String kind(Quantity a, Quantity b) {
		if (a.isIdentifier()) {
			return "identifier";
		}
		if (!a.unit().equals(b.unit())) {
			return "unit";
		}
		BigDecimal low = a.number().min(b.number());
		BigDecimal high = a.number().max(b.number());
		if (low.signum() > 0) {
			for (int power = 1; power <= 9; power++) {
				if (low.scaleByPowerOfTen(power).compareTo(high) == 0) {
					return power == 1 ? "x10" : power % 3 == 0 ? "x1000" : "x100";
				}
			}
		}
		String x = low.unscaledValue().toString();
		String y = high.unscaledValue().toString();
		return x.length() == y.length() && Letters.distance(x, y) == 1 && sorted(x).equals(sorted(y)) ? "transposed" : "other";
	}

	private static String sorted(String digits) {
		return digits.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		super.compare(story, memory, trace, sink);
		if (Outlets.areTwo(story.a(), story.b())) {
			Numbers.compare(story, trace, sink);
			LawArticles.compare(story, memory, trace, sink);
			PriceLists.compare(story, memory, trace, sink);
			GoalMinutes.compare(story, memory, trace, sink);
		}
	}
}
