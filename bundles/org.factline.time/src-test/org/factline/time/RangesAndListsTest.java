package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.factline.time.TimeExpression.RangeEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one of several leaves out the others give. */
class RangesAndListsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The regatta is on August 9-14, 2032.         | August 9 = 2032-08-09; 14, 2032 = 2032-08-14
			The regatta ran May 2 to 4, 2029.            | May 2 = 2029-05-02; 4, 2029 = 2029-05-04
			The regatta ran May 2 through 4.             | May 2 = 2031-05-02; 4 = 2031-05-04
			Votes on October 6 and 20, 2030 failed.      | October 6 = 2030-10-06; 20, 2030 = 2030-10-20
			Fairs on May 5, 6, 8 and 9, 2032 are free.   | May 5 = 2032-05-05; 6 = 2032-05-06; 8 = 2032-05-08; 9, 2032 = 2032-05-09
			Fairs on 5, 6, 8, and 9 May 2032 are free.   | 5 = 2032-05-05; 6 = 2032-05-06; 8 = 2032-05-08; 9 May 2032 = 2032-05-09
			The kiosk sold from 2 to 4 p.m. on Sunday.   | 2 = 2031-03-09T14:00; 4 p.m. on Sunday = 2031-03-09T16:00
			It was closed between 9:15 and 10 a.m. Sunday. | 9:15 = 2031-03-09T09:15; 10 a.m. Sunday = 2031-03-09T10:00
			Rain fell between 11 and 1 p.m. that week.   | 11 = 2031-03-11T11:00; 1 p.m. = 2031-03-11T13:00; that week = 2031-W11
			""")
	void english(String text, String expected) {
		assertEquals(expected, Told.of(Told.read("en", text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lomba pada 5, 6, 8, dan 9 Mei 2032.     | 5 = 2032-05-05; 6 = 2032-05-06; 8 = 2032-05-08; 9 Mei 2032 = 2032-05-09
			Lomba pada 1, 2, 3, 4, 5 dan 6 Mei.     | 1 = 2031-05-01; 2 = 2031-05-02; 3 = 2031-05-03; 4 = 2031-05-04; 5 = 2031-05-05; 6 Mei = 2031-05-06
			Loket buka tanggal 20 bulan depan.      | tanggal 20 bulan depan = 2031-04-20
			Loket tutup tanggal 7 bulan lalu.       | tanggal 7 bulan lalu = 2031-02-07
			Rapat tanggal 19 bulan ini.             | tanggal 19 bulan ini = 2031-03-19
			Pekan buku tanggal 3-6 bulan depan.     | tanggal 3 = 2031-04-03; 6 bulan depan = 2031-04-06
			Rapat tanggal 4 bulan Mei 2032.         | tanggal 4 bulan Mei 2032 = 2032-05-04
			""")
	void indonesian(String text, String expected) {
		assertEquals(expected, Told.of(Told.read("id", text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jumat (14/3/2031) pukul 09.30-11.00 WITA", "Jumat (14/3/2031) pukul 09.30 – 11.00 WITA", "14 Maret 2031, pukul 09.30 hingga 11.00 WITA",
			"Jumat, 14 Maret 2031 pukul 09.30 s.d. pukul 11.00 WITA", "Jumat (14/3) 09.30-11.00 WITA",
			"14/3/2031 pukul 09.30-11.00 WITA", "Jumat (14/3/2031) pagi pukul 09.30-11.00 WITA" })
	void theZoneAtTheEndOfADaysRangeIsThatOfBothEnds(String text) {
		List<TimeExpression> found = Told.read("id", "Kursus " + text + " di balai desa.");
		assertEquals(List.of("2031-03-14T09:30:00+08:00", "2031-03-14T11:00:00+08:00"), found.stream().map(e -> e.edtf().toString()).toList());
		assertEquals(List.of(RangeEnd.BEGIN, RangeEnd.END), found.stream().map(TimeExpression::range).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | Kolam buka setiap Selasa hingga Kamis pukul 06.30-09.00 WIB. | setiap Selasa hingga Kamis = XXXX-WXX-2/XXXX-WXX-4; pukul 06.30 = T06:30; 09.00 WIB = T09:00
			id | Misa setiap Minggu pukul 07.00.                             | setiap Minggu = XXXX-WXX-7; pukul 07.00 = T07:00
			id | Gerbang ditutup pukul 22.00 hingga 05.00 setiap hari.       | pukul 22.00 = T22:00; 05.00 = T05:00; setiap hari = P1D
			en | The pool is open Tuesday to Thursday, 6am-9pm.              | Tuesday to Thursday = XXXX-WXX-2/XXXX-WXX-4; 6am = T06:00; 9pm = T21:00
			en | The gate is shut from 11 p.m. to 4 a.m. every night.        | 11 p.m. = T23:00; 4 a.m. = T04:00; every night = P1NI
			en | Choir meets every Monday at 7 p.m. there.                   | every Monday = XXXX-WXX-1; 7 p.m. = T19:00
			id | Pasar buka tiap pagi pukul 05.00.                           | tiap pagi = XXXX-XX-XXTMO; pukul 05.00 = T05:00
			en | The shop is open 10 a.m. to 6 p.m. on weekdays.             | 10 a.m. = T10:00; 6 p.m. = T18:00; weekdays = XXXX-WXX-1/XXXX-WXX-5
			""")
	void theHoursOfEveryDayAreNoEventOfOne(String language, String text, String expected) {
		List<TimeExpression> found = Told.read(language, text);
		assertEquals(expected, Told.of(found));
		assertTrue(found.stream().allMatch(e -> e.type() == TimexType.SET), text);
	}

	@Test
	void theEndsOfTheHoursOfASetAreARangeAndTheSetIsNone() {
		List<TimeExpression> found = Told.read("id", "Kolam buka setiap hari pukul 06.30-09.00 WIT, dan setiap Rabu pukul 19.00.");
		assertEquals(List.of(RangeEnd.NONE, RangeEnd.BEGIN, RangeEnd.END, RangeEnd.NONE, RangeEnd.NONE), found.stream().map(TimeExpression::range).toList());
		assertEquals(List.of("", "+09:00", "+09:00", "", ""), found.stream().map(TimeExpression::zone).toList());
	}

	@Test
	void aNumberOfPeopleIsNoEndOfARange() {
		assertEquals("Rabu pukul 08.00 = 2031-03-05T08:00", Told.of(Told.read("id", "Perahu karam Rabu pukul 08.00 - 3 orang selamat.")));
	}

	@Test
	void whatStandsInOneBracketIsOneExpressionOfSeveralDays() {
		TimeExpression found = Told.read("id", "Kirab Rabu hingga Jumat (12-14/3/2031).").getFirst();
		assertEquals("2031-03-12/2031-03-14", found.edtf().toString());
		assertEquals(2, found.stated().size());
	}
}
