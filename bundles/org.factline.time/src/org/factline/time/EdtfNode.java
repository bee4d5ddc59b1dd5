package org.factline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** What an EDTF string consists of. Bounds as {@link Edtf} gives them. */
sealed interface EdtfNode {

	LocalDateTime earliest();

	LocalDateTime latest();

	/** The latest moment at which it may begin: an interval that ends with it must not begin later. */
	default LocalDateTime latestStart() {
		return earliest();
	}

	String text();

	int level();

	Precision precision();

	/** Whether a sign, {@code ?} or {@code ~}, is on it or a part of it. */
	default boolean has(char sign) {
		return text().indexOf(sign) >= 0 || text().indexOf('%') >= 0;
	}

	default boolean opensAtStart() {
		return false;
	}

	default boolean opensAtEnd() {
		return false;
	}

	default List<EdtfNode> members() {
		return List.of(this);
	}

	default boolean mayInclude(LocalDate day) {
		return new Interval(earliest(), latest()).mayOverlap(Interval.ofDay(day));
	}

	/** Whether a day can be in both, with room where they are approximate or uncertain. */
	static boolean mayMeet(EdtfNode a, EdtfNode b) {
		Interval first = roomy(a);
		Interval second = roomy(b);
		if (first.cannotBeSameDay(second)) {
			return false;
		}
		return dayOf(first, a) ? b.has('?') || b.has('~') || b.mayInclude(first.earliest().toLocalDate())
				: !dayOf(second, b) || a.has('?') || a.has('~') || a.mayInclude(second.earliest().toLocalDate());
	}

	private static boolean dayOf(Interval interval, EdtfNode node) {
		return node.precision().compareTo(Precision.DAY) >= 0
				&& interval.wholeDays().equals(Interval.ofDay(interval.earliest().toLocalDate()));
	}

	private static Interval roomy(EdtfNode node) {
		Interval exact = new Interval(node.earliest(), node.latest());
		if (!node.has('?') && !node.has('~') || !exact.hasEarliest() || !exact.hasLatest()) {
			return exact;
		}
		return switch (node.precision()) {
		case TIME, DAY, WEEK -> widened(exact, 3, ChronoUnit.DAYS);
		case MONTH, PART_OF_YEAR -> widened(exact, 1, ChronoUnit.MONTHS);
		case YEAR -> widened(exact, 2, ChronoUnit.YEARS);
		case DECADE -> widened(exact, 5, ChronoUnit.YEARS);
		default -> widened(exact, 25, ChronoUnit.YEARS);
		};
	}

	private static Interval widened(Interval interval, long by, ChronoUnit unit) {
		return new Interval(interval.earliest().minus(by, unit), interval.latest().plus(by, unit));
	}

	/** Not known: an empty end of an interval, or no date at all. */
	enum Unknown implements EdtfNode {
		INSTANCE;

		@Override
		public LocalDateTime earliest() {
			return LocalDateTime.MIN;
		}

		@Override
		public LocalDateTime latest() {
			return LocalDateTime.MAX;
		}

		@Override
		public String text() {
			return "";
		}

		@Override
		public int level() {
			return 1;
		}

		@Override
		public Precision precision() {
			return Precision.NONE;
		}
	}

	/** An end without limit. */
	enum Open implements EdtfNode {
		INSTANCE;

		@Override
		public LocalDateTime earliest() {
			return LocalDateTime.MIN;
		}

		@Override
		public LocalDateTime latest() {
			return LocalDateTime.MAX;
		}

		@Override
		public String text() {
			return "..";
		}

		@Override
		public int level() {
			return 1;
		}

		@Override
		public Precision precision() {
			return Precision.NONE;
		}
	}

	/** A moment on a day, with its offset as written. */
	record Moment(String text, LocalDateTime earliest, LocalDateTime latest) implements EdtfNode {

		@Override
		public int level() {
			return text.startsWith("-") ? 1 : 0;
		}

		@Override
		public Precision precision() {
			return Precision.TIME;
		}
	}

	/** Something that is given by its first and last day: a season, decade, century, long year. */
	record Period(String text, LocalDate first, LocalDate last, Precision precision, int level) implements EdtfNode {

		@Override
		public LocalDateTime earliest() {
			return first.atStartOfDay();
		}

		@Override
		public LocalDateTime latest() {
			return last.equals(LocalDate.MAX) ? LocalDateTime.MAX : last.plusDays(1).atStartOfDay();
		}
	}

	/** From one to the other: with {@code /} an interval, with {@code ..} a member of a set. */
	record Range(EdtfNode from, EdtfNode to, String separator) implements EdtfNode {

		@Override
		public LocalDateTime earliest() {
			return from.earliest();
		}

		@Override
		public LocalDateTime latest() {
			return to.latest();
		}

		@Override
		public boolean opensAtStart() {
			return from == Open.INSTANCE;
		}

		@Override
		public boolean opensAtEnd() {
			return to == Open.INSTANCE;
		}

		@Override
		public String text() {
			return separator.equals("..")
					? (opensAtStart() ? "" : from.text()) + ".." + (opensAtEnd() ? "" : to.text())
					: from.text() + separator + to.text();
		}

		@Override
		public int level() {
			return Math.max(from.level(), to.level());
		}

		@Override
		public Precision precision() {
			if (from.precision() == Precision.NONE || to.precision() == Precision.NONE) {
				return from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
			}
			Precision coarser = from.precision().compareTo(to.precision()) < 0 ? from.precision() : to.precision();
			return coarser == Precision.DAY && from.earliest().plusDays(1).isBefore(to.latest()) ? Precision.WEEK : coarser;
		}
	}

	/** One of several ({@code [ ]}) or all of them ({@code { }}). */
	record Choice(boolean oneOf, List<EdtfNode> members) implements EdtfNode {

		@Override
		public LocalDateTime earliest() {
			return members.stream().map(EdtfNode::earliest).min(LocalDateTime::compareTo).orElse(LocalDateTime.MIN);
		}

		@Override
		public LocalDateTime latest() {
			return members.stream().map(EdtfNode::latest).max(LocalDateTime::compareTo).orElse(LocalDateTime.MAX);
		}

		@Override
		public boolean opensAtStart() {
			return members.stream().anyMatch(EdtfNode::opensAtStart);
		}

		@Override
		public boolean opensAtEnd() {
			return members.stream().anyMatch(EdtfNode::opensAtEnd);
		}

		@Override
		public boolean mayInclude(LocalDate day) {
			return members.stream().anyMatch(member -> member.mayInclude(day));
		}

		@Override
		public String text() {
			return members.stream().map(EdtfNode::text)
					.collect(Collectors.joining(",", oneOf ? "[" : "{", oneOf ? "]" : "}"));
		}

		@Override
		public int level() {
			return 2;
		}

		@Override
		public Precision precision() {
			return members.stream().map(EdtfNode::precision).min(Precision::compareTo).orElse(Precision.NONE);
		}
	}

	/** A year, month or day, in which {@code X} stands for any digit. */
	record Date(DateMask mask, String text, int level) implements EdtfNode {

		@Override
		public LocalDateTime earliest() {
			return mask.first().atStartOfDay();
		}

		@Override
		public LocalDateTime latest() {
			return mask.last().plusDays(1).atStartOfDay();
		}

		@Override
		public LocalDateTime latestStart() {
			return mask.lastStart().atStartOfDay();
		}

		@Override
		public boolean mayInclude(LocalDate day) {
			return mask.matches(day);
		}

		@Override
		public Precision precision() {
			return mask.precision();
		}
	}
}
