package org.factline.time.internal;

import java.util.ArrayList;
import java.util.List;

import org.factline.time.Anchor;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeExpression.RangeEnd;

/** What the matches of a text mean: each in turn, with what the text has said before it. */
final class Resolver {

	private final Tokens tokens;
	private final TimeContext context;
	private final List<Reading> readings = new ArrayList<>();
	private final Cues cues;
	private final DateResolver dates;
	private final ClockResolver clocks;
	private final QuantityResolver quantities;
	private final Roles roles;
	private final Reference published;
	private final Reference retrieved;

	Resolver(Grammar grammar, Tokens tokens, TimeContext context, List<Match> matches) {
		this.tokens = tokens;
		this.context = context;
		published = context.published().isKnown()
				? new Reference(Anchor.PUBLISHED, context.published(), "counts from the day of publication")
				: Reference.UNKNOWN;
		retrieved = context.retrieved().isKnown()
				? new Reference(Anchor.RETRIEVED, context.retrieved(), "page furniture counts from the moment the page was saved")
				: new Reference(Anchor.RETRIEVED, context.retrieved(), "page furniture; when the page was saved is not known");
		Layout layout = new Layout(tokens, context.furniture());
		for (Match match : matches) {
			add(match);
		}
		Discourse discourse = new Discourse(tokens, readings, grammar);
		cues = new Cues(grammar, tokens, discourse);
		dates = new DateResolver(discourse, cues, grammar.holidays(), tokens);
		clocks = new ClockResolver(discourse, context.zone());
		quantities = new QuantityResolver(discourse, layout);
		roles = new Roles(grammar, tokens, discourse, layout);
	}

	private void add(Match match) {
		int first = readings.size();
		for (Frame frame : match.parts()) {
			if (frame.to > frame.from) {
				readings.add(new Reading(frame, tokens.begin[frame.from], tokens.end[frame.to - 1]));
			}
		}
		List<Reading> phrase = List.copyOf(readings.subList(first, readings.size()));
		phrase.forEach(one -> one.phrase = phrase);
		pair(phrase);
	}

	/** Two of a phrase are the ends of a range; of a set and its hours the hours are. */
	private static void pair(List<Reading> phrase) {
		List<Reading> ends = phrase.stream().filter(one -> !one.frame.kind.equals("set") || one.frame.has(Slot.HOUR)).toList();
		if (ends.size() == 2) {
			Reading begin = ends.getFirst();
			Reading end = ends.getLast();
			begin.range = RangeEnd.BEGIN;
			begin.partner = end;
			end.range = RangeEnd.END;
			end.partner = begin;
		}
	}

	List<TimeExpression> resolve() {
		for (int i = 0; i < readings.size(); i++) {
			resolve(i, readings.get(i));
		}
		List<TimeExpression> expressions = new ArrayList<>(readings.size());
		for (Reading reading : readings) {
			if (!reading.dropped && !reading.value.isEmpty()) {
				reading.role = roles.of(reading);
				expressions.add(reading.finished(tokens.text));
			}
		}
		return expressions;
	}

	private void resolve(int index, Reading reading) {
		Frame frame = reading.frame;
		if (frame.has(Slot.MOD)) {
			reading.mod = Codes.mod(frame.get(Slot.MOD));
		}
		switch (frame.kind) {
		case "date" -> {
			dates.resolve(index, reading, published);
			if (frame.hasAny(Slot.HOUR, Slot.PART)) {
				clocks.resolve(index, reading, published, dates);
			}
		}
		case "shift" -> quantities.shift(index, reading, published, retrieved, context);
		case "duration" -> QuantityResolver.duration(reading);
		case "set" -> QuantityResolver.set(reading);
		case "same" -> dates.same(index, reading);
		case "ref" -> QuantityResolver.reference(reading, published);
		default -> throw new IllegalStateException("no such kind of rule: " + frame.kind);
		}
	}
}
