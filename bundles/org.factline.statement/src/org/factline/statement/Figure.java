package org.factline.statement;

import java.math.BigDecimal;
import java.util.Objects;

import org.factline.text.Span;

/**
 * A number that counts, measures or ranks something. A range is two figures, its ends; each knows both.
 *
 * @param begin     offset of its first character, in UTF-16 units; words such as "sekitar" stand outside
 * @param end       offset behind its last character, the unit or counted noun included
 * @param text      its characters
 * @param kind      what it does
 * @param value     the number, magnitude multiplied out, without trailing zeros; of "puluhan" the lowest
 * @param low       the lowest that the words allow: of a range its begin, of "belasan" 11, else the value
 * @param high      the highest: of a range its end, of "belasan" 19, else the value
 * @param unit      the unit in one spelling for both languages: ISO 4217 code ({@code IDR}, {@code IDR/USD}),
 *                  {@code persen}, {@code poin}, {@code orang} for all persons, {@code kilometer} …; else the counted noun in
 *                  lower case; empty where there is none
 * @param noun      the counted noun as written, in lower case ({@code jamaah haji}); empty where there is none
 * @param approx    how exact it says to be
 * @param change    whether it is a level, or by how much something rose or fell
 * @param condition what became of the counted: {@code dead}, {@code injured}, {@code missing}, {@code displaced},
 *                  {@code rescued}, {@code arrested}; empty where that is not told
 * @param of        of an age whose: the canonical name; empty else
 * @param range     which end of a range it is
 */
public record Figure(int begin, int end, String text, Kind kind, BigDecimal value, BigDecimal low, BigDecimal high, String unit,
		String noun, Approximation approx, Change change, String condition, String of, RangeEnd range) {

	/** What a figure does. */
	public enum Kind {
		/** Counts things or people. */
		COUNT,
		/** Measures: a length, weight, area, magnitude of an earthquake, an index. */
		MEASURE,
		/** An amount of money. */
		MONEY,
		/** A share, in per cent. */
		PERCENT,
		/** A difference of percentages or of an index: points, basis points. */
		POINTS,
		/** How old somebody is, in years. */
		AGE,
		/** A place in an order: "peringkat 5", "third". */
		RANK,
		/** How often. */
		TIMES,
		/** The result of a game or vote, "2-1": value and high are its two sides. */
		SCORE
	}

	/** How exact a figure says to be. */
	public enum Approximation {
		/** Nothing says otherwise. */
		EXACT,
		/** sekitar, kurang lebih, -an, about. */
		ABOUT,
		/** hampir, nyaris, almost. */
		ALMOST,
		/** minimal, sedikitnya, at least. */
		AT_LEAST,
		/** maksimal, up to. */
		AT_MOST,
		/** lebih dari, over. */
		MORE_THAN,
		/** kurang dari, under. */
		LESS_THAN
	}

	/** A level, or a change of it. */
	public enum Change {
		/** It is so much. */
		LEVEL,
		/** It rose by so much. */
		RISE,
		/** It fell by so much. */
		FALL
	}

	/** Which end of a range a figure is. */
	public enum RangeEnd {
		/** It is no range. */
		NONE,
		/** The first of two. */
		BEGIN,
		/** The second of them. */
		END
	}

	public Figure {
		Objects.requireNonNull(value);
		Objects.requireNonNull(unit);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}
}
