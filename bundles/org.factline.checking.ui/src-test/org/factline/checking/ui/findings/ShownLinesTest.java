package org.factline.checking.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

class ShownLinesTest {

	private final FindingOrder order = new FindingOrder(() -> {
		// nobody listens
	});

	@SuppressWarnings("null") // lines do not look at the dossier
	private static FindingRow row(int number, Severity severity, String kind, String event, FindingState state) {
		return new FindingRow(null, "f" + number, Optional.empty(), Optional.empty(), severity, kind,
				List.of(severity.name(), kind, "Message " + number, event, "Koran", "", state.name()), "2025-01-" + number, state, "");
	}

	private static FindingLines lines() {
		return new FindingLines(List.of(row(0, Severity.WARNING, "date", "Banjir", FindingState.OPEN),
				row(1, Severity.ERROR, "place", "", FindingState.OPEN), row(2, Severity.INFO, "date", "banjir", FindingState.CONFIRMED),
				row(3, Severity.ERROR, "date", "Aksi", FindingState.DISMISSED), row(4, Severity.ERROR, "name", "Banjir", FindingState.REAPPEARED)));
	}

	private static List<String> fingerprints(ShownLines shown) {
		return shown.rows().stream().map(FindingRow::fingerprint).toList();
	}

	private ShownLines shown(FindingFilter filter, Grouping grouping, Set<String> closed) {
		return ShownLines.of(lines(), filter, order, grouping, closed);
	}

	@Test
	void withoutAnOrderFindingsStandAsReportsHaveThem() {
		assertEquals(List.of("f0", "f1", "f2", "f3", "f4"), fingerprints(shown(FindingFilter.NONE, Grouping.NONE, Set.of())));
	}

	@Test
	void whatIsEqualKeepsItsOrderBothWays() {
		order.sort(FindingColumn.SEVERITY.ordinal(), SortDirectionEnum.ASC, false);
		assertEquals(List.of("f1", "f3", "f4", "f0", "f2"), fingerprints(shown(FindingFilter.NONE, Grouping.NONE, Set.of())));
		order.sort(FindingColumn.SEVERITY.ordinal(), SortDirectionEnum.DESC, false);
		assertEquals(List.of("f2", "f0", "f1", "f3", "f4"), fingerprints(shown(FindingFilter.NONE, Grouping.NONE, Set.of())));
	}

	@Test
	void headingsCountWhatStandsUnderThem() {
		ShownLines shown = shown(FindingFilter.NONE, Grouping.EVENT, Set.of());
		assertEquals(List.of("Aksi 1 0", "Banjir 2 2", "banjir 1 0", " 1 1"), headings(shown), "what has no event comes last");
		assertEquals(List.of("f3", "f0", "f4", "f2", "f1"), fingerprints(shown));
		assertEquals(5, shown.findings());
	}

	@Test
	void aClosedHeadingHidesItsFindingsAndStillCountsThem() {
		ShownLines shown = shown(FindingFilter.NONE, Grouping.EVENT, Set.of("Banjir"));
		assertEquals(List.of("f3", "f2", "f1"), fingerprints(shown));
		assertEquals(5, shown.findings());
		assertTrue(headings(shown).contains("Banjir 2 2"));
		assertFalse(shown.heading(2).open());
	}

	@Test
	void aFilterLooksAtWordsKindsAndStates() {
		assertEquals(List.of("f0", "f2", "f4"),
				fingerprints(shown(new FindingFilter(" BANJIR ", Optional.empty(), Optional.empty(), ""), Grouping.NONE, Set.of())));
		assertEquals(List.of("f0", "f1", "f4"), fingerprints(
				shown(new FindingFilter("", Optional.empty(), Optional.of(FindingFilter.States.UNDECIDED), ""), Grouping.NONE, Set.of())));
		assertEquals(List.of("f3"), fingerprints(
				shown(new FindingFilter("aksi", Optional.empty(), Optional.empty(), "date"), Grouping.KIND, Set.of())));
	}

	@Test
	void theKeyboardGoesOverHeadings() {
		ShownLines shown = shown(FindingFilter.NONE, Grouping.EVENT, Set.of());
		assertEquals(1, shown.next(-1, 1), "behind the first heading");
		assertEquals(3, shown.next(1, 1));
		assertEquals(1, shown.next(3, -1));
		assertEquals(-1, shown.next(1, -1));
		assertEquals(3, shown.nextUndecided(1));
		assertEquals(8, shown.nextUndecided(4));
		assertEquals(3, shown.nextUndecided(8), "over the end");
		assertEquals(-1, ShownLines.NONE.nextUndecided(-1));
	}

	/** Numbers sort as the cells do that they stand for. */
	@Test
	void numbersSortAsCellsDo() {
		Random random = new Random(3);
		List<FindingRow> rows = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			rows.add(row(i, Severity.values()[random.nextInt(3)], "k" + random.nextInt(20), "e" + random.nextInt(9), FindingState.OPEN));
		}
		FindingLines lines = new FindingLines(rows);
		order.set(Optional.of(FindingColumn.KIND), true);
		List<String> expected = IntStream.range(0, rows.size()).boxed()
				.sorted(Comparator.comparing((Integer i) -> rows.get(i.intValue()).text(FindingColumn.EVENT))
						.thenComparing(Comparator.comparing((Integer i) -> rows.get(i.intValue()).text(FindingColumn.KIND)).reversed())
						.thenComparing(Comparator.naturalOrder()))
				.map(i -> rows.get(i.intValue()).fingerprint()).toList();
		assertEquals(expected, fingerprints(ShownLines.of(lines, FindingFilter.NONE, order, Grouping.EVENT, Set.of())));
	}

	private static List<String> headings(ShownLines shown) {
		return IntStream.range(0, shown.size()).filter(shown::isHeading).mapToObj(shown::heading)
				.map(one -> one.name() + ' ' + one.findings() + ' ' + one.undecided()).toList();
	}
}
