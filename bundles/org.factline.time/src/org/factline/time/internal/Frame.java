package org.factline.time.internal;

import java.util.Arrays;

/** What a rule noted about one expression. */
final class Frame {

	private static final int UNSET = Integer.MIN_VALUE;
	private static final int SLOTS = Slot.values().length;

	final String kind;
	/** The first token and the one behind the last. */
	int from;
	int to;
	/** The token of the weekday, or -1. */
	int weekdayToken = -1;
	int weekday2Token = -1;
	private final int[] values = new int[SLOTS];

	Frame(String kind) {
		this.kind = kind;
		Arrays.fill(values, UNSET);
	}

	boolean has(Slot slot) {
		return values[slot.ordinal()] != UNSET;
	}

	int get(Slot slot) {
		return values[slot.ordinal()];
	}

	int get(Slot slot, int otherwise) {
		return has(slot) ? get(slot) : otherwise;
	}

	boolean is(Slot slot, int value) {
		return values[slot.ordinal()] == value;
	}

	/** Whether "last" or "next" tells a direction; "this" notes 0, which tells none. */
	boolean isLed() {
		return get(Slot.DIR, 0) != 0;
	}

	void set(int slot, int value, int token) {
		values[slot] = value;
		if (slot == Slot.WEEKDAY.ordinal() && token >= 0 && weekdayToken < 0) {
			weekdayToken = token;
		}
		if (slot == Slot.WEEKDAY2.ordinal() && token >= 0) {
			weekday2Token = token;
		}
	}

	void set(Slot slot, int value) {
		values[slot.ordinal()] = value;
	}

	/** Takes over what another has and this has not. */
	void borrow(Frame other, Slot slot) {
		if (!has(slot) && other.has(slot)) {
			set(slot, other.get(slot));
		}
	}

	void clear(Slot slot) {
		values[slot.ordinal()] = UNSET;
	}

	boolean hasAny(Slot... slots) {
		for (Slot slot : slots) {
			if (has(slot)) {
				return true;
			}
		}
		return false;
	}
}
