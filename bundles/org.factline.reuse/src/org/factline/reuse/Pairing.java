package org.factline.reuse;

import java.util.ArrayList;
import java.util.List;

import org.factline.text.Span;

/** Turns what was found at places of tokens into spans of texts. */
final class Pairing {

	/** Where the tokens of an article stand in its text. */
	@FunctionalInterface
	interface Places {

		/** From the first character of a token to the last of the one before {@code end}. */
		Span span(int first, int end);
	}

	/** An article: its id, its distinct shingles, its tokens. */
	record Side(String id, int distinct, Places places) {
	}

	private Pairing() {
	}

	/** The pair that an aligner has just looked at. */
	static ReusePair pair(Side a, Side b, Aligner aligner, int shingle) {
		IntList aPlaces = aligner.firstPlaces();
		IntList runs = aligner.runs();
		List<AlignedSpan> spans = new ArrayList<>(runs.size() / 3);
		for (int i = 0; i < runs.size(); i += 3) {
			int tokens = runs.get(i + 2) + shingle - 1;
			spans.add(aligned(a.places(), runs.get(i), b.places(), runs.get(i + 1), tokens));
		}
		spans.sort(AlignedSpan.IN_TEXT);
		return new ReusePair(a.id(), b.id(), aligner.shared(), a.distinct(), b.distinct(), spans,
				covered(a.places(), aPlaces, shingle), covered(b.places(), aligner.secondPlaces(), shingle));
	}

	/** Repetition inside an article. */
	static ReusePair within(String id, int distinct, List<Repeat> repeats) {
		List<AlignedSpan> spans = repeats.stream().map(Repeat::words).toList();
		return new ReusePair(id, id, distinct, distinct, distinct, spans, union(spans.stream().map(AlignedSpan::a).toList()),
				union(spans.stream().map(AlignedSpan::b).toList()), repeats.stream().flatMap(one -> one.verbatim().stream()).toList());
	}

	private static AlignedSpan aligned(Places a, int aFirst, Places b, int bFirst, int tokens) {
		return new AlignedSpan(a.span(aFirst, aFirst + tokens), b.span(bFirst, bFirst + tokens));
	}

	/** Tokens that shingles at some places cover, as spans; neighbouring tokens make one span. */
	private static List<Span> covered(Places article, IntList places, int shingle) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < places.size();) {
			int first = places.get(i);
			int end = first + shingle;
			while (++i < places.size() && places.get(i) <= end) {
				end = places.get(i) + shingle;
			}
			spans.add(article.span(first, end));
		}
		return spans;
	}

	private static List<Span> union(List<Span> places) {
		List<Span> union = new ArrayList<>();
		for (Span place : places.stream().sorted(Span.IN_TEXT).toList()) {
			int last = union.size() - 1;
			if (last >= 0 && place.begin() < union.get(last).end()) {
				Span before = union.get(last);
				union.set(last, new Span(before.begin(), Math.max(before.end(), place.end())));
			} else {
				union.add(place);
			}
		}
		return union;
	}
}
