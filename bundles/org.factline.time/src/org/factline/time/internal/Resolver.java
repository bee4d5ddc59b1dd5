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
		List<Frame> parts = match.parts();
		int first = readings.size();
		for (int i = 0; i < parts.size(); i++) {
			Frame frame = parts.get(i);
			if (frame.to <= frame.from) {
				continue;
			}
			Reading reading = new Reading(frame, tokens.begin[frame.from], tokens.end[frame.to - 1]);
			boolean pair = parts.size() == 2;
			reading.range = !pair ? RangeEnd.NONE : i == 0 ? RangeEnd.BEGIN : RangeEnd.END;
			readings.add(reading);
		}
		for (int i = first; readings.size() > first + 1 && i < readings.size(); i++) {
			readings.get(i).partner = i < readings.size() - 1 ? readings.getLast() : readings.get(first);
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
