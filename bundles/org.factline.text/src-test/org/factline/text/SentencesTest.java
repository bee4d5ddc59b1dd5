package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SentencesTest {

	private final Sentences sentences = new Sentences();

	private void splits(String text, String... expected) {
		assertEquals(List.of(expected), sentences.split(text).stream().map(span -> span.in(text)).toList());
	}

	@Test
	void endsAtFullStopAndLine() {
		splits("Hujan turun. Sungai meluap!\nWarga mengungsi", "Hujan turun.", "Sungai meluap!", "Warga mengungsi");
	}

	@Test
	void abbreviationsAndInitialsEndNothing() {
		splits("Menurut Dr. Sari, Jl. Melati banjir. J. Halim setuju.", "Menurut Dr. Sari, Jl. Melati banjir.", "J. Halim setuju.");
		splits("Undang-Undang No. 7 berlaku. Mr. Hill left.", "Undang-Undang No. 7 berlaku.", "Mr. Hill left.");
	}

	@Test
	void numbersAndClockTimesAreNotCut() {
		splits("Acara mulai pukul 19.30 WIB di Rp3.000 per orang.", "Acara mulai pukul 19.30 WIB di Rp3.000 per orang.");
	}

	@Test
	void attributionBehindAQuotationBelongsToIt() {
		splits("\"Kami siap.\" kata Lurah itu.", "\"Kami siap.\" kata Lurah itu.");
	}

	@Test
	void missingSpaceIsMendedWithoutMovingAnOffset() {
		splits("Rapat selesai di Ambon.Kedua pihak sepakat pada 2023.Laporan menyusul.", "Rapat selesai di Ambon.",
				"Kedua pihak sepakat pada 2023.", "Laporan menyusul.");
		splits("Ia berkata \"cukup.\"Lalu pergi.", "Ia berkata \"cukup.\"", "Lalu pergi.");
	}

	@Test
	void domainsAndInitialsAreNotGluedSentences() {
		splits("Kabar itu dimuat Warta.Com kemarin.", "Kabar itu dimuat Warta.Com kemarin.");
		splits("Bupati S.H.Wijaya hadir.", "Bupati S.H.Wijaya hadir.");
	}

	@Test
	void aPartKeepsTheOffsetsOfTheText() {
		String text = "Judul. Satu. Dua.";
		assertEquals(List.of(new Span(7, 12), new Span(13, 17)), sentences.split(text, new Span(7, 17)));
	}

	@Test
	void anyTextIsCoveredInOrderWithoutOverlap() {
		Random random = new Random(7);
		String alphabet = "ab AB.!?\"”’)(\n\t1 2É\uD83D\uDE00\uD800.";
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			int behind = 0;
			StringBuilder kept = new StringBuilder();
			for (Span span : sentences.split(text.toString())) {
				assertTrue(span.begin() >= behind && span.length() > 0, text.toString());
				kept.append(span.in(text));
				behind = span.end();
			}
			assertEquals(text.toString().replaceAll("\\s", ""), kept.toString().replaceAll("\\s", ""));
		}
	}
}
