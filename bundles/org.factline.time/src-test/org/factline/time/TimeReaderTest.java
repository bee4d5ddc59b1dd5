package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.factline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

	/** A Tuesday. */
	private static final Edtf PUBLISHED = Edtf.parse("2031-03-11");
	private final TimeReader reader = TimeReader.standard();

	private List<TimeExpression> read(String language, String text) {
		return reader.read(text, TimeContext.of(language).withPublished(PUBLISHED));
	}

	private static String told(List<TimeExpression> expressions) {
		return expressions.stream().map(e -> e.text() + " = " + e.value() + (e.mod().isEmpty() ? "" : " " + e.mod()) + (e.quant().isEmpty() ? "" : " " + e.quant())
				+ (e.freq().isEmpty() ? "" : " " + e.freq())).collect(Collectors.joining("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jembatan itu ambruk Senin (10/3/2031) siang.        | Senin (10/3/2031) siang = 2031-03-10TMI
			Rapat digelar Jum'at (7/3), lalu bubar.             | Jum'at (7/3) = 2031-03-07
			Pasar dibuka hari ini, Selasa (11/3/2031).          | hari ini, Selasa (11/3/2031) = 2031-03-11
			Ia tiba Rabu, 5 Pebruari 2031 19:30 WIB.            | Rabu, 5 Pebruari 2031 19:30 WIB = 2031-02-05T19:30
			Kapal berlayar 24-2-2031 dan 2031-02-25.            | 24-2-2031 = 2031-02-24; 2031-02-25 = 2031-02-25
			Lomba pada 21–23 Januari di alun-alun.              | 21 = 2031-01-21; 23 Januari = 2031-01-23
			Panen berlangsung 28 Februari hingga 2 Maret 2031.  | 28 Februari = 2031-02-28; 2 Maret 2031 = 2031-03-02
			Kebun ditanam antara 2019 dan 2024.                 | 2019 = 2019; 2024 = 2024
			Gedung selesai pada pertengahan 2029.               | pertengahan 2029 = 2029 MID
			Harga naik pada paruh pertama tahun ini.            | paruh pertama tahun ini = 2031-H1
			Laba kuartal III/2030 turun, semester I naik.       | kuartal III/2030 = 2030-Q3; semester I = 2031-H1
			Kereta itu dari dekade 1980-an, relnya abad ke-19.  | dekade 1980-an = 198; abad ke-19 = 18
			Mereka menikah pada musim semi 2028.                | musim semi 2028 = 2028-SP
			Festival itu digelar September lalu.                | September lalu = 2030-09
			Jalan diperbaiki bulan lalu dan Juni mendatang.     | bulan lalu = 2031-02; Juni mendatang = 2031-06
			Waduk kering sejak awal tahun.                      | awal tahun = 2031 START
			Api terlihat dini hari tadi.                        | dini hari tadi = 2031-03-11TMO START
			Warga ronda setiap Senin, dua kali seminggu.        | setiap Senin = XXXX-WXX-1 EVERY; dua kali seminggu = P1W 2X
			Toko itu berdiri selama dua puluh lima tahun.       | dua puluh lima tahun = P25Y
			Desa berdiri delapan puluh tahun yang lalu.         | delapan puluh tahun yang lalu = 1951
			Truk lewat minggu lalu, bukan Minggu lalu.          | minggu lalu = 2031-W10; Minggu lalu = 2031-03-09
			Sampan hilang 4 bulan lalu.                         | 4 bulan lalu = 2030-11
			Sidang berlangsung dua setengah jam.                | dua setengah jam = PT2.5H
			Acara mulai sekitar pukul 7 malam.                  | sekitar pukul 7 malam = 2031-03-11T19:00 APPROX
			Sejak minggu pertama April 2030 sepi.               | minggu pertama April 2030 = 2030-W14
			Perahu berangkat akhir pekan ini.                   | akhir pekan ini = 2031-W11-WE
			Tarian itu ada setiap tanggal 9 Mei.                | setiap tanggal 9 Mei = XXXX-05-09 EVERY
			Upacara Sumpah Pemuda 2030 ramai.                   | Sumpah Pemuda 2030 = 2030-10-28
			Arisan mulai 1 Ramadan 1452 H.                      | 1 Ramadan 1452 H = 2030-12-26
			Konser pada 26, 27 dan 29 Oktober 2030.             | 26 = 2030-10-26; 27 = 2030-10-27; 29 Oktober 2030 = 2030-10-29
			Laga Kamis 6 Maret 2031, dini hari WIB.             | Kamis 6 Maret 2031, dini hari WIB = 2031-03-06TMO START
			Waduk dikuras selama lima tahun ke depan.           | lima tahun ke depan = P5Y
			Balai itu dipugar tahun 2015, 2016, dan 2018.       | tahun 2015 = 2015; 2016 = 2016; 2018 = 2018
			Sekarang sepi, ke depan ramai.                      | Sekarang = PRESENT_REF; ke depan = FUTURE_REF
			Poster itu bertulis "Friday, March 14, 2031".       | Friday, March 14, 2031 = 2031-03-14
			Posted: Monday, 10 March 2031 - 10:15               | Monday, 10 March 2031 - 10:15 = 2031-03-10T10:15
			Lomba pada Friday (14/3/2031) malam batal.          | Friday (14/3/2031) malam = 2031-03-14TNI
			Rapat usai Senin (10/3). Hujan turun pukul 14.00.   | Senin (10/3) = 2031-03-10; pukul 14.00 = 2031-03-10T14:00
			Lomba Sabtu-Minggu (15-16 Maret) di alun-alun.      | Sabtu-Minggu (15-16 Maret) = 2031-03-15
			Arisan Senin-Selasa (31/3-1/4/2031) ramai.          | Senin-Selasa (31/3-1/4/2031) = 2031-03-31
			Gempa terasa pukul 19.30 WIB.                       | pukul 19.30 WIB = 2031-03-11T19:30
			Loket buka 3 s.d. 7 Mei 2031.                       | 3 = 2031-05-03; 7 Mei 2031 = 2031-05-07
			Loket buka 3 s/d 7 Mei 2031.                        | 3 = 2031-05-03; 7 Mei 2031 = 2031-05-07
			Lamaran tanggal 3 sampai dengan 7 Mei.              | tanggal 3 = 2031-05-03; 7 Mei = 2031-05-07
			Sewa dihitung 30 Desember 2030 s.d. 3 Januari.      | 30 Desember 2030 = 2030-12-30; 3 Januari = 2031-01-03
			Audit mencakup Agustus 2030 - Februari 2031.        | Agustus 2030 = 2030-08; Februari 2031 = 2031-02
			Kanal dikeruk antara 3 Mei dan 7 Juni.              | 3 Mei = 2031-05-03; 7 Juni = 2031-06-07
			Kolam dikuras Senin s.d. Rabu.                      | Senin = 2031-03-10; Rabu = 2031-03-12
			Kirab telah digelar Jumat hingga Minggu lalu.       | Jumat = 2031-03-07; Minggu lalu = 2031-03-09
			Kirab digelar Jumat hingga Minggu (16/3).           | Jumat = 2031-03-14; Minggu (16/3) = 2031-03-16
			Apotek buka pukul 22.00 s.d. 04.00 WIB.             | pukul 22.00 = 2031-03-11T22:00; 04.00 WIB = 2031-03-12T04:00
			Bar buka 22.00-04.00 WIB, toko pukul 08.00.         | 22.00 = 2031-03-11T22:00; 04.00 WIB = 2031-03-12T04:00; pukul 08.00 = 2031-03-11T08:00
			Kelas mulai jam 7 sampai jam 9 malam.               | jam 7 = 2031-03-11T19:00; jam 9 malam = 2031-03-11T21:00
			Listrik padam pukul setengah delapan malam.         | pukul setengah delapan malam = 2031-03-11T19:30
			Ayam berkokok setengah lima pagi.                   | setengah lima pagi = 2031-03-11T04:30
			Bus datang jam tujuh lewat lima belas menit.        | jam tujuh lewat lima belas menit = 2031-03-11T07:15
			Bus pergi pukul delapan kurang seperempat.          | pukul delapan kurang seperempat = 2031-03-11T07:45
			Jam rusak itu pukul 7 kurang 70 menit.              | pukul 7 kurang 70 menit = 2031-03-11T05:50
			Pesta usai jam setengah satu malam.                 | jam setengah satu malam = 2031-03-11T00:30
			Siaran mulai pukul sembilan belas tiga puluh WIB.   | pukul sembilan belas tiga puluh WIB = 2031-03-11T19:30
			Antrean sejak jam 10 lebih 20 orang.                | jam 10 = 2031-03-11T10:00
			Lonceng berbunyi jam 12 malam.                      | jam 12 malam = 2031-03-11T24:00
			Pasar tutup pada 24/2, lalu buka.                   | 24/2 = 2031-02-24
			Konser di Taman Kota (24/2) batal.                  | 24/2 = 2031-02-24
			Paket dikirim 24/2/31.                              | 24/2/31 = 2031-02-24
			Tiket dijual tanggal 3, 4, dan 5 Mei.               | tanggal 3 = 2031-05-03; 4 = 2031-05-04; 5 Mei = 2031-05-05
			Dapur umum buka bulan Ramadan 1440 H.               | bulan Ramadan 1440 H = 2019-05-06/2019-06-03
			Surau itu dibangun tahun 1440 Hijriah.              | tahun 1440 Hijriah = 2018-09-11/2019-08-30
			Kenduri pada 1 Syawal lalu.                         | 1 Syawal = 2031-01-24
			Naskah dari abad kedua puluh.                       | abad kedua puluh = 19
			Ia ditahan 1x24 jam, lalu 2 x 24 jam.               | 1x24 jam = P1D; 2 x 24 jam = P2D
			Saban Minggu ia memancing.                          | Saban Minggu = XXXX-WXX-7 EVERY
			Warga menyambut malam tahun baru.                   | malam tahun baru = 2030-12-31
			Laba Q1 2031 naik.                                  | Q1 2031 = 2031-Q1
			Besok lusa sawah dipanen.                           | Besok lusa = 2031-03-13
			""")
	void indonesian(String text, String expected) {
		assertEquals(expected, told(read("id", text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bridge fell on Friday, March 7, 2031 at 9 a.m.  | Friday, March 7, 2031 at 9 a.m. = 2031-03-07T09:00
			She left on 3 March and returned yesterday evening. | 3 March = 2031-03-03; yesterday evening = 2031-03-10TEV
			It will open in late 2032.                          | late 2032 = 2032 END
			Sales fell in the first quarter of 2030.            | the first quarter of 2030 = 2030-Q1
			The ferry sank two years ago.                       | two years ago = 2029
			He waited two and a half years.                     | two and a half years = P2.5Y
			The 27-year contract ends next month.               | 27-year = P27Y; next month = 2031-04
			They meet every Monday and twice a week.            | every Monday = XXXX-WXX-1 EVERY; twice a week = P1W 2X
			The mill dates from the 1890s.                      | the 1890s = 189
			It was built in the 19th century.                   | the 19th century = 18
			They may march in May.                              | May = 2031-05
			The vote is due by the end of this year.            | the end of this year = 2031 END
			The council met last week.                          | last week = 2031-W10
			From 2019 to 2022 it stood empty.                   | 2019 = 2019; 2022 = 2022
			It landed at 18:00 UTC.                             | 18:00 UTC = 2031-03-11T18:00Z
			The annual fair is now larger.                      | annual = P1Y; now = PRESENT_REF
			Snow fell on Christmas last year.                   | Christmas last year = 2030-12-25
			The plane left at 0800 GMT, earlier Tuesday.        | 0800 GMT = 2031-03-11T08:00Z; earlier Tuesday = 2031-03-11 START
			On Friday, the court will hear the case.            | Friday = 2031-03-14
			The law was passed on 7/4/2029.                     | 7/4/2029 = 2029-07-04
			She came on Wednesday (March 12, 2031) by boat.     | Wednesday (March 12, 2031) = 2031-03-12
			It opened on Monday (10/3/2031).                    | Monday (10/3/2031) = 2031-03-10
			It closed on Friday (10/3/2031) at noon.            | Friday (10/3/2031) at noon = 2031-10-03T12:00
			The fair opened on 13/3/2031.                       | 13/3/2031 = 2031-03-13
			It rang at half past seven in the evening.          | half past seven in the evening = 2031-03-11T19:30
			Tea was served at a quarter to four.                | a quarter to four = 2031-03-11T03:45
			The tram left at seven thirty p.m. sharp.           | seven thirty p.m. = 2031-03-11T19:30
			Doors open from 9 a.m. to 5 p.m.                    | 9 a.m. = 2031-03-11T09:00; 5 p.m. = 2031-03-11T17:00
			The kiln burns from Friday through Sunday.          | Friday = 2031-03-07; Sunday = 2031-03-09
			The canal is shut from June to August.              | June = 2031-06; August = 2031-08
			They fled on the night of March 3.                  | the night of March 3 = 2031-03-03TNI
			Orders for H1 2030 doubled.                         | H1 2030 = 2030-H1
			The deed is dated 10 Dhu al-Hijjah 1440 AH.         | 10 Dhu al-Hijjah 1440 AH = 2019-08-11
			Shops closed for Eid al-Fitr 2031.                  | Eid al-Fitr 2031 = 2031-01-24
			Storks return in late spring.                       | late spring = 2031-SP END
			""")
	void english(String text, String expected) {
		assertEquals(expected, told(read("en", text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Presiden ke-47 hadir.", "Rencana 12 poin disepakati.", "Mereka menang 3-1.", "Naik 7,5 persen.",
			"UU No. 12/2011 berlaku.", "Pasal 5/2 dihapus.", "UU Nomor 7 Tahun 1992 dicabut.", "Sejak Perang Dunia II usai.", "Pesawat JT-610 itu.",
			"Harga Rp2019.", "Pekan ke-11 liga.", "Rumah nomor 24.", "KM 36+500", "Asian Games 2030 ramai.", "Ia ke Pasar Minggu.", "Usai salat Jumat.", "Rumah di RT 06/02 banjir.", "Video bagian (1/2) beredar.",
			"Tol dari Sta 9+500 s.d. Sta 47+500.", "Saham naik 1300 s/d 1305.", "Sepertiga atau 1/3 warga.", "Ramadhan menendang bola.", "Ia lolos ke Q2.", "Pantauan Tempo di lapangan." })
	void whatIsNoTime(String text) {
		assertEquals("", told(read("id", text)));
	}

	@Test
	void theDayBeforeCountsFromTheLastDayNamed() {
		List<TimeExpression> found = read("id", "Panggung roboh pada Kamis 6 Februari sore. Sehari sebelumnya, hujan turun.");
		assertEquals("2031-02-05", found.get(1).value());
		assertEquals(Anchor.PREVIOUS, found.get(1).anchor());
		assertEquals(found.get(0).begin(), found.get(1).anchorBegin());
	}

	@Test
	void aBareClockTimeBelongsToTheDayOfItsSentence() {
		List<TimeExpression> found = read("id", "Pada pukul 18.05 WITA hari Rabu 5 Maret 2031 listrik padam.");
		assertEquals("2031-03-05T18:05", found.get(0).value());
		assertEquals("+08:00", found.get(0).zone());
		assertEquals("2031-03-05T18:05:00+08:00", found.get(0).edtf().toString());
		assertEquals(LocalDateTime.parse("2031-03-05T18:06"), found.get(0).interval().latest());
	}

	@Test
	void withoutPublicationNothingIsInvented() {
		List<TimeExpression> found = reader.read("Pada Rabu dan bulan lalu; 21 Januari, hari ini, tahun lalu.", TimeContext.of("id"));
		assertEquals("Rabu = XXXX-WXX-3; bulan lalu = XXXX-XX; 21 Januari = XXXX-01-21; hari ini = XXXX-XX-XX; tahun lalu = XXXX", told(found));
		assertTrue(found.stream().noneMatch(e -> e.interval().hasEarliest()));
		assertEquals("XXXX-01-21", found.get(2).edtf().toString());
	}

	@Test
	void withoutPublicationTheSameDayInFullGivesTheYear() {
		List<TimeExpression> found = reader.read("Rapat pada Kamis (6/2). Jakarta, Kamis (6/2/2031).", TimeContext.of("id"));
		assertEquals("2031-02-06", found.get(0).value());
		assertEquals(Anchor.NEXT, found.get(0).anchor());
	}

	@Test
	void aWeekdayThatItsDateDoesNotHaveIsASlip() {
		TimeExpression found = read("id", "Truk terguling Senin (6/3/2031) pagi.").getFirst();
		assertEquals("2031-03-06TMO", found.value());
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, found.slip().kind());
		assertTrue(found.slip().meant().contains(LocalDate.parse("2031-03-10")) || found.slip().meant().contains(LocalDate.parse("2031-03-03")));
		StatedDay stated = found.statedDay().orElseThrow();
		assertFalse(stated.agrees());
		assertEquals("Senin", stated.span().in("Truk terguling Senin (6/3/2031) pagi."));
		assertEquals(LocalDate.parse("2031-03-06"), stated.date());
	}

	@Test
	void twoWeekdaysAndTwoDatesAreBothCompared() {
		TimeExpression found = read("id", "Pameran Sabtu-Minggu (8-9 Maret) ramai.").getFirst();
		assertEquals(2, found.stated().size());
		assertFalse(found.slip().isPresent());
		assertEquals("2031-03-08/2031-03-09", found.edtf().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dijual 31 Juni 2031.       | NO_SUCH_DAY   | 2031-06-31 | 2031-06-30
			Selasa (9/20/2030) itu.    | NO_SUCH_MONTH | 2030-09-20 | 2030-09-20
			""")
	void aDayThatDoesNotExist(String text, Slip.Kind kind, String value, LocalDate meant) {
		TimeExpression found = read("id", text).getFirst();
		assertEquals(kind, found.slip().kind());
		assertEquals(value, found.value());
		assertTrue(found.slip().meant().contains(meant), found.slip().toString());
	}

	@Test
	void agesInListsCountFromTheSavingOfThePage() {
		String page = "Badan berita selesai di sini.\nEKBIS | 23 jam yang lalu\n8 bulan yang lalu\nIa pergi 2 hari yang lalu.";
		List<TimeExpression> found = reader.read(page,
				TimeContext.of("id").withPublished(PUBLISHED).withRetrieved(Edtf.parse("2032-01-20T12:00:00")));
		assertEquals(List.of(Anchor.RETRIEVED, Anchor.RETRIEVED, Anchor.PUBLISHED), found.stream().map(TimeExpression::anchor).toList());
		assertEquals("23 jam yang lalu = 2032-01-19T13; 8 bulan yang lalu = 2031-05; 2 hari yang lalu = 2031-03-09", told(found));
		assertEquals(Role.PUBLICATION, found.get(0).role());
	}

	@ParameterizedTest
	@ValueSource(strings = { "POLITIK | 23 jam yang lalu", "23 jam yang lalu | POLITIK", "Ekbis | 23 jam yang lalu | 5 komentar", "EKBIS - 23 jam yang lalu", "(23 jam yang lalu)" })
	void aPageAgeIsNeverTiedToPublication(String line) {
		TimeExpression found = read("id", "Badan berita selesai.\n" + line + "\nJudul lain").getFirst();
		assertEquals(Anchor.RETRIEVED, found.anchor());
		assertFalse(found.edtf().isKnown());
	}

	@Test
	void agesInDeclaredFurnitureStayOpenWhenTheSavingIsNotKnown() {
		String page = "Terkait: pasar, 3 hari yang lalu";
		TimeExpression found = reader.read(page, TimeContext.of("id").withPublished(PUBLISHED).withFurniture(List.of(new Span(0, page.length())))).getFirst();
		assertEquals(Anchor.RETRIEVED, found.anchor());
		assertEquals("XXXX-XX-XX", found.value());
		assertFalse(found.edtf().isKnown());
	}

	@Test
	void whatWasSaidAndWhatHappenedAreToldApart() {
		List<TimeExpression> found = read("id", "Gudang itu terbakar Minggu (9/3). \"Aman,\" kata Camat kepada wartawan, Senin (10/3).");
		assertEquals(List.of(Role.EVENT, Role.STATEMENT), found.stream().map(TimeExpression::role).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22 Jan 2031, 12:01                          | id | 2031-01-22T12:01:00
			Rabu, 12 Februari 2031 19:30 WIB            | id | 2031-02-12T19:30:00+07:00
			2031-02-24T19:30+07:00                      | id | 2031-02-24T19:30:00+07:00
			2031-02-24T19:30:05Z                        | en | 2031-02-24T19:30:05Z
			Redaksi - 09 Feb 2031                       | id | 2031-02-09
			Posted on March 3, 2031 at 4:05 pm          | en | 2031-03-03T16:05:00
			""")
	void pageDates(String line, String language, String expected) {
		assertEquals(expected, reader.readDate(line, language).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kemarin", "31 Februari 2031", "Januari 2031", "tanpa tanggal" })
	void pageLinesWithoutADate(String line) {
		assertTrue(reader.readDate(line, "id").isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Isnin, 10 Mac 2031 pukul 9.30 pagi dan semalam, setiap Isnin. | Isnin, 10 Mac 2031 pukul 9.30 pagi = 2031-03-10T09:30; semalam = 2031-03-10; setiap Isnin = XXXX-WXX-1 EVERY
			Pesta pada 24hb Februari 2031.                                | 24hb Februari 2031 = 2031-02-24
			Pesta 3 hingga 7 Mac, awal tahun depan.                       | 3 = 2031-03-03; 7 Mac = 2031-03-07; awal tahun depan = 2032 START
			""")
	void aThirdLanguageIsAFolderOfResources(String text, String expected) {
		assertEquals(expected, told(read("ms", text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../any", "zz", "x", "i d", "tlh-Latn" })
	void aLanguageWithoutAFolderReadsDigitsOnly(String language) {
		assertEquals("2031-02-03 = 2031-02-03", told(read(language, "2031-02-03 Senin Monday")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id | BANDUNG, 3 Maret 2031 - Hujan turun.
			id | SURABAYA, Senin (10/3/2031) (Warta) -- Hujan turun.
			id | Warta.com - 10/03/2031, 14:05 WIB
			id | Warta Desa dan Kota, Pagi Hari - 10 Mar 2031, 14:05
			id | Diperbarui: 10 Maret 2031
			en | LEEDS, March 3 (Agency) - Rain fell.
			""")
	void theDayOfSendingIsNotTheDayOfTheEvent(String language, String text) {
		assertEquals(Role.PUBLICATION, read(language, text + "\nIsi berita.").getLast().role());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wangsa (6 Juni 1901 - 21 Juni 1970) adalah pelukis.", "Pada Senin (10/3/2031) - saat hujan - jembatan ambruk.",
			"10 Maret 2031 - Jembatan ambruk." })
	void aDashAloneMakesNoDateline(String text) {
		assertEquals(Role.EVENT, read("id", text).getFirst().role());
	}

	@ParameterizedTest
	@CsvSource({ "Idulfitri, 10, 1", "Iduladha, 12, 10", "Maulid Nabi, 3, 12", "Isra Mikraj, 7, 27", "Tahun Baru Islam, 1, 1" })
	void namedIslamicDaysAreWithinADayOfUmmAlQura(String name, int month, int day) {
		for (int year = 2015; year <= 2030; year++) {
			LocalDate date = LocalDate.parse(read("id", "Libur " + name + " " + year + ".").getFirst().value());
			int islamic = HijrahDate.from(date).get(ChronoField.YEAR);
			LocalDate computed = LocalDate.from(HijrahChronology.INSTANCE.date(islamic, month, day));
			assertTrue(Math.abs(ChronoUnit.DAYS.between(computed, date)) <= 1, name + ' ' + year);
		}
	}

	@Test
	void anEndDoesNotLieBeforeItsBegin() {
		for (String text : List.of("Senin hingga Rabu", "28 September sampai 2 Oktober", "Agustus hingga Februari", "28 Desember - 2 Januari")) {
			List<TimeExpression> found = read("id", "Pameran " + text + ".");
			assertTrue(found.get(0).interval().latest().compareTo(found.get(1).interval().earliest()) <= 0, text);
			assertEquals(TimeExpression.RangeEnd.END, found.get(1).range(), text);
		}
	}

	@Test
	void aTimeOfADayThatIsNotToldHasNoDay() {
		List<TimeExpression> found = read("id", "Pada hari yang sama, pukul 14.00, sekolah ditutup.");
		assertEquals("XXXX-XX-XXT14:00", found.get(1).value());
		assertEquals(Anchor.NONE, found.get(1).anchor());
	}

	@Test
	void theZoneOfARangeIsThatOfBothEnds() {
		assertEquals(List.of("+08:00", "+08:00"), read("id", "Loket buka pukul 08.00 s.d. 15.00 WITA.").stream().map(TimeExpression::zone).toList());
	}

	@Test
	void islamicDatesAreApproximate() {
		assertEquals("2019-06-04~", read("id", "Salat pada 1 Syawal 1440 H.").getFirst().edtf().toString());
		assertEquals("2019-05-06~/2019-06-03~", read("id", "Sepanjang bulan Ramadan 1440 H.").getFirst().edtf().toString());
		assertFalse(reader.read("Puasa mulai 1 Ramadan.", TimeContext.of("id")).getFirst().edtf().isKnown());
	}

	@Test
	void aLanguageWithoutGrammarYieldsDatesInDigits() {
		assertEquals("2031-02-03 = 2031-02-03", told(read("xx", "foo 2031-02-03 bar Montag")));
	}

	@Test
	void rangesKnowTheirEnds() {
		List<TimeExpression> found = read("id", "Pasar malam 13 sampai 21 September 2030.");
		assertEquals(List.of(TimeExpression.RangeEnd.BEGIN, TimeExpression.RangeEnd.END), found.stream().map(TimeExpression::range).toList());
		assertEquals("2030-09-13", found.get(0).value());
		assertEquals(Anchor.NEXT, found.get(0).anchor());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Senin (11/3/2031) pukul 25.70 WIB", "Senin (11/3/2031) pukul 19.75", "Senin, 11 Maret 2031 pukul 29.30" })
	void aClockThatCannotBeDoesNotHideAWeekdayThatCannot(String text) {
		TimeExpression read = read("id", text).getFirst();
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, read.slip().kind());
		assertEquals(LocalDate.of(2031, 3, 11), read.statedDay().orElseThrow().date());
		assertEquals(Slip.Kind.NO_SUCH_TIME, read("id", text.replace("Senin", "Selasa")).getFirst().slip().kind());
	}

	@Test
	void aWeekdayBesideEitherOrderOfDayAndMonthIsCompared() {
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, read("en", "They met on Tuesday (10/3/2031).").getFirst().slip().kind());
		assertEquals(Slip.Kind.NONE, read("en", "They met on Monday (10/3/2031).").getFirst().slip().kind());
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, read("id", "Tertulis Monday, March 11, 2031.").getFirst().slip().kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tuesday (March 10, 2031)", "Tuesday [March 10]", "Tue. (Mar. 10, 2031)", "Tuesday 3/10/2031", "Tuesday, 3/10",
			"Tues., 10 March 2031", "Tuesday the 10th of March 2031", "Friday to Tuesday, March 10" })
	void anEnglishWeekdayBesideItsDateIsComparedHoweverTheTwoStand(String text) {
		assertEquals(Slip.Kind.WEEKDAY_MISMATCH, read("en", "They met on " + text + " in the hall.").getLast().slip().kind());
		assertEquals(Slip.Kind.NONE, read("en", "They met on " + text.replaceAll("Tue(sday|s)?\\b", "Monday") + " in the hall.").getLast().slip().kind());
	}
}
