package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDaysTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | Takbir Idul Fitri 1444 H bergema.            | Idul Fitri 1444 H = 2023-04-22
			id | Kurban Iduladha tahun 1445 Hijriah.          | Iduladha tahun 1445 Hijriah = 2024-06-17
			id | Pawai Maulid Nabi 1446 H.                    | Maulid Nabi 1446 H = 2024-09-16
			id | Mudik Lebaran 2024 H-2 lancar.               | Lebaran 2024 = 2024-04-10
			en | They prayed on Eid al-Adha 1445 AH.          | Eid al-Adha 1445 AH = 2024-06-17
			id | Takbir Idul Fitri 1444 H/2023 M bergema.     | Idul Fitri 1444 H/2023 M = 2023-04-22
			id | Mudik Lebaran 2024/1445 H lancar.            | Lebaran 2024/1445 H = 2024-04-10
			id | Natal 1446 H.                                | Natal 1446 H = XXXX-XX-XX
			id | Terminal penuh pada H-5 Lebaran 2024.        | H-5 Lebaran 2024 = 2024-04-05
			id | Terminal sepi pada H+2 Natal 2030.           | H+2 Natal 2030 = 2030-12-27
			id | Kirab HUT ke-85 RI meriah.                   | HUT ke-85 RI = 2030-08-17
			id | Kirab HUT Kemerdekaan RI ke-86 meriah.       | HUT Kemerdekaan RI ke-86 = 2031-08-17
			en | Shops shut on Easter Monday 2030.            | Easter Monday 2030 = 2030-04-22
			en | Crowds came on Black Friday 2030.            | Black Friday 2030 = 2030-11-29
			en | Crowds came on Black Friday 2024.            | Black Friday 2024 = 2024-11-29
			""")
	void namedDays(String language, String text, String expected) {
		assertEquals(expected, Told.of(Told.read(language, text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HUT ke-40 Indonesia Jaya", "HUT ke-30 Kemerdekaan Kazakhstan", "HUT ke-86 TNI AL" })
	void theDayOfOthersIsNotThatOfTheRepublic(String text) {
		assertEquals("", Told.of(Told.read("id", "Warga merayakan " + text + ".")));
	}

	@Test
	void aClockTimeBelongsToNoFeastOfAnotherSentence() {
		assertEquals("2031-03-11T10:00", Told.read("id", "Warga menyambut HUT ke-86 RI. Rapat mulai pukul 10.00.").getLast().value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Pesta digelar Jumat malam Sabtu (14/3/2031). | Jumat malam Sabtu (14/3/2031) = 2031-03-14TNI
			Pesta digelar malam Sabtu (14/3/2031).       | malam Sabtu (14/3/2031) = 2031-03-14TNI
			Warga mengaji malam Jumat lalu.              | malam Jumat lalu = 2031-03-06TNI
			Warga mengaji malam minggu kemarin.          | malam minggu kemarin = 2031-03-08TNI
			Mereka ronda setiap malam Senin.             | setiap malam Senin = XXXX-WXX-7
			Pasar roboh tadi malam, Senin (10/3/2031).   | tadi malam = 2031-03-10TNI; Senin (10/3/2031) = 2031-03-10
			""")
	void theEveningThatLeadsToADayIsThatOfTheDayBefore(String text, String expected) {
		assertEquals(expected, Told.of(Told.read("id", text)));
		assertFalse(Told.read("id", text).getFirst().slip().isPresent());
	}

	@Test
	void theDayBesideSuchAnEveningIsStillCompared() {
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, Told.read("id", "Pesta Jumat malam Sabtu (13/3/2031).").getFirst().slip().kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | It froze in winter 2029/30.          | winter 2029/30 = 2029-WI
			en | It froze in the autumn of 2028.      | the autumn of 2028 = 2028-FA
			en | They wed in summer of last year.     | summer of last year = 2030-SU
			en | They fled in winter 2000 miles away. | winter = 2031-WI
			en | They wed in spring 2027 in Leeds.    | spring 2027 = 2027-SP
			id | Salju turun pada musim dingin 2029/30. | musim dingin 2029/30 = 2029-WI
			""")
	void theYearBesideASeasonIsItsYear(String language, String text, String expected) {
		assertEquals(expected, Told.of(Told.read(language, text)));
	}
}
