package org.factline.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.factline.text.Span;

/**
 * What a text says. Each list is in the order of the text.
 *
 * @param sentences   its sentences
 * @param quotations  what it gives as somebody's words
 * @param hearsay     what it reports without naming anybody
 * @param figures     its quantities
 * @param identifiers its numbers that are no quantities
 * @param names       people and organisations
 * @param offices     offices with their holders
 * @param places      places
 * @param cues        negation and modality
 * @param times       what each time expression stands for
 */
public record Statements(List<Sentence> sentences, List<Quotation> quotations, List<Hearsay> hearsay, List<Figure> figures,
		List<Identifier> identifiers, List<Name> names, List<Office> offices, List<Place> places, List<Cue> cues,
		List<TimeRole> times) {

	/** Nothing was read. */
	public static final Statements NONE = new Statements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of());

	public Statements {
		sentences = List.copyOf(sentences);
		quotations = List.copyOf(quotations);
		hearsay = List.copyOf(hearsay);
		figures = List.copyOf(figures);
		identifiers = List.copyOf(identifiers);
		names = List.copyOf(names);
		offices = List.copyOf(offices);
		places = List.copyOf(places);
		cues = List.copyOf(cues);
		times = List.copyOf(times);
	}

	/** The figures inside a span. */
	public List<Figure> figuresIn(Span span) {
		return inside(figures, Figure::span, span);
	}

	/** The identifiers inside a span. */
	public List<Identifier> identifiersIn(Span span) {
		return inside(identifiers, Identifier::span, span);
	}

	/** The names inside a span. */
	public List<Name> namesIn(Span span) {
		return inside(names, Name::span, span);
	}

	/** The places inside a span. */
	public List<Place> placesIn(Span span) {
		return inside(places, Place::span, span);
	}

	/** The cues inside a span. */
	public List<Cue> cuesIn(Span span) {
		return inside(cues, Cue::span, span);
	}

	/** The time expressions inside a span, with their roles. */
	public List<TimeRole> timesIn(Span span) {
		return inside(times, role -> role.time().span(), span);
	}

	/** The quotations that have a character in common with a span. */
	public List<Quotation> quotationsAt(Span span) {
		return quotations.stream().filter(one -> one.span().overlaps(span)).toList();
	}

	/** Cues whose scope holds an offset: what stands there is denied, doubted, planned. */
	public List<Cue> cuesOver(int offset) {
		return cues.stream().filter(cue -> cue.scope().contains(offset)).toList();
	}

	/** The lists are in order, so the first that may lie inside is found by halving. */
	private static <T> List<T> inside(List<T> list, Function<T, Span> place, Span span) {
		int low = 0;
		int high = list.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (place.apply(list.get(middle)).begin() < span.begin()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		List<T> found = List.of();
		for (; low < list.size() && place.apply(list.get(low)).begin() < span.end(); low++) {
			if (span.contains(place.apply(list.get(low)))) {
				found = found.isEmpty() ? new ArrayList<>() : found;
				found.add(list.get(low));
			}
		}
		return Collections.unmodifiableList(found);
	}
}
