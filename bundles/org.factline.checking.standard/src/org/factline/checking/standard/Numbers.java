package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Identifier;

/**
 * Numbers that name one thing, such as plates, reports, laws and places on a road, that are a slip apart and stand in one of
 * two articles only, wherever in it.
 */
final class Numbers {

	private static final double PLATE = 0.88;
	private static final double REPORT = 0.85;
	/** A story may well be about two laws, or two places of one road. */
	private static final double LAW = 0.6;
	private static final int LONG = 12;

	private Numbers() {
	}

	static void compare(StoryPair story, Trace trace, Consumer<Clash> sink) {
		for (Identifier a : story.a().statements().identifiers()) {
			for (Identifier b : story.b().statements().identifiers()) {
				if (a.kind() == b.kind() && isNear(a, b) && !holds(story.b(), a) && !holds(story.a(), b) && isFirst(story.a(), a)
						&& isFirst(story.b(), b)) {
					trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
					sink.accept(new Clash(story.a(), words(a), story.b(), words(b), a.kind().name().toLowerCase(Locale.ROOT),
							new Conflict(a.kind() == Identifier.Kind.PLATE ? "plate" : "identifier", score(a)), List.of(a.text())));
				}
			}
		}
	}

	private static double score(Identifier one) {
		return switch (one.kind()) {
			case PLATE -> PLATE;
			case OTHER -> REPORT;
			case LAW, ROAD, ARTICLE, FLIGHT, ADDRESS, MODEL, ORDINAL -> LAW;
		};
	}

	private static Words words(Identifier one) {
		return new Words(one.span(), one.value(), one.text());
	}

	private static boolean isNear(Identifier a, Identifier b) {
		return switch (a.kind()) {
			case PLATE -> Letters.distance(a.value(), b.value()) == 1;
			case OTHER -> a.value().length() > LONG && Letters.distance(a.value(), b.value()) == 1;
			// UU 30/2002 and No 30/2019: the number and another year; KM 36+500 and KM 36+600: the kilometre and another post
			case LAW -> haveOneHead(number(a), number(b), '/') && !isOneYear(number(a), number(b));
			case ROAD -> haveOneHead(number(a), number(b), '+');
			case ARTICLE, FLIGHT, ADDRESS, MODEL, ORDINAL -> false;
		};
	}

	private static String number(Identifier one) {
		return one.value().substring(one.value().lastIndexOf(' ') + 1);
	}

	private static boolean haveOneHead(String a, String b, char mark) {
		int at = a.indexOf(mark);
		return at > 0 && b.startsWith(a.substring(0, at + 1)) && !a.equals(b);
	}

	/** "1/46" is "1/1946". */
	private static boolean isOneYear(String a, String b) {
		String x = a.substring(a.indexOf('/') + 1);
		String y = b.substring(b.indexOf('/') + 1);
		return x.endsWith(y) || y.endsWith(x);
	}

	/** Whether an article has the same; "No 30/2002" is "UU 30/2002". */
	private static boolean holds(AnalysedArticle article, Identifier one) {
		return article.statements().identifiers().stream().anyMatch(other -> isOne(one, other));
	}

	private static boolean isOne(Identifier one, Identifier other) {
		return other.value().equals(one.value()) || one.kind() == other.kind()
				&& (one.kind() == Identifier.Kind.LAW || one.kind() == Identifier.Kind.ROAD) && number(one).equals(number(other));
	}

	private static boolean isFirst(AnalysedArticle article, Identifier one) {
		return article.statements().identifiers().stream().filter(other -> isOne(one, other)).findFirst().orElse(one).equals(one);
	}
}
