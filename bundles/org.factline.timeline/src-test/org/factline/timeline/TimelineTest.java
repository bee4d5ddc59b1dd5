package org.factline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.factline.article.Event;
import org.factline.article.Passage;
import org.junit.jupiter.api.Test;

/** Where dates lie, and what a timeline of them looks like. */
class TimelineTest {

	private static long second(String time) {
		return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
	}

	private static Event event(String id, String when, boolean proposed) {
		Passage claim = new Passage.InText("a-" + id, 3, 8, "kapal");
		return new Event(id, id, when, List.of(), List.of(), List.of(claim), proposed);
	}

	@Test
	void aDateCoversAllThatItMayMean() {
		Extent month = Extent.of("2024-03").orElseThrow();
		assertEquals(second("2024-03-01T00:00:00"), month.begin());
		assertEquals(second("2024-04-01T00:00:00"), month.end());
		Extent day = Extent.of("2024-03-05?").orElseThrow();
		assertEquals(24 * 60 * 60, day.end() - day.begin());
		assertEquals(Extent.Certainty.UNCERTAIN, day.certainty());
		assertEquals(Extent.Certainty.APPROXIMATE, Extent.of("2024~").orElseThrow().certainty());
	}

	@Test
	void anOpenEndRunsOut() {
		Extent since = Extent.of("2024-03-05/..").orElseThrow();
		assertTrue(since.openAtEnd());
		assertFalse(since.openAtBegin());
		assertEquals(second("2024-03-05T00:00:00"), since.begin());
		Extent until = Extent.of("../2024-03-05").orElseThrow();
		assertTrue(until.openAtBegin());
		assertEquals(second("2024-03-06T00:00:00"), until.end());
	}

	@Test
	void whatIsNoDateLiesNowhere() {
		assertEquals(Optional.empty(), Extent.of(""));
		assertEquals(Optional.empty(), Extent.of("kemarin"));
		assertEquals(Optional.empty(), Extent.of("../.."));
	}

	@Test
	void drawsCertainUncertainOpenAndProposedUnlike() {
		Timeline timeline = Timeline.of(List.of(event("banjir", "2024-03-04/2024-03-06", false), event("rapat", "2024-03-08?", false),
				event("sidang", "2024-03-10/..", false), event("pameran", "2024-03-12", true), event("entah", "", false)), Optional.empty());
		assertEquals("""
				                        | |4 Mar 2024                                    |11 Mar
				banjir                  | ████████████████████
				  a-banjir              | ████████████████████
				rapat                   |                            ▒▒▒▒▒▒
				  a-rapat               |                            ▒▒▒▒▒▒
				sidang                  |                                         ███████████████████►
				  a-sidang              |                                         ███████████████████►
				pameran                 |                                                      □□□□□□□
				  a-pameran             |                                                      □□□□□□□
				entah                   |?
				""", TextDrawing.of(timeline, 62, Locale.ENGLISH));
	}

	@Test
	void datesWithoutACommonSecondAreADispute() {
		Mark monday = new Mark("Kabar", "a", 0, 3, "", "2024-03-04", Extent.of("2024-03-04").orElseThrow());
		Mark week = new Mark("Warta", "b", 0, 3, "", "2024-03", Extent.of("2024-03").orElseThrow());
		Mark tuesday = new Mark("Harian", "c", 0, 3, "", "2024-03-05", Extent.of("2024-03-05").orElseThrow());
		assertFalse(new Lane("e", "e", "", Optional.empty(), false, List.of(monday, week)).isDisputed());
		assertTrue(new Lane("e", "e", "", Optional.empty(), false, List.of(monday, week, tuesday)).isDisputed());
	}

	@Test
	void zoomKeepsTheTimeUnderThePointer() {
		Random random = new Random(5);
		TimeScale scale = TimeScale.fit(Extent.of("2024-03").orElseThrow(), 800, 20);
		for (int i = 0; i < 200; i++) {
			int x = random.nextInt(800);
			TimeScale zoomed = scale.zoomed(random.nextBoolean() ? 1.25 : 0.8, x);
			assertEquals(scale.second(x), zoomed.second(x), Math.max(2, scale.secondsForPixel() * 0.01));
			scale = zoomed.panned(random.nextInt(21) - 10);
		}
	}

	@Test
	void fitShowsAllOfIt() {
		Extent year = Extent.of("2023").orElseThrow();
		TimeScale scale = TimeScale.fit(year, 500, 10);
		assertEquals(10, scale.x(year.begin()), 1);
		assertEquals(490, scale.x(year.end()), 1);
	}

	@Test
	void ticksStandApartInOrderAndInUnitsOfPeople() {
		TimeScale scale = TimeScale.fit(Extent.of("2024-03-04").orElseThrow(), 600, 0);
		for (int zoom = 0; zoom < 60; zoom++) {
			List<Tick> ticks = scale.ticks(600, 50, Locale.ENGLISH);
			assertTrue(IntStream.range(1, ticks.size()).allMatch(i -> ticks.get(i).x() - ticks.get(i - 1).x() >= 45), ticks::toString);
			scale = scale.zoomed(0.7, 300);
		}
		TimeScale day = TimeScale.fit(Extent.of("2024-03-04").orElseThrow(), 600, 0);
		assertEquals(List.of("4 Mar", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00", "5 Mar"),
				day.ticks(600, 50, Locale.ENGLISH).stream().map(Tick::label).toList());
		assertEquals("3 March 2024", day.panned(1).context(50, Locale.ENGLISH));
		TimeScale years = TimeScale.fit(Extent.of("2021/2024").orElseThrow(), 600, 0);
		assertEquals(List.of("2021", "2022", "2023", "2024", "2025"), years.ticks(600, 60, Locale.of("id")).stream().map(Tick::label).toList());
	}
}
