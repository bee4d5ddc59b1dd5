package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.CheckWords;
import org.factline.statement.Cue;
import org.factline.statement.Figure;
import org.factline.text.FunctionWords;
import org.factline.text.Span;

/**
 * What two versions of one quotation say differently in one place.
 *
 * @param kind  the sub-kind, in fixed English words
 * @param score how sure it is that it matters
 * @param a     the words of the first
 * @param b     the words of the second
 */
record QuotedDifference(String kind, double score, Words a, Words b) {

	private static final CheckWords WORDS = CheckWords.standard();
	private static final Set<Cue.Kind> MODAL = Set.of(Cue.Kind.POSSIBLE, Cue.Kind.OBLIGATION, Cue.Kind.PLAN, Cue.Kind.SUSPECTED);
	private static final double FIGURE = 0.8;
	/** On real articles figures were right; of names and denials most were other ways to write the same: INFO. */
	private static final double POLARITY = 0.65;
	private static final double NAME = 0.6;
	private static final double MODALITY = 0.6;
	private static final double WORDING = 0.5;
	/** So many words beside the place have to be the same. */
	private static final int BESIDE = 4;
	private static final int LONGEST = 3;
	/** Speakers and writers round. */
	private static final double ROUNDED = 0.03;
	private static final int SHORTEST_ROOT = 4;

	/** One place, with its words on both sides. */
	private record Place(SentencePair pair, SentencePair.Difference at, Span a, Span b) {

		AnalysedArticle articleA() {
			return pair.a().article();
		}

		AnalysedArticle articleB() {
			return pair.b().article();
		}

		String textA() {
			return a.in(articleA().article().text());
		}

		String textB() {
			return b.in(articleB().article().text());
		}

		QuotedDifference of(String kind, double score, String valueA, String valueB) {
			return new QuotedDifference(kind, score, new Words(a, valueA, textA()), new Words(b, valueB, textB()));
		}
	}

	/** What a place says differently; nothing where both can stand for the same words spoken. */
	static Optional<QuotedDifference> of(SentencePair pair, SentencePair.Difference at) {
		if (isCut(pair, at) || at.longest() > LONGEST) {
			return Optional.empty();
		}
		Optional<QuotedDifference> named = WordDifference.of(pair, at, false).filter(one -> isBeside(pair, one.a().span(), one.b().span()))
				.flatMap(one -> named(pair, one));
		boolean insertion = at.aFirst() == at.aEnd() || at.bFirst() == at.bEnd();
		if (insertion || named.isPresent()) {
			return named.filter(one -> !insertion || one.kind().equals("polarity"));
		}
		Place place = new Place(pair, at, pair.a().place(at.aFirst(), at.aEnd()), pair.b().place(at.bFirst(), at.bEnd()));
		if (!isBeside(pair, place.a(), place.b())) {
			return Optional.empty();
		}
		return figure(place).or(() -> modality(place)).or(() -> wording(place));
	}

	private static boolean isBeside(SentencePair pair, Span a, Span b) {
		return pair.sameBeside(a, b) >= BESIDE;
	}

	/** Words that one of the two has before the other begins or behind its end, and words left out with dots or brackets. */
	private static boolean isCut(SentencePair pair, SentencePair.Difference at) {
		boolean empty = at.aFirst() == at.aEnd() || at.bFirst() == at.bEnd();
		boolean begin = at.aFirst() == 0 && at.bFirst() == 0;
		boolean end = at.aEnd() == pair.a().tokens().count() && at.bEnd() == pair.b().tokens().count();
		return empty && (begin || end) || isMarked(pair.a(), at.aFirst(), at.aEnd()) || isMarked(pair.b(), at.bFirst(), at.bEnd());
	}

	/** Whether dots or brackets stand beside the words: something was left out or put in, and that is said. */
	private static boolean isMarked(SentencePair.Side side, int first, int end) {
		int from = first == 0 ? 0 : side.tokens().end(first - 1);
		int to = end >= side.tokens().count() ? side.text().length() : side.tokens().begin(end);
		String with = side.text().substring(from, Math.max(from, to));
		return with.contains("..") || with.indexOf('\u2026') >= 0 || with.indexOf('(') >= 0 || with.indexOf('[') >= 0;
	}

	private static Optional<QuotedDifference> named(SentencePair pair, WordDifference difference) {
		return switch (difference.kind()) {
			case POLARITY -> Optional.of(new QuotedDifference("polarity", POLARITY, difference.a(), difference.b()));
			case NAME, PLACE -> isNamed(pair.a().article(), difference.a().span()) && isNamed(pair.b().article(), difference.b().span())
					? Optional.of(new QuotedDifference("name", NAME, difference.a(), difference.b()))
					: Optional.empty();
			case OFFICE, SPEAKER, SPELLING -> Optional.empty();
		};
	}

