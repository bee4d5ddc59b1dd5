package org.factline.time.internal;

import org.factline.time.Role;
import org.factline.time.TimeExpression.RangeEnd;
import org.factline.time.TimexType;

/**
 * What a time stands for. A date that a verb of saying, "to reporters" or "in a statement" leads to, or that ends such a
 * sentence in brackets, is the day of the saying; the clue nearest to it decides.
 */
final class Roles {

	private static final int NEAR = 12;

	private final Tokens tokens;
	private final Discourse discourse;
	private final Layout layout;
	private final int saying;
	private final int hearers;
	private final int happening;
	private final int background;
	private final int publishing;

	Roles(Grammar grammar, Tokens tokens, Discourse discourse, Layout layout) {
		this.tokens = tokens;
		this.discourse = discourse;
		this.layout = layout;
		this.saying = grammar.symbol("saying");
		this.hearers = grammar.symbol("hearers");
		this.happening = grammar.symbol("happening");
		this.background = grammar.symbol("background");
		this.publishing = grammar.symbol("publishing");
	}

	Role of(Reading reading) {
		Frame frame = reading.frame;
		if (reading.anchor == org.factline.time.Anchor.RETRIEVED || layout.isDeclaredFurniture(reading.begin)
				|| isDay(reading) && reading.range == RangeEnd.NONE && isPrinted(frame)
				|| reading.edtf.isDay() && layout.isFurniture(frame.from, frame.to) && !followsOpenLine(frame.from)) {
			return Role.PUBLICATION;
		}
		if (reading.type == TimexType.DURATION || reading.type == TimexType.SET || reading.value.endsWith("_REF")) {
			return Role.BACKGROUND;
		}
		int[] sentence = discourse.sentence(frame.from, frame.to);
		for (int token = frame.from - 1; token >= sentence[0] && frame.from - token <= NEAR; token--) {
			if (tokens.is(token, publishing)) {
				return Role.PUBLICATION;
			}
			if (isDay(reading) && (tokens.is(token, saying) || tokens.is(token, hearers))) {
				return isQuoteBetween(token, frame.from) ? Role.EVENT : Role.STATEMENT;
			}
			if (tokens.is(token, happening)) {
				return Role.EVENT;
			}
			if (tokens.is(token, background) && frame.from - token <= 3) {
				return Role.BACKGROUND;
			}
		}
		for (int token = frame.to; token < sentence[1] && token - frame.to <= 4; token++) {
			if (isDay(reading) && tokens.is(token, saying) && reading.range == RangeEnd.NONE) {
				return Role.STATEMENT;
			}
		}
		return isDay(reading) ? Role.EVENT : Role.BACKGROUND;
	}

	/** Whether it stands where outlets print when an article was sent or came out. */
	private boolean isPrinted(Frame frame) {
		return layout.isDateline(frame.from, frame.to) || frame.has(Slot.HOUR) && layout.endsNamedLine(frame.from, frame.to);
	}

	/** Whether it names a day, be it known which or not. */
	private static boolean isDay(Reading reading) {
		return reading.day != null || reading.frame.hasAny(Slot.DAY, Slot.WEEKDAY, Slot.DOFF, Slot.HOLIDAY);
	}

	/** Whether the line before breaks off: then this one is the rest of its sentence. */
	private boolean followsOpenLine(int token) {
		return token > 1 && tokens.kind[token - 1] == Tokens.BREAK
				&& (tokens.kind[token - 2] == Tokens.WORD || tokens.isSign(token - 2, ','));
	}

	private boolean isQuoteBetween(int from, int to) {
		for (int token = from; token < to; token++) {
			if (tokens.isSign(token, '"')) {
				return true;
			}
		}
		return false;
	}
}
