package org.factline.time.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** What the text has spoken of before, and will: where "the day before" can attach. */
final class Discourse {

	private static final int REACH = 60;

	private final Tokens tokens;
	private final List<Reading> readings;
	private final int sentenceEndWord;
	private final int preposition;

	Discourse(Tokens tokens, List<Reading> readings, Grammar grammar) {
		this.tokens = tokens;
		this.readings = readings;
		this.sentenceEndWord = grammar.symbol("abbreviation");
		this.preposition = grammar.symbol("in");
	}

	/** The last expression before one that names a day, or null. */
	@Nullable Reading dayBefore(int index, boolean sameSentence) {
		return dayBefore(index, sameSentence, true);
	}

	/** The last day before an expression that something can have happened on: a named day says what is kept, not when. */
	@Nullable Reading dayOfEvents(int index) {
		return dayBefore(index, false, false);
	}

	private @Nullable Reading dayBefore(int index, boolean sameSentence, boolean named) {
		for (int i = index - 1; i >= 0 && i >= index - 12; i--) {
			Reading reading = readings.get(i);
			if (sameSentence && !together(i, index)) {
				return null;
			}
			if (reading.day != null && !reading.dropped && (named || !reading.frame.has(Slot.HOLIDAY)) && !countsFrom(reading, index)) {
				return reading;
			}
		}
		return null;
	}

	/** Whether an expression counts from another: "at 5 o'clock the next day" is no day that the next day follows. */
	private boolean countsFrom(Reading reading, int index) {
		return index < readings.size() && reading.anchorBegin == readings.get(index).begin;
	}

	/** The last expression before one that tells a moment of a day, or null. */
	@Nullable Reading momentBefore(int index, LocalDate day) {
		for (int i = index - 1; i >= 0 && i >= index - 12; i--) {
			LocalDateTime moment = readings.get(i).moment;
			if (moment != null && moment.toLocalDate().equals(day)) {
				return readings.get(i);
			}
		}
		return null;
	}

	/** Whether the sentence has spoken, before an expression, of a day that cannot be told: "that day" of no day named. */
	boolean isDayUntold(int index) {
		Reading before = index > 0 ? readings.get(index - 1) : null;
		return before != null && before.frame.has(Slot.DOFF) && before.day == null && together(index - 1, index);
	}

	/** The last expression before one that names a month or a day, or null. */
	@Nullable Reading monthBefore(int index, boolean sameSentence) {
		for (int i = index - 1; i >= 0 && i >= index - 12; i--) {
			Reading reading = readings.get(i);
			if (sameSentence && !together(i, index)) {
				return null;
			}
			if (reading.month != null && !reading.dropped) {
				return reading;
			}
		}
		return null;
	}

	/** The last expression before one that names a year, or finer; null where there is none. */
	@Nullable Reading yearBefore(int index) {
		for (int i = index - 1; i >= 0 && i >= index - 12; i--) {
			if (readings.get(i).year != Integer.MIN_VALUE) {
				return readings.get(i);
			}
		}
		return null;
	}

	/** The year that opens the sentence of an expression and rules it: "Next year, Easter is in March"; or null. */
	@Nullable Reading openingYear(int index) {
		for (int i = index - 1; i >= 0 && together(i, index); i--) {
			Reading reading = readings.get(i);
			Frame frame = reading.frame;
			if (reading.year != Integer.MIN_VALUE && reading.month == null && frame.kind.equals("date") && frame.hasAny(Slot.YEAR, Slot.YOFF)
					&& !frame.hasAny(Slot.MONTH, Slot.SEASON, Slot.QUARTER, Slot.HALF, Slot.HIJRI, Slot.HOLIDAY) && opens(frame.from)
					&& tokens.isSign(frame.to, ',')) {
				return reading;
			}
		}
		return null;
	}

	/** Whether a sentence begins with a token, or with a preposition before it. */
	private boolean opens(int token) {
		int first = tokens.is(token - 1, preposition) ? token - 1 : token;
		return first == 0 || endsSentence(first - 1) || tokens.isSign(first - 1, '"');
	}

	/** An expression elsewhere that names the day and month with its year: the last before, else the first behind. */
	@Nullable Reading sameDayInFull(int index, int month, int day) {
		for (int i = index - 1; i >= 0; i--) {
			LocalDate date = readings.get(i).day;
			if (date != null && date.getMonthValue() == month && date.getDayOfMonth() == day) {
				return readings.get(i);
			}
		}
		for (int i = index + 1; i < readings.size(); i++) {
			Frame frame = readings.get(i).frame;
			if (frame.is(Slot.MONTH, month) && frame.is(Slot.DAY, day) && frame.has(Slot.YEAR)) {
				return readings.get(i);
			}
		}
		return null;
	}

	/** The next expression of the sentence that names a day in full or by the calendar, or null. */
	@Nullable Reading dayBehind(int index) {
		for (int i = index + 1; i < readings.size() && together(index, i); i++) {
			Frame frame = readings.get(i).frame;
			if (frame.kind.equals("date") && (frame.hasAny(Slot.DAY, Slot.DOFF, Slot.WEEKDAY))) {
				return readings.get(i);
			}
		}
		return null;
	}

	/** Whether two expressions stand in one sentence. */
	boolean together(int first, int second) {
		int from = readings.get(first).frame.to;
		int to = readings.get(second).frame.from;
		if (to - from > REACH) {
			return false;
		}
		int between = first + 1;
		for (int token = from; token < to; token++) {
			while (between < second && readings.get(between).frame.to <= token) {
				between++;
			}
			if (endsSentence(token) && !(between < second && isWithin(token, readings.get(between).frame))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a stop belongs to an expression and ends no sentence: "9 a.m. on Monday". */
	private boolean isWithin(int token, Frame frame) {
		return token >= frame.from && token < frame.to && !tokens.isCapital(token + 1) && tokens.kind[token] != Tokens.BREAK;
	}

	/** Whether a sentence ends with a token. */
	boolean endsSentence(int token) {
		if (tokens.kind[token] == Tokens.BREAK || tokens.isSign(token, '?') || tokens.isSign(token, '!')) {
			return true;
		}
		if (!tokens.isSign(token, '.') || token + 1 >= tokens.count || token == 0) {
			return false;
		}
		boolean shortWord = tokens.kind[token - 1] == Tokens.WORD
				&& (tokens.length(token - 1) == 1 || tokens.is(token - 1, sentenceEndWord)) && tokens.isCapital(token - 1);
		return !shortWord && (!tokens.tight[token + 1] || tokens.isCapital(token + 1) || tokens.isSign(token + 1, '"'));
	}

	/** The first token of the sentence that a token stands in, and the one behind the last, at most {@value #REACH} away. */
	int[] sentence(int from, int to) {
		int begin = from;
		while (begin > 0 && from - begin < REACH && !endsSentence(begin - 1)) {
			begin--;
		}
		int end = to;
		while (end < tokens.count && end - to < REACH && !endsSentence(end)) {
			end++;
		}
		return new int[] { begin, end };
	}
}
