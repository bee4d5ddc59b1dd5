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

import org.junit.jupiter.api.Test;

/** Where dates lie, and what a timeline of them looks like. */
class TimelineTest {

	private static long second(String time) {
		return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
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
			List<Tick> ticks = scale.ticks(600, 50, new Almanac(Locale.ENGLISH));
			assertTrue(IntStream.range(1, ticks.size()).allMatch(i -> ticks.get(i).x() - ticks.get(i - 1).x() >= 45), ticks::toString);
			scale = scale.zoomed(0.7, 300);
		}
		TimeScale day = TimeScale.fit(Extent.of("2024-03-04").orElseThrow(), 600, 0);
		assertEquals(List.of("Mon 4 Mar", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00", "Tue 5 Mar"),
				day.ticks(600, 50, new Almanac(Locale.ENGLISH)).stream().map(Tick::label).toList());
		assertEquals("Sunday, 3 March 2024", day.panned(1).context(50, new Almanac(Locale.ENGLISH)));
		TimeScale years = TimeScale.fit(Extent.of("2021/2024").orElseThrow(), 600, 0);
		assertEquals(List.of("2021", "2022", "2023", "2024", "2025"), years.ticks(600, 60, new Almanac(Locale.of("id"))).stream().map(Tick::label).toList());
	}

	@Test
	void aMomentMovesIntoAnotherZoneAndADayDoesNot() {
		Optional<ZoneOffset> wib = Optional.of(ZoneOffset.ofHours(7));
		assertEquals(second("2024-03-05T01:30:00"), Extent.of("2024-03-04T18:30:00Z", wib).orElseThrow().begin());
		assertEquals(second("2024-03-04T18:30:00"), Extent.of("2024-03-04T18:30:00", wib).orElseThrow().begin());
		assertEquals(second("2024-03-04T00:00:00"), Extent.of("2024-03-04", wib).orElseThrow().begin());
	}

	@Test
	void namesAndWeeksAreThoseOfTheLanguage() {
		TimeScale march = TimeScale.fit(Extent.of("2024-03").orElseThrow(), 700, 0);
		assertEquals(List.of("3 Mar 2024", "10 Mar", "17 Mar", "24 Mar", "31 Mar"),
				march.ticks(700, 60, new Almanac(Locale.of("id"))).stream().map(Tick::label).toList());
		assertEquals(List.of("4 Mar 2024", "11 Mar", "18 Mar", "25 Mar", "1 Apr 2024"),
				march.ticks(700, 60, new Almanac(Locale.ENGLISH)).stream().map(Tick::label).toList());
		assertEquals("Agustus 2024", TimeScale.fit(Extent.of("2024-08").orElseThrow(), 700, 0).context(60, new Almanac(Locale.of("id"))));
		int[] first = march.weekends(700, new Almanac(Locale.ENGLISH)).getFirst();
		assertEquals(march.x(second("2024-03-02T00:00:00")), first[0]);
	}

	@Test
	void yearsReachBeforeTheFirst() {
		TimeScale old = TimeScale.fit(Extent.of("-0099/0100").orElseThrow(), 800, 0);
		assertEquals(List.of("51 BC", "1 BC", "50", "100"), old.ticks(800, 120, new Almanac(Locale.ENGLISH)).stream().map(Tick::label).toList());
	}

	@Test
	void aDateThatIsDraggedKeepsItsPrecision() {
		long day = 24 * 60 * 60;
		assertEquals(Optional.of("2024-03-08?"), DateShift.of("2024-03-05?", 3 * day + 500));
		assertEquals(Optional.of("2024-01"), DateShift.of("2024-03", -61 * day));
		assertEquals(Optional.of("2026~"), DateShift.of("2024~", 700 * day));
		assertEquals(Optional.of("2024-03-05T10:15:00+07:00"), DateShift.of("2024-03-05T09:30:00+07:00", 46 * 60));
		assertEquals(Optional.of("2024-03-04T23:30:00"), DateShift.of("2024-03-05T09:30:00", -10 * 60 * 60));
		assertEquals(Optional.of("2024-02-28/.."), DateShift.of("2024-02-29/..", -day));
		assertEquals(Optional.empty(), DateShift.of("[2024-03-01,2024-03-05]", day));
	}
}