	/** Speakers call people by title or name as they like; only one name for another matters. */
	private static boolean isNamed(AnalysedArticle article, Span span) {
		return article.statements().names().stream().anyMatch(name -> name.span().overlaps(span))
				|| article.statements().places().stream().anyMatch(place -> place.span().overlaps(span));
	}

	private static Optional<QuotedDifference> figure(Place place) {
		if (Series.isIn(place.pair()) && !Outlets.areTwo(place.articleA(), place.articleB())) {
			return Optional.empty();
		}
		Optional<Figure> a = figureAt(place.articleA(), place.a());
		Optional<Figure> b = figureAt(place.articleB(), place.b());
		if (a.isEmpty() || b.isEmpty() || !exclude(a.get(), b.get())) {
			return Optional.empty();
		}
		return Optional.of(place.of("figure", FIGURE, a.get().value().toPlainString(), b.get().value().toPlainString()));
	}

	/** Whether no number is allowed by the words of both; numbers of two units count two things. */
	private static boolean exclude(Figure a, Figure b) {
		boolean oneUnit = a.unit().equals(b.unit()) || a.unit().isEmpty() || b.unit().isEmpty();
		boolean exact = a.approx() == Figure.Approximation.EXACT && b.approx() == Figure.Approximation.EXACT;
		boolean rounded = a.value().precision() != b.value().precision()
				&& a.value().subtract(b.value()).abs().doubleValue() <= ROUNDED * a.value().abs().max(b.value().abs()).doubleValue();
		return oneUnit && exact && !rounded && (a.low().compareTo(b.high()) > 0 || b.low().compareTo(a.high()) > 0);
	}

	private static Optional<Figure> figureAt(AnalysedArticle article, Span span) {
		List<Figure> found = article.statements().figures().stream().filter(one -> one.span().overlaps(span)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** "harus" here and "bisa" there: one kind of modality for another. */
	private static Optional<QuotedDifference> modality(Place place) {
		Set<Cue.Kind> a = modalities(place.articleA(), place.a());
		Set<Cue.Kind> b = modalities(place.articleB(), place.b());
		if (a.size() != 1 || b.size() != 1 || a.equals(b) || place.at().longest() > 1) {
			return Optional.empty();
		}
		return Optional.of(place.of("modality", MODALITY, lower(a), lower(b)));
	}

	private static String lower(Set<Cue.Kind> kinds) {
		return kinds.iterator().next().name().toLowerCase(Locale.ROOT);
	}

	private static Set<Cue.Kind> modalities(AnalysedArticle article, Span span) {
		return article.statements().cuesIn(span).stream().map(Cue::kind).filter(MODAL::contains).collect(Collectors.toSet());
	}

	/** Words of meaning in place of others; fillers, spellings and forms of one word are none. */
	private static Optional<QuotedDifference> wording(Place place) {
		List<String> a = telling(place.pair().a(), place.at().aFirst(), place.at().aEnd());
		List<String> b = telling(place.pair().b(), place.at().bFirst(), place.at().bEnd());
		if (a.isEmpty() || b.isEmpty() || a.stream().anyMatch(one -> b.stream().anyMatch(other -> areForms(one, other)))) {
			return Optional.empty();
		}
		return Optional.of(place.of("words", WORDING, String.join(" ", a), String.join(" ", b)));
	}

	private static List<String> telling(SentencePair.Side side, int first, int end) {
		List<String> found = new java.util.ArrayList<>();
		for (int i = first; i < end; i++) {
			String form = side.tokens().form(i);
			if (form.length() >= SHORTEST_ROOT && !FunctionWords.contains(form) && !WORDS.of("filler").contains(form)
					&& !Character.isDigit(form.charAt(0))) {
				found.add(form);
			}
		}
		return found;
	}

	/** Whether two words share so many letters in a row that they have one root, or are one in two spellings. */
	private static boolean areForms(String a, String b) {
		if (Letters.areNear(a, b) || a.charAt(0) == b.charAt(0) && Letters.distance(a, b) <= 2) {
			return true;
		}
		for (int i = 0; i + SHORTEST_ROOT <= a.length(); i++) {
			if (b.contains(a.substring(i, i + SHORTEST_ROOT))) {
				return true;
			}
		}
		return false;
	}
}
