package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Name;
import org.factline.statement.NormalForm;
import org.factline.statement.Office;
import org.factline.time.TimeExpression;

/**
 * An office that one person holds at a time, given to two people by two articles of a story, of which each knows only one of
 * them and neither tells of a change.
 */
final class TwoHolders {

	private static final double SCORE = 0.6;
	private static final int SHORTEST = 4;
	private static final int RECENT_DAYS = 60;

	private TwoHolders() {
	}

	static void compare(StoryPair story, Memory memory, Tenures tenures, Trace trace, Consumer<Clash> sink) {
		if (!Outlets.areTwo(story.a(), story.b())) {
			trace.step("one-outlet");
			return;
		}
		Map<String, List<HeldOffice>> inA = memory.of(story.a(), "offices", TwoHolders::single);
		Map<String, List<HeldOffice>> inB = memory.of(story.b(), "offices", TwoHolders::single);
		inA.forEach((office, some) -> {
			List<HeldOffice> others = inB.getOrDefault(office, List.of());
			if (!others.isEmpty()) {
				compare(story, some.getFirst(), others.getFirst(), tenures, trace, sink);
			}
		});
	}

	private static void compare(StoryPair story, HeldOffice a, HeldOffice b, Tenures tenures, Trace trace, Consumer<Clash> sink) {
		trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.holder(), b.holder());
		if (areOne(a.holder(), b.holder())) {
			trace.step("same-values");
			return;
		}
		if (names(story.a(), b.holder()) || names(story.b(), a.holder()) || isOfChange(story.a(), a) || isOfChange(story.b(), b)
				|| tenures.knows(a.holder()) && tenures.knows(b.holder())) {
			trace.step("compatible.other-event");
			return;
		}
		sink.accept(new Clash(story.a(), words(story.a(), a), story.b(), words(story.b(), b), "office", new Conflict("two-holders", SCORE),
				List.of(a.office())));
	}

	/** The offices that an article gives to one person only, each where it does so first. */
	private static Map<String, List<HeldOffice>> single(AnalysedArticle article) {
		Map<String, List<HeldOffice>> found = new TreeMap<>();
		for (HeldOffice held : HeldOffice.of(article)) {
			if (held.isSingle() && held.isScoped() && held.holder().indexOf(' ') > 0 && isOfNow(article, held)) {
				found.computeIfAbsent(held.office(), key -> new ArrayList<>()).add(held);
			}
		}
		found.values().removeIf(all -> all.stream().anyMatch(one -> !areOne(one.holder(), all.getFirst().holder())));
		return found;
	}

	/** Whether the sentence names no time long past. */
	private static boolean isOfNow(AnalysedArticle article, HeldOffice held) {
		return article.sentences().stream().filter(one -> one.contains(held.span())).flatMap(one -> article.timesIn(one).stream())
				.filter(time -> TimedSentence.isCalendar(time) && time.interval().hasLatest()).noneMatch(time -> isLongPast(article, time));
	}

	private static boolean isLongPast(AnalysedArticle article, TimeExpression time) {
		return article.publicationDays().stream().anyMatch(day -> time.interval().latest().isBefore(day.minusDays(RECENT_DAYS).atStartOfDay()));
	}

	/** Whether two names are one person's: spelt otherwise, a letter apart, or with a word in common. */
	private static boolean areOne(String a, String b) {
		String x = NormalForm.of(a);
		String y = NormalForm.of(b);
		return NormalForm.mayBeSame(a, b) || Letters.areNear(x, y) || Letters.isAcronym(a, b) || Letters.isAcronym(b, a)
				|| List.of(x.split(" ")).stream().anyMatch(word -> word.length() >= SHORTEST && List.of(y.split(" ")).stream()
						.anyMatch(other -> other.equals(word) || Letters.areNear(word, other)));
	}

	private static boolean names(AnalysedArticle article, String person) {
		return article.statements().names().stream().map(Name::canonical).anyMatch(name -> areOne(name, person));
	}

	/** Whether the article tells anywhere that the office changes hands. */
	private static boolean isOfChange(AnalysedArticle article, HeldOffice held) {
		boolean change = article.sentences().stream().filter(one -> one.contains(held.span()))
				.anyMatch(one -> OfficeAtTimeCheck.isOfChange(one.in(article.article().text())));
		return change || article.statements().offices().stream().anyMatch(other -> other.standing() != Office.Standing.HELD
				&& held.office().startsWith(other.canonical().toLowerCase(java.util.Locale.ROOT)));
	}

	private static Words words(AnalysedArticle article, HeldOffice held) {
		return new Words(held.span(), held.value(), held.shown(article));
	}
}
