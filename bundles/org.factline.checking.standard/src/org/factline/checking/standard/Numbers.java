package org.factline.checking.standard;

import java.util.List;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Identifier;

/** Number plates and numbers of reports that are one letter apart and stand in one of two articles only. */
final class Numbers {

	private static final double PLATE = 0.88;
	private static final double REPORT = 0.85;

	private Numbers() {
	}

	static void compare(StoryPair story, Trace trace, Consumer<Clash> sink) {
		for (Identifier a : story.a().statements().identifiers()) {
			for (Identifier b : story.b().statements().identifiers()) {
				if (a.kind() == b.kind() && isNear(a, b) && !holds(story.b(), a) && !holds(story.a(), b) && isFirst(story.a(), a)
						&& isFirst(story.b(), b)) {
					trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
					double score = a.kind() == Identifier.Kind.PLATE ? PLATE : REPORT;
					sink.accept(new Clash(story.a(), words(a), story.b(), words(b), a.kind().name().toLowerCase(java.util.Locale.ROOT),
							new Conflict(a.kind() == Identifier.Kind.PLATE ? "plate" : "identifier", score), List.of(a.text())));
				}
			}
		}
	}

	private static Words words(Identifier one) {
		return new Words(one.span(), one.value(), one.text());
	}

	private static boolean isNear(Identifier a, Identifier b) {
		return switch (a.kind()) {
			case PLATE -> Letters.distance(a.value(), b.value()) == 1;
			case OTHER -> a.value().length() > 12 && Letters.distance(a.value(), b.value()) == 1;
			case LAW, ARTICLE, FLIGHT, ROAD, ADDRESS, MODEL, ORDINAL -> false;
		};
	}

	private static boolean holds(AnalysedArticle article, Identifier one) {
		return article.statements().identifiers().stream().anyMatch(other -> other.value().equals(one.value()));
	}

	private static boolean isFirst(AnalysedArticle article, Identifier one) {
		return article.statements().identifiers().stream().filter(other -> other.value().equals(one.value())).findFirst().orElse(one).equals(one);
	}
}
