package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.factline.ui.dossiers.FindingRef;

/** What stands in the table, position by position: numbers of lines, and headings between them. Immutable. */
final class ShownLines {

	static final ShownLines NONE = new ShownLines(FindingLines.NONE, new int[0], List.of(), 0);

	/** So many bits of a sort key are the number of a line, so many its place in the column; the rest is the heading. */
	private static final int BITS = 21;
	private static final long MASK = (1L << BITS) - 1;

	private final FindingLines lines;
	/** Below zero: the complement of the number of a heading. */
	private final int[] positions;
	private final List<Heading> headings;
	private final int findings;

	/**
	 * A heading and what stands under it.
	 *
	 * @param name      empty where it is not known
	 * @param findings  how many
	 * @param undecided how many of them nobody has decided about
	 * @param open      whether they are shown
	 */
	record Heading(String name, int findings, int undecided, boolean open) {
	}

	private ShownLines(FindingLines lines, int[] positions, List<Heading> headings, int findings) {
		this.lines = lines;
		this.positions = positions;
		this.headings = headings;
		this.findings = findings;
	}

	/**
	 * The lines that a filter lets through.
	 *
	 * @param closed names of headings whose lines are not shown
	 */
	static ShownLines of(FindingLines lines, FindingFilter filter, FindingOrder order, Grouping grouping, Set<String> closed) {
		int[] some = sorted(lines, lines.matching(filter), order, grouping);
		if (grouping == Grouping.NONE) {
			return new ShownLines(lines, some, List.of(), some.length);
		}
		FindingLines.Ranked ranked = lines.headings(grouping);
		List<Heading> headings = new ArrayList<>();
		int[] positions = new int[some.length * 2];
		int at = 0;
		for (int begin = 0; begin < some.length;) {
			int group = ranked.ranks()[some[begin]];
			int end = begin;
			int undecided = 0;
			for (; end < some.length && ranked.ranks()[some[end]] == group; end++) {
				undecided += lines.row(some[end]).state().isUndecided() ? 1 : 0;
			}
			String name = ranked.names()[group];
			boolean open = !closed.contains(name);
			positions[at++] = ~headings.size();
			headings.add(new Heading(name, end - begin, undecided, open));
			if (open) {
				System.arraycopy(some, begin, positions, at, end - begin);
				at += end - begin;
			}
			begin = end;
		}
		return new ShownLines(lines, Arrays.copyOf(positions, at), headings, some.length);
	}

	/** By heading, then as the order says; equal ones by number. */
	private static int[] sorted(FindingLines lines, int[] some, FindingOrder order, Grouping grouping) {
		if (grouping == Grouping.NONE && order.column().isEmpty()) {
			return some;
		}
		int[] groups = grouping == Grouping.NONE ? new int[0] : lines.headings(grouping).ranks();
		int[] ranks = order.column().map(lines::ranks).orElse(new int[0]);
		long[] keys = new long[some.length];
		for (int i = 0; i < some.length; i++) {
			long rank = ranks.length == 0 ? 0 : order.isDescending() ? MASK - ranks[some[i]] : ranks[some[i]];
			keys[i] = (groups.length == 0 ? 0L : (long) groups[some[i]] << 2 * BITS) | rank << BITS | some[i];
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) (key & MASK)).toArray();
	}

	FindingLines lines() {
		return lines;
	}

	/** How many positions there are, headings included. */
	int size() {
		return positions.length;
	}

	/** How many findings the filter lets through, those under closed headings included. */
	int findings() {
		return findings;
	}

	boolean isHeading(int position) {
		return positions[position] < 0;
	}

	Heading heading(int position) {
		return headings.get(~positions[position]);
	}

	FindingRow row(int position) {
		return lines.row(positions[position]);
	}

	/** The findings in the order of the table; those under closed headings are not among them. */
	List<FindingRow> rows() {
		return Arrays.stream(positions).filter(line -> line >= 0).mapToObj(lines::row).toList();
	}

	/** Where a finding stands; -1 where it is not shown. */
	int position(FindingRef ref) {
		return position(row -> row.is(ref));
	}

	/** Where the finding of another line stands; -1 where it is not shown. */
	int position(FindingRow other) {
		return position(row -> row.isSame(other));
	}

	private int position(Predicate<FindingRow> wanted) {
		for (int position = 0; position < positions.length; position++) {
			if (positions[position] >= 0 && wanted.test(lines.row(positions[position]))) {
				return position;
			}
		}
		return -1;
	}

	/** The next position with a finding, in steps of 1 or -1; -1 where there is none. */
	int next(int from, int step) {
		for (int position = from + step; position >= 0 && position < positions.length; position += step) {
			if (positions[position] >= 0) {
				return position;
			}
		}
		return -1;
	}

	/** The next position, from one on and over the end, with a finding that nobody has decided about; -1 where there is none. */
	int nextUndecided(int from) {
		for (int i = 1; i <= positions.length; i++) {
			int position = Math.floorMod(from + i, positions.length);
			if (position != from && positions[position] >= 0 && lines.row(positions[position]).state().isUndecided()) {
				return position;
			}
		}
		return -1;
	}
}
