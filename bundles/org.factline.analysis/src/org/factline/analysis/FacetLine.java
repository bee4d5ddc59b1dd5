package org.factline.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.factline.article.Passage;
import org.factline.statement.Cue;
import org.factline.statement.Figure;
import org.factline.statement.Name;
import org.factline.statement.Place;
import org.factline.statement.Statements;
import org.factline.text.Span;
import org.factline.time.Slip;
import org.factline.time.TimeExpression;

/**
 * What two sentences say in one respect, side by side.
 *
 * @param facet    the respect
 * @param left     the words of the first, as written; empty where it says nothing
 * @param right    the words of the second
 * @param relation how they stand to each other
 * @param held     whether the second says all that the first says, and perhaps more; where the first is silent there is nothing to say
 */
public record FacetLine(Facet facet, String left, String right, Relation relation, boolean held) {

	/** How what two sentences say stands to each other. */
	public enum Relation {
		/** Both say the same. */
		SAME("="),
		/** They have something in common, and something else. */
		PARTLY("≈"),
		/** They say other things. */
		DIFFERENT("≠"),
		/** One of them says nothing. */
		ONE_SIDED("○");

		private final String sign;

		Relation(String sign) {
			this.sign = sign;
		}

		/** A shape for it, so that no colour is needed. */
		public String sign() {
			return sign;
		}
	}

	/** What each sentence says in each respect: the words by what they mean. */
	private static final class Said {

		private final Map<Facet, Map<String, String>> words = new EnumMap<>(Facet.class);

		private <T> void add(Facet facet, List<T> things, Function<T, String> meaning, Function<T, String> text) {
			Map<String, String> there = words.computeIfAbsent(facet, key -> new LinkedHashMap<>());
			things.forEach(thing -> there.putIfAbsent(meaning.apply(thing), text.apply(thing)));
		}

		private Map<String, String> of(Facet facet) {
			return words.getOrDefault(facet, Map.of());
		}
	}

	/**
	 * Compares the sentences in which two passages stand.
	 *
	 * @param about in which respect they are known to differ; the lines begin with it
	 * @return nothing for a respect of which both are silent
	 */
	public static List<FacetLine> of(AnalysedArticle left, Passage.InText inLeft, AnalysedArticle right, Passage.InText inRight, Optional<Facet> about) {
		Said a = said(left, sentence(left, inLeft));
		Said b = said(right, sentence(right, inRight));
		List<FacetLine> lines = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			FacetLine line = line(facet, a.of(facet), b.of(facet));
			if (about.filter(facet::equals).isPresent()) {
				boolean told = line.relation() == Relation.DIFFERENT || line.relation() == Relation.PARTLY;
				lines.addFirst(told ? line : new FacetLine(facet, inLeft.text(), inRight.text(), Relation.DIFFERENT, false));
			} else if (!line.left().isEmpty() || !line.right().isEmpty()) {
				lines.add(line);
			}
		}
		return lines;
	}

	/** The sentences that a passage touches, from the begin of the first to the end of the last. */
	public static Span sentence(AnalysedArticle article, Passage.InText place) {
		Span words = new Span(place.begin(), place.end());
		int begin = place.begin();
		int end = place.end();
		for (Span sentence : article.sentences()) {
			if (sentence.overlaps(words)) {
				begin = Math.min(begin, sentence.begin());
				end = Math.max(end, sentence.end());
			}
		}
		return new Span(begin, end);
	}

	private static Said said(AnalysedArticle article, Span sentence) {
		Statements statements = article.statements();
		Said said = new Said();
		said.add(Facet.WHEN, article.timesIn(sentence), FacetLine::meaning, TimeExpression::text);
		said.add(Facet.WHERE, statements.placesIn(sentence), Place::key, Place::text);
		said.add(Facet.HOW_MANY, statements.figuresIn(sentence), figure -> figure.value().toPlainString() + ' ' + figure.unit(), Figure::text);
		said.add(Facet.WHO, statements.namesIn(sentence), Name::key, Name::text);
		said.add(Facet.WHO, statements.quotationsAt(sentence).stream().filter(one -> !one.speaker().key().isEmpty()).toList(),
				one -> one.speaker().key(), one -> one.speaker().canonical());
		said.add(Facet.WHETHER, statements.cuesIn(sentence), cue -> cue.kind().name(), Cue::text);
		return said;
	}

	/** What cannot be right, as a weekday that its date does not have, is not the same as what can. */
	private static String meaning(TimeExpression time) {
		return time.value().isEmpty() ? time.text() : time.slip().equals(Slip.NONE) ? time.value() : time.value() + ' ' + time.text();
	}

	private static FacetLine line(Facet facet, Map<String, String> left, Map<String, String> right) {
		Relation relation = left.keySet().equals(right.keySet()) ? Relation.SAME
				: left.isEmpty() || right.isEmpty() ? Relation.ONE_SIDED
						: left.keySet().stream().anyMatch(right::containsKey) ? Relation.PARTLY : Relation.DIFFERENT;
		return new FacetLine(facet, String.join(", ", left.values()), String.join(", ", right.values()), relation, right.keySet().containsAll(left.keySet()));
	}
}
