package org.factline.checking.ui.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * All findings that the view knows, with what they are sorted, grouped and searched by. Each of these is reckoned when it is first
 * asked for and kept: filtering and sorting move numbers, not findings. On the UI thread.
 */
final class FindingLines {

	static final FindingLines NONE = new FindingLines(List.of());

	/** Columns whose cells many lines share. */
	private static final List<FindingColumn> SHARED = List.of(FindingColumn.SEVERITY, FindingColumn.KIND, FindingColumn.EVENT, FindingColumn.SOURCES,
			FindingColumn.DATES, FindingColumn.STATE);

	private final List<FindingRow> rows;
	private final Map<FindingColumn, int[]> ranks = new EnumMap<>(FindingColumn.class);
	private final Map<Grouping, Ranked> headings = new EnumMap<>(Grouping.class);
	/** What is searched, in small letters; empty until somebody searches. */
	private String[] folded = {};

	/** The number of each line's heading among the headings, which are in order. */
	record Ranked(int[] ranks, String[] names) {
	}

	FindingLines(List<FindingRow> rows) {
		this.rows = List.copyOf(rows);
	}

	int size() {
		return rows.size();
	}

	FindingRow row(int line) {
		return rows.get(line);
	}

	List<FindingRow> rows() {
		return rows;
	}

	/** The lines that a filter lets through, in ascending order. */
	int[] matching(FindingFilter filter) {
		String words = filter.text().strip().toLowerCase(Locale.ROOT);
		Map<String, Boolean> cells = new HashMap<>();
		int[] some = new int[rows.size()];
		int count = 0;
		for (int line = 0; line < some.length; line++) {
			if (filter.shows(rows.get(line)) && (words.isEmpty() || contains(line, words, cells))) {
				some[count++] = line;
			}
		}
		return Arrays.copyOf(some, count);
	}

	/** @param cells whether cells that many lines share hold the words */
	private boolean contains(int line, String words, Map<String, Boolean> cells) {
		FindingRow row = rows.get(line);
		for (FindingColumn column : SHARED) {
			if (holds(row.text(column), words, cells)) {
				return true;
			}
		}
		return holds(row.speaker(), words, cells) || folded(line).contains(words);
	}

	private static boolean holds(String cell, String words, Map<String, Boolean> cells) {
		Boolean known = cells.get(cell);
		if (known == null) {
			known = Boolean.valueOf(cell.toLowerCase(Locale.ROOT).contains(words));
			cells.put(cell, known);
		}
		return known.booleanValue();
	}

	/** Message and passages in small letters. */
	private String folded(int line) {
		if (folded.length == 0) {
			folded = new String[rows.size()];
		}
		String known = folded[line];
		if (known == null) {
			FindingRow row = rows.get(line);
			StringBuilder text = new StringBuilder(row.text(FindingColumn.MESSAGE));
			row.finding().ifPresent(finding -> finding.passages().forEach(passage -> text.append('\n').append(passage.text())));
			known = text.toString().toLowerCase(Locale.ROOT);
			folded[line] = known;
		}
		return known;
	}

	/** The place of each line in the order of a column; equal cells have equal places. */
	int[] ranks(FindingColumn column) {
		return Objects.requireNonNull(ranks.computeIfAbsent(column, this::rank));
	}

	private int[] rank(FindingColumn column) {
		return switch (column) {
			case SEVERITY -> rows.stream().mapToInt(row -> row.severity().ordinal()).toArray();
			case STATE -> rows.stream().mapToInt(row -> row.state().ordinal()).toArray();
			case DATES -> ranked(FindingRow::dateKey).ranks();
			case KIND, MESSAGE, EVENT, SOURCES -> ranked(row -> row.text(column)).ranks();
		};
	}

	/** The headings, in order; what has none comes last. */
	Ranked headings(Grouping grouping) {
		return Objects.requireNonNull(headings.computeIfAbsent(grouping, one -> ranked(one::heading)));
	}

	/** Empty cells come last. */
	private Ranked ranked(Function<FindingRow, String> cell) {
		String[] cells = new String[rows.size()];
		for (int line = 0; line < cells.length; line++) {
			cells[line] = cell.apply(rows.get(line));
		}
		String[] names = Arrays.stream(cells).distinct().toArray(String[]::new);
		Arrays.sort(names, (a, b) -> a.isEmpty() != b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty())
				: a.compareToIgnoreCase(b) != 0 ? a.compareToIgnoreCase(b) : a.compareTo(b));
		Map<String, Integer> places = new HashMap<>();
		for (int place = 0; place < names.length; place++) {
			places.put(names[place], Integer.valueOf(place));
		}
		int[] ranked = new int[cells.length];
		for (int line = 0; line < cells.length; line++) {
			ranked[line] = Objects.requireNonNull(places.get(cells[line])).intValue();
		}
		return new Ranked(ranked, names);
	}
}
