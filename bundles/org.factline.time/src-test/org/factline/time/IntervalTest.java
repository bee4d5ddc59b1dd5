package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

	@ParameterizedTest
	@CsvSource({ "2031-01,2031-02,BEFORE", "2031-02,2031-01,AFTER", "2031-01,2031-01,EQUAL", "2031,2031-02,CONTAINS",
			"2031-12,2031,WITHIN", "2031-01/2031-03,2031-02/2031-05,OVERLAPS", "2031-01/2031-03,2031-01,CONTAINS", "2031/..,2032,CONTAINS" })
	void relations(String one, String other, Relation expected) {
		assertEquals(expected, Edtf.parse(one).interval().relationTo(Edtf.parse(other).interval()));
	}

	@Test
	void relationsMirrorEachOther() {
		Random random = new Random(11);
		for (int i = 0; i < 5_000; i++) {
			Interval one = random(random);
			Interval other = random(random);
			Relation expected = switch (one.relationTo(other)) {
			case BEFORE -> Relation.AFTER;
			case AFTER -> Relation.BEFORE;
			case CONTAINS -> Relation.WITHIN;
			case WITHIN -> Relation.CONTAINS;
			case EQUAL -> Relation.EQUAL;
			case OVERLAPS -> Relation.OVERLAPS;
			};
			assertEquals(expected, other.relationTo(one), one + " " + other);
			assertEquals(one.mayOverlap(other), other.mayOverlap(one));
			boolean apart = one.isBefore(other) || other.isBefore(one);
			assertEquals(!apart, one.mayOverlap(other), one + " " + other);
		}
	}

	private static Interval random(Random random) {
		LocalDateTime begin = LocalDateTime.of(2031, 1, 1, 0, 0).plusHours(random.nextInt(60));
		return new Interval(begin, begin.plusHours(1 + random.nextInt(60)));
	}

	@Test
	void momentsOfOneDayCanBeTheSameDay() {
		Interval morning = Edtf.parse("2031-03-11T08:00").interval();
		Interval night = Edtf.parse("2031-03-11T23:00").interval();
		assertFalse(morning.mayOverlap(night));
		assertFalse(morning.cannotBeSameDay(night));
		assertTrue(morning.cannotBeSameDay(Interval.ofDay(LocalDate.parse("2031-03-12"))));
		assertEquals(Interval.ofDay(LocalDate.parse("2031-03-11")), night.wholeDays());
	}

	@Test
	void anEndBeforeTheBeginIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Interval(LocalDateTime.MAX, LocalDateTime.MIN));
	}
}
