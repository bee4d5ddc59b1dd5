package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that count from what was said before, zones by their date, and dates that cannot be. */
class SpokenOfBeforeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | Hujan mulai pukul 21.15 WITA. Tiga jam kemudian banjir. | Tiga jam kemudian = 2031-03-12T00:15
			id | Hujan mulai Minggu (9/3) pukul 04.00. Satu setengah jam kemudian banjir. | Satu setengah jam kemudian = 2031-03-09T05:30
			id | Hujan mulai pukul 04.00. Setengah jam kemudian banjir.  | Setengah jam kemudian = 2031-03-11T04:30
			id | Hujan mulai pukul 04.00. Sejam sebelumnya cerah.        | Sejam sebelumnya = 2031-03-11T03:00
			en | The alarm rang at 7 p.m. on Sunday. Three hours later it rang again. | Three hours later = 2031-03-09T22:00
			en | The alarm rang at 7 p.m. Half an hour later it stopped. | Half an hour later = 2031-03-11T19:30
			en | The alarm rang on Sunday at 7 p.m. and stopped at half past eight. | half past eight = 2031-03-09T20:30
			en | The alarm rang on Sunday at 7 a.m. and stopped at half past eight. | half past eight = 2031-03-09T08:30
			id | Tahun depan, panen dimulai pada bulan Mei.              | bulan Mei = 2032-05
			id | "Tahun depan, Natal jatuh pada Sabtu," katanya.         | Natal = 2032-12-25
			id | Dibanding tahun lalu, pada Januari harga turun.         | Januari = 2031-01
			en | In May 2029 and this May it rained.                     | this May = 2031-05
			en | It burned on Sunday. At 5 o'clock the next day it was out. | the next day = 2031-03-10
			en | Two weeks from Friday it ends.                          | Two weeks from Friday = 2031-03-28
			""")
	void whatItCountsFrom(String language, String text, String expected) {
		List<String> found = Told.read(language, text).stream().map(e -> Told.of(List.of(e))).toList();
		assertEquals(List.of(expected), found.stream().filter(expected::equals).toList(), found.toString());
	}

	@Test
	void theTimeOfDayThatItCountsFromIsNamed() {
		List<TimeExpression> found = Told.read("id", "Hujan mulai pukul 21.15 WITA, Minggu (9/3). Dua jam kemudian banjir.");
		assertEquals("2031-03-09T23:15:00+08:00", found.getLast().edtf().toString());
		assertEquals(Anchor.PREVIOUS, found.getLast().anchor());
		assertEquals(found.getFirst().begin(), found.getLast().anchorBegin());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Polls close at 8 p.m. ET on July 22, 2031.     | 2031-07-22T20:00:00-04:00
			Polls close at 8 p.m. ET on January 22, 2031.  | 2031-01-22T20:00:00-05:00
			Polls close at 8 p.m. PT on July 22, 2031.     | 2031-07-22T20:00:00-07:00
			Polls close at 8 p.m. CT on July 22, 2031.     | 2031-07-22T20:00:00-05:00
			Polls close at 8 p.m. EST on July 22, 2031.    | 2031-07-22T20:00:00-05:00
			Polls close at 6.15pm BST on July 22, 2031.    | 2031-07-22T18:15:00+01:00
			On Monday he said polls close at 8 p.m. Eastern time on July 22, 2031. | 2031-07-22T20:00:00-04:00
			""")
	void daylightSavingTimeIsKeptByTheDate(String text, String expected) {
		assertEquals(expected, Told.read("en", text).getLast().edtf().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | Dijual 7/25/2030.                 | 7/25/2030 | 2030-07-25 | NO_SUCH_MONTH
			id | Dijual 10/30/2030 di kota.        | 10/30/2030 | 2030-10-30 | NO_SUCH_MONTH
			id | Kamis, 34 April 2031 batal.       | Kamis, 34 April 2031 | 2031-04-34 | NO_SUCH_DAY
			id | Jumat (33 Mei) batal.             | Jumat (33 Mei) | 2031-05-33 | NO_SUCH_DAY
			en | On Monday, June 35, 2031 he left. | Monday, June 35, 2031 | 2031-06-35 | NO_SUCH_DAY
			""")
	void datesThatCannotBe(String language, String text, String extent, String value, Slip.Kind kind) {
		TimeExpression found = Told.read(language, text).getFirst();
		assertEquals(extent, found.text());
		assertEquals(value, found.value());
		assertEquals(kind, found.slip().kind());
	}

	@Test
	void aMonthIsNeverMadeByCuttingItsNumber() {
		TimeExpression found = Told.read("id", "Dijual 25/19/2030.").getFirst();
		assertFalse(found.isDay());
		assertFalse(found.edtf().isKnown());
		assertEquals(LocalDate.parse("2030-09-25"), Told.read("id", "Dijual Rabu (25/19/2030).").getFirst().edtf().earliest().toLocalDate());
	}
}
