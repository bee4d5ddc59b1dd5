package org.factline.time;

import java.util.List;
import java.util.Optional;

import org.factline.text.Span;

/**
 * A time expression of a text and what it means.
 *
 * @param begin        offset of its first character, in UTF-16 units
 * @param end          offset behind its last character, in UTF-16 units
 * @param text         its characters
 * @param type         the kind (TIMEX3)
 * @param value        the value (TIMEX3, TimeML 1.2.1): {@code 2025-02-24T19:30}, {@code 2024-Q3}, {@code P3D},
 *                     {@code PRESENT_REF}; {@code X} stands for what is not known
 * @param mod          the modifier (TIMEX3): START, MID, END, APPROX, MORE_THAN …; empty where there is none
 * @param quant        the quantifier of a set (TIMEX3): EVERY …; empty where there is none
 * @param freq         the frequency of a set (TIMEX3): {@code 2X}; empty where there is none
 * @param edtf         the value as EDTF; {@link Edtf#NONE} where EDTF has no form for it
 * @param interval     from the earliest moment to the latest; {@link Interval#ALWAYS} where nothing is known
 * @param zone         the offset from UTC as written ({@code +07:00}, {@code Z}); empty where it is not known
 * @param anchor       what it was resolved against
 * @param anchorBegin  offset of the expression it was resolved against, in UTF-16 units; -1 where it is none
 * @param anchorReason why that, in English
 * @param role         what it stands for in its sentence
 * @param slip         what cannot be right about it; {@link Slip#NONE} where nothing is
 * @param stated       the weekday and date written side by side; empty where it is not both
 * @param alternatives other readings, the likeliest first
 * @param range        whether it is the begin or the end of a range
 */
public record TimeExpression(int begin, int end, String text, TimexType type, String value, String mod, String quant,
		String freq, Edtf edtf, Interval interval, String zone, Anchor anchor, int anchorBegin, String anchorReason,
		Role role, Slip slip, List<StatedDay> stated, List<Edtf> alternatives, RangeEnd range) {

	/** Which end of a range an expression is. */
	public enum RangeEnd {
		/** It is no range. */
		NONE,
		/** The first of two that stand side by side: "<b>21</b>–23 January". */
		BEGIN,
		/** The second of them. */
		END
	}

	public TimeExpression {
		stated = List.copyOf(stated);
		alternatives = List.copyOf(alternatives);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}

	/** The first weekday and date written side by side. */
	public Optional<StatedDay> statedDay() {
		return stated.stream().findFirst();
	}

	/** Whether the day, or the moment on it, is known. */
	public boolean isDay() {
		return (type == TimexType.DATE || type == TimexType.TIME) && edtf.isDay();
	}

	/** Whether the calendar time is told by the words alone, without publication date or another expression. */
	public boolean isAbsolute() {
		return anchor == Anchor.NONE && edtf.isKnown();
	}
}
