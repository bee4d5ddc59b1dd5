package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class EdtfTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2031         | 2031-01-01 | 2031-12-31 | 0
			2031-02      | 2031-02-01 | 2031-02-28 | 0
			2032-02-29   | 2032-02-29 | 2032-02-29 | 0
			-0044-03-15~ | -0044-03-15 | -0044-03-15 | 1
			203X         | 2030-01-01 | 2039-12-31 | 1
			20XX         | 2000-01-01 | 2099-12-31 | 1
			2031-XX      | 2031-01-01 | 2031-12-31 | 1
			2031-1X      | 2031-10-01 | 2031-12-31 | 2
			203X-02-29   | 2032-02-29 | 2036-02-29 | 2
			2031-05-2X   | 2031-05-20 | 2031-05-29 | 2
			-02XX        | -0299-01-01 | -0200-12-31 | 1
			2031-34      | 2031-04-01 | 2031-06-30 | 2
			2031-41      | 2031-07-01 | 2031-12-31 | 2
			2031-22      | 2031-06-01 | 2031-08-31 | 1
			2031-04-03/2031-05 | 2031-04-03 | 2031-05-31 | 0
			?2031-~04    | 2031-04-01 | 2031-04-30 | 2
			[2031,2033-02..2033-04] | 2031-01-01 | 2033-04-30 | 2
			{2031-04,2031-06-02} | 2031-04-01 | 2031-06-02 | 2
			Y12E4        | +120000-01-01 | +120000-12-31 | 2
			2031S2       | 2031-01-01 | 2031-12-31 | 2
			""")
	void bounds(String text, String first, String last, int level) {
		Edtf edtf = Edtf.parse(text);
		assertEquals(LocalDate.parse(first).atStartOfDay(), edtf.earliest());
		assertEquals(LocalDate.parse(last).plusDays(1).atStartOfDay(), edtf.latest());
		assertEquals(level, edtf.level());
		assertEquals(edtf, Edtf.parse(edtf.toString()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2031-13       | 5
			2031-02-30    | 8
			2031-5        | 6
			2031/2030     | 5
			2031-05-01T25:00:00 | 11
			2031-05-01T10:00:00-13:00 | 19
			Y2031         | 1
			[2031,2032    | 10
			[2031}        | 5
			-0000         | 0
			2031-05-01x   | 10
			/             | 1
			20310         | 4
			S2            | 0
			[S2           | 1
			""")
	void theErrorHasItsPlace(String text, int position) {
		EdtfSyntaxException error = assertThrows(EdtfSyntaxException.class, () -> Edtf.parse(text));
		assertEquals(position, error.position());
	}

	@Test
	void openAndUnknownEndsDiffer() {
		assertTrue(Edtf.parse("2031/..").opensAtEnd());
		assertFalse(Edtf.parse("2031/").opensAtEnd());
		assertEquals(LocalDateTime.MAX, Edtf.parse("2031/").latest());
		assertTrue(Edtf.parse("../2031").opensAtStart());
		assertEquals(LocalDateTime.MIN, Edtf.parse("[..2031-05-01]").earliest());
	}

	@Test
	void aTimeLastsAsLongAsItsLastDigitSays() {
		Interval interval = Edtf.parse("2031-05-01T24:00:00Z").interval();
		assertEquals(LocalDateTime.parse("2031-05-02T00:00"), interval.earliest());
		assertEquals(LocalDateTime.parse("2031-05-01T10:01"), Edtf.parse("2031-05-01T10:00+07:00").latest());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2031-05-01 | 2031-05-01T10:00:00+07:00 | true
			2031-05-01 | 2031-05-02  | false
			2031-05    | 2031-05-31  | true
			2031-05    | 2031-06-01  | false
			XXXX-05-01 | 2031-05-01  | true
			XXXX-05-01 | 2031-05-02  | false
			2031-05-XX | 2031-05-09  | true
			2031-05-01~ | 2031-05-03 | true
			2031-05-01? | 2031-05-09 | false
			[2031-05-01,2031-09-01] | 2031-06-02 | false
			[2031-05-01,2031-09-01] | 2031-09 | true
			2031-05-01/2031-05-04 | 2031-05-03 | true
			../2031-05-04 | 2031-05-05 | false
			""")
	void couldBothBeTheSameDay(String one, String other, boolean expected) {
		assertEquals(expected, Edtf.parse(one).mayBeSameDay(Edtf.parse(other)));
		assertEquals(expected, Edtf.parse(other).mayBeSameDay(Edtf.parse(one)));
		assertEquals(!expected, Edtf.parse(one).cannotBeSameDay(Edtf.parse(other)));
	}

	@Test
	void nothingIsKnownMayBeAnyDay() {
		assertTrue(Edtf.NONE.mayBeSameDay(Edtf.parse("2031-05-01")));
		assertFalse(Edtf.NONE.isKnown());
		assertEquals("", Edtf.NONE.toString());
	}
}
