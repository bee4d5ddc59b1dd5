package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.statement.Figure;
import org.factline.statement.Identifier;
import org.factline.statement.Name;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.text.Span;
import org.factline.time.TimexType;

/**
 * Something that stands otherwise in a later state of a text, between words that are the same.
 *
 * @param kind    {@code date}, {@code figure}, {@code name} or {@code quotation}
 * @param earlier where it stood
 * @param place   where it stands now
 * @param before  the words as they were
 * @param after   the words as they are
 */
record Edit(String kind, Span earlier, Span place, String before, String after) {

	/** A sentence of which less stays is another sentence. */
	private static final double SAME_SENTENCE = .6;
	/** So many changed sentences are compared; more is a new article. */
	private static final int MOST = 80;

	private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d.,]*\\d)?");

	/** Something with a value, and where it stands. */
	private record Thing(Span span, String value) {
	}

	/** All that an article tells of each kind, gathered once however much changed. */
	private record Things(AnalysedArticle article, List<Thing> dates, List<Thing> figures, List<Thing> names, List<Thing> quoted) {

		static Things of(AnalysedArticle article) {
			return new Things(article, datesOf(article), figuresOf(article), namesOf(article), quotedOf(article));
		}
	}

	/** What changed, in the order of the later text. */
	static List<Edit> between(AnalysedArticle before, AnalysedArticle now) {
		List<Span> gone = changed(before, now);
		List<Span> come = changed(now, before);
		if (gone.isEmpty() || come.isEmpty()) {
			return List.of();
		}
		Things was = Things.of(before);
		Things is = Things.of(now);
		Set<Span> paired = new HashSet<>();
		List<Edit> edits = new ArrayList<>();
		for (Span sentence : come) {
			SentencePair best = null;
			for (Span other : gone) {
				if (!paired.contains(other)) {
					SentencePair pair = SentencePair.of(new StoryPair(before, now, 1, List.of()), new AlignedSentences(other, sentence, 1));
					best = best == null || pair.verbatimOfBoth() > best.verbatimOfBoth() ? pair : best;
				}
			}
			if (best != null && best.verbatimOfBoth() >= SAME_SENTENCE) {
				paired.add(best.a().span());
				edits.addAll(in(best, was, is));
			}
		}
		return new ArrayList<>(new LinkedHashSet<>(edits));
	}

	/** The sentences of one text that the other does not have. */
	private static List<Span> changed(AnalysedArticle of, AnalysedArticle other) {
		Set<String> there = new HashSet<>();
		other.sentences().forEach(sentence -> there.add(sentence.in(other.article().text())));
		return of.sentences().stream().filter(sentence -> !there.contains(sentence.in(of.article().text()))).limit(MOST).toList();
	}

	private static List<Edit> in(SentencePair pair, Things was, Things is) {
		List<Edit> edits = new ArrayList<>();
		for (SentencePair.Difference at : pair.differences()) {
			if (at.aFirst() < at.aEnd() && at.bFirst() < at.bEnd()) {
				Span earlier = pair.a().place(at.aFirst(), at.aEnd());
				Span place = pair.b().place(at.bFirst(), at.bEnd());
				of(was, earlier, is, place).ifPresent(edits::add);
			}
		}
		return edits;
	}

	private static Optional<Edit> of(Things before, Span earlier, Things now, Span place) {
		return of("date", before, earlier, now, place, Things::dates).or(() -> of("figure", before, earlier, now, place, Things::figures))
				.or(() -> of("name", before, earlier, now, place, Things::names)).or(() -> of("quotation", before, earlier, now, place, Things::quoted));
	}

	/** The change of one kind: each state has something of it at the place, and not the same. */
	private static Optional<Edit> of(String kind, Things before, Span earlier, Things now, Span place, Function<Things, List<Thing>> things) {
		Optional<Thing> was = at(things.apply(before), earlier);
		Optional<Thing> is = at(things.apply(now), place);
		if (was.isEmpty() || is.isEmpty() || was.get().value().equals(is.get().value()) && !was.get().value().isEmpty()) {
			return Optional.empty();
		}
		// of somebody's words only those that differ are shown
		Span from = was.get().value().isEmpty() ? earlier : was.get().span();
		Span to = is.get().value().isEmpty() ? place : is.get().span();
		return Optional.of(new Edit(kind, from, to, words(before.article(), from), words(now.article(), to)));
	}

	private static Optional<Thing> at(List<Thing> things, Span place) {
		return things.stream().filter(one -> one.span().overlaps(place)).findFirst();
	}

	private static List<Thing> datesOf(AnalysedArticle article) {
		return article.times().stream().filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
				.map(time -> new Thing(time.span(), time.value())).toList();
	}

	private static List<Thing> figuresOf(AnalysedArticle article) {
		List<Thing> all = new ArrayList<>();
		for (Figure figure : article.statements().figures()) {
			all.add(new Thing(figure.span(), figure.low() + " " + figure.high() + ' ' + figure.unit()));
		}
		for (Identifier identifier : article.statements().identifiers()) {
			all.add(new Thing(identifier.span(), identifier.value()));
		}
		// a headline has its own grammar, and its figures count
		for (Span sentence : article.sentences()) {
			Matcher digits = DIGITS.matcher(sentence.in(article.article().text()));
			while (digits.find()) {
				all.add(new Thing(new Span(sentence.begin() + digits.start(), sentence.begin() + digits.end()), digits.group().replaceAll("[.,]", "")));
			}
		}
		return all;
	}

	private static List<Thing> namesOf(AnalysedArticle article) {
		List<Thing> all = new ArrayList<>();
		for (Name name : article.statements().names()) {
			all.add(new Thing(name.span(), words(article, name.span()).toLowerCase(Locale.ROOT)));
		}
		for (Place place : article.statements().places()) {
			all.add(new Thing(place.span(), words(article, place.span()).toLowerCase(Locale.ROOT)));
		}
		return all;
	}

	/** Somebody's words have no value: each change of them is one. */
	private static List<Thing> quotedOf(AnalysedArticle article) {
		return article.statements().quotations().stream().filter(Quotation::isDirect).map(one -> new Thing(one.span(), "")).toList();
	}

	private static String words(AnalysedArticle article, Span span) {
		return span.in(article.article().text()).replaceAll("\\s+", " ");
	}
}
