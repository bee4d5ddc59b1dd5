package org.factline.timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.timeline.Flag;
import org.factline.timeline.Grouping;
import org.factline.timeline.Harbour;
import org.factline.timeline.ItemFilter;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.junit.jupiter.api.Test;

/** Everything is somewhere, what overlaps stands apart, and nothing that matters is lost in what cannot be told apart. */
class LayoutTest {

	private static final int WIDTH = 700;

	/** Events of a few days or of months, many at the same time; every seventh contradicts another. */
	static Timeline random(long seed, int events) {
		Random random = new Random(seed);
		List<Event> told = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < events; i++) {
			String day = String.format("20%02d-%02d-%02d", Integer.valueOf(20 + random.nextInt(4)), Integer.valueOf(1 + random.nextInt(12)),
					Integer.valueOf(1 + random.nextInt(28)));
			String when = switch (random.nextInt(8)) {
				case 0 -> day.substring(0, 7);
				case 1 -> day.substring(0, 4);
				case 2 -> day + "T" + String.format("%02d", Integer.valueOf(random.nextInt(24))) + ":15:00";
				default -> day;
			};
			Passage claim = new Passage.InText("a" + random.nextInt(40), 10 * i, 10 * i + 3, "abc");
			told.add(new Event("e" + i, "Event " + i, when, List.of("p" + random.nextInt(5)), List.of("w" + random.nextInt(9)), List.of(claim), false));
			if (i % 7 == 6) {
				Passage other = told.get(random.nextInt(i)).claims().getFirst();
				findings.add(new Finding("conflicting-date", Family.CONTRADICTION, Severity.WARNING, "differ " + i, "", "", List.of(claim, other),
						"f" + i, "l" + i, Map.of()));
			}
		}
		return Timeline.of(new Told(told, List.of(), Optional.empty(), findings, Optional.empty()));
	}

	@Test
	void everyItemIsInARowOfEveryGrouping() {
		Timeline timeline = random(1, 400);
		for (Grouping grouping : Grouping.values()) {
			Layout layout = Layout.of(timeline, Arrangement.PLAIN.by(grouping));
			BitSet found = new BitSet();
			for (int row = 0; row < layout.rows(); row++) {
				long free = Long.MIN_VALUE;
				for (int place = 0; place < layout.size(row); place++) {
					int item = layout.item(row, place);
					found.set(item);
					assertTrue(layout.isCrowded(row) || timeline.begin(item) >= free, "items of a row overlap");
					free = timeline.end(item);
					assertEquals(place, layout.place(row, item));
				}
			}
			assertEquals(timeline.size(), found.cardinality(), () -> grouping + ": some items are nowhere");
		}
	}

	@Test
	void aWindowShowsExactlyWhatLiesInIt() {
		Random random = new Random(3);
		Timeline timeline = random(2, 500);
		Layout layout = Layout.of(timeline, Arrangement.PLAIN.by(Grouping.OUTLET));
		for (int i = 0; i < 60; i++) {
			int any = random.nextInt(timeline.size());
			long from = timeline.begin(any) - random.nextInt(5_000_000);
			long to = timeline.end(any) + random.nextInt(5_000_000);
			BitSet found = new BitSet();
			for (int row = 0; row < layout.rows(); row++) {
				layout.visit(row, from, to, found::set);
			}
			BitSet expected = new BitSet();
			for (int item = 0; item < timeline.size(); item++) {
				expected.set(item, timeline.begin(item) < to && from < timeline.end(item));
			}
			assertEquals(expected, found);
			assertEquals(expected.cardinality(), layout.count(from, to));
		}
	}

	/** Thirty steps of zoom in and out over random dossiers: a conflict in the window has a mark, and the mark names it. */
	@Test
	void noConflictDisappearsAtAnyZoom() {
		for (int seed = 0; seed < 10; seed++) {
			Random random = new Random(seed);
			Timeline timeline = random(seed, 40 + random.nextInt(300));
			Layout layout = Layout.of(timeline, Arrangement.PLAIN.by(Grouping.values()[seed % Grouping.values().length]));
			TimeScale scale = TimeScale.fit(layout.extent().orElseThrow(), WIDTH, 20);
			for (int step = 0; step < 30; step++) {
				check(timeline, layout, scale);
				scale = scale.zoomed(step < 22 ? 1.5 : 0.4, random.nextInt(WIDTH)).panned(random.nextInt(200) - 100);
			}
		}
	}

	private static void check(Timeline timeline, Layout layout, TimeScale scale) {
		long from = scale.second(0);
		long to = scale.second(WIDTH);
		Set<Flag> named = new HashSet<>();
		List<Frame.Pip> pips = layout.pips(scale, WIDTH);
		pips.forEach(pip -> named.addAll(layout.conflicts(pip, scale, WIDTH)));
		for (Flag flag : layout.conflicts()) {
			int[] items = flag.items().stream().mapToInt(Integer::intValue).toArray();
			boolean inSight = Arrays.stream(items).mapToLong(timeline::begin).min().orElseThrow() < to
					&& from < Arrays.stream(items).mapToLong(timeline::end).max().orElseThrow();
			assertTrue(!inSight || named.contains(flag), () -> "lost: " + flag + " at " + scale);
		}
		assertTrue(pips.size() <= WIDTH / Conflicts.PIP + 2, "as many marks as there is room for");
		Frame frame = layout.frame(scale, WIDTH, 0, layout.rows() - 1, 2);
		BitSet shown = new BitSet();
		frame.bars().forEach(bar -> shown.set(bar.item()));
		for (int row = 0; row < layout.rows(); row++) {
			int number = row;
			List<Frame.Density> pieces = frame.densities().stream().filter(piece -> piece.row() == number).toList();
			layout.visit(row, from, to, item -> assertTrue(shown.get(item) || covered(pieces, timeline, item, scale), () -> item + " is not seen"));
		}
	}

	/** An item that cannot be told apart lies under density. */
	private static boolean covered(List<Frame.Density> pieces, Timeline timeline, int item, TimeScale scale) {
		int x = scale.x(timeline.begin(item));
		int end = scale.x(timeline.end(item));
		return pieces.stream().anyMatch(piece -> piece.x() <= Math.max(end, x + 1) && Math.max(0, x) <= piece.x() + piece.width());
	}

	@Test
	void aFrameHasNoMoreThanTheWindowCanShow() {
		Layout layout = Layout.of(random(9, 30_000), Arrangement.PLAIN.by(Grouping.PLACE));
		TimeScale scale = TimeScale.fit(layout.extent().orElseThrow(), WIDTH, 10);
		Frame frame = layout.frame(scale, WIDTH, 0, layout.rows() - 1, 2);
		assertTrue(frame.bars().size() + frame.densities().size() <= layout.rows() * WIDTH / 2, "one for two pixels at the most");
		assertTrue(frame.densities().stream().anyMatch(piece -> piece.count() > 20), "the rest is density");
	}

	@Test
	void aFilterLeavesOutWhatItSays() {
		Timeline timeline = Timeline.of(Harbour.told());
		Layout all = Layout.of(timeline, Arrangement.PLAIN);
		Layout some = Layout.of(timeline, Arrangement.PLAIN.with(ItemFilter.ALL.withWords("kandas")));
		assertEquals(40, all.lanes());
		assertTrue(some.lanes() > 0 && some.lanes() < 10);
		Layout grave = Layout.of(timeline, Arrangement.PLAIN
				.with(new ItemFilter("", "", "", Optional.of(Severity.ERROR), Optional.empty(), Optional.empty())));
		assertEquals(4, grave.lanes(), "two conflicts of two events each");
	}

	@Test
	void aFoldedLaneHasOneRow() {
		Timeline timeline = Timeline.of(Harbour.told());
		Layout open = Layout.of(timeline, Arrangement.PLAIN);
		Layout folded = Layout.of(timeline, new Arrangement(Grouping.EVENT, ItemFilter.ALL, Set.of(), true));
		assertTrue(open.rows() > open.lanes());
		assertEquals(folded.lanes(), folded.rows());
		assertEquals(open.conflicts(), folded.conflicts(), "what is folded away still contradicts");
	}
}
