package org.factline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A date, time or interval, however vague: Extended Date/Time Format, levels 0 to 2 (Library of Congress, 4 February
 * 2019; ISO 8601-2:2019). Immutable; two are equal where their canonical strings are.
 * <p>
 * Bounds are the first and last moment that the digits allow; the signs {@code ? ~ %} and {@code S} (significant digits)
 * say how far to trust them and do not widen them. Where a date is compared, {@link #mayBeSameDay(Edtf)} does allow for
 * them. Seasons 21 to 24 and 25 to 28 are those of the northern half, 29 to 32 those of the southern; each begins with
 * a month, and winter reaches into the next year.
 */
public final class Edtf {

	/** Nothing is known. Its string is empty; it is no EDTF. */
	public static final Edtf NONE = new Edtf(EdtfNode.Unknown.INSTANCE);

	private final EdtfNode node;
	private final String canonical;

	Edtf(EdtfNode node) {
		this.node = node;
		this.canonical = node.text();
	}

	/**
	 * Reads a string of any level.
	 *
	 * @throws EdtfSyntaxException where it is none, with the position of the error
	 */
	public static Edtf parse(String text) {
		return new Edtf(new EdtfParser(text).parse());
	}

	/** A day. */
	public static Edtf of(LocalDate day) {
		return parse(day.toString());
	}

	/** A month. */
	public static Edtf of(YearMonth month) {
		return parse(month.toString());
	}

	/** A year, 0 to 9999. */
	public static Edtf ofYear(int year) {
		return parse(String.format(Locale.ROOT, "%04d", Integer.valueOf(year)));
	}

	/** A moment; the offset as {@code Z} or {@code +07:00}, or empty where it is not known. */
	public static Edtf of(LocalDateTime moment, String offset) {
		String time = moment.toLocalTime().withNano(0).toString();
		return parse(moment.toLocalDate() + "T" + time + (time.length() == 5 ? ":00" : "") + offset);
	}

	/** From the first day to the last, both included; a single day where they are the same. */
	public static Edtf ofDays(LocalDate first, LocalDate last) {
		return first.equals(last) ? of(first) : parse(first + "/" + last);
	}

	/** The first moment; {@link LocalDateTime#MIN} where it is open or unknown. */
	public LocalDateTime earliest() {
		return node.earliest();
	}

	/** The first moment behind the last (exclusive); {@link LocalDateTime#MAX} where it is open or unknown. */
	public LocalDateTime latest() {
		return node.latest();
	}

	/** From {@link #earliest()} to {@link #latest()}. */
	public Interval interval() {
		return new Interval(earliest(), latest());
	}

	/** Whether anything is known: false for {@link #NONE} only. */
	public boolean isKnown() {
		return node != EdtfNode.Unknown.INSTANCE;
	}

	/** Whether it begins with {@code ..}: it has no beginning, while an empty beginning is one that is not known. */
	public boolean opensAtStart() {
		return node.opensAtStart();
	}

	/** Whether it ends with {@code ..}: it has no end, while an empty end is one that is not known. */
	public boolean opensAtEnd() {
		return node.opensAtEnd();
	}

	/** Whether any part carries {@code ~} or {@code %}. */
	public boolean isApproximate() {
		return node.has('~');
	}

	/** Whether any part carries {@code ?} or {@code %}. */
	public boolean isUncertain() {
		return node.has('?');
	}

	/** The lowest level of the standard that has this form: 0, 1 or 2. */
	public int level() {
		return node.level();
	}

	/** How finely it is given; of an interval or a set, its coarsest member's. */
	public Precision precision() {
		return node.precision();
	}

	/** Whether it is exactly one day, or a time on one day. */
	public boolean isDay() {
		return precision().compareTo(Precision.DAY) >= 0 && node.members().size() == 1
				&& interval().wholeDays().equals(Interval.ofDay(earliest().toLocalDate()));
	}

	/** The pieces of which it may be any (one of a set) or is all; of anything else, itself. */
	public List<Edtf> members() {
		return node.members().stream().map(Edtf::new).toList();
	}

	/** Whether this may fall on, or go on during, a day; unspecified digits stand for any. */
	public boolean mayInclude(LocalDate day) {
		return node.mayInclude(day);
	}

	/**
	 * Whether there is a day that both may be on. Approximate and uncertain dates are given room: three days, one month,
	 * two, five or twenty-five years, by their precision. Unknown dates may be any day.
	 */
	public boolean mayBeSameDay(Edtf other) {
		for (EdtfNode mine : node.members()) {
			for (EdtfNode theirs : other.node.members()) {
				if (EdtfNode.mayMeet(mine, theirs)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether no day can be both: the opposite of {@link #mayBeSameDay(Edtf)}. */
	public boolean cannotBeSameDay(Edtf other) {
		return !mayBeSameDay(other);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edtf that && canonical.equals(that.canonical);
	}

	@Override
	public int hashCode() {
		return canonical.hashCode();
	}

	/** The canonical string; empty for {@link #NONE}. */
	@Override
	public String toString() {
		return canonical;
	}
}
