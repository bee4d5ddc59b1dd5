package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class GluedParagraphsTest {

	private static List<String> split(String text) {
		return GluedParagraphs.in(text, 0, text.length()).stream().map(span -> span.in(text)).toList();
	}

	@Test
	void sentencesGluedTogetherArePartedAndOthersAreNot() {
		assertEquals(List.of("Feri tiba di dermaga. Warga datang.", "Hujan turun pada 2024.", "PBB menyambut baik."),
				split("Feri tiba di dermaga. Warga datang.Hujan turun pada 2024.PBB menyambut baik."));
	}

	@Test
	void quotationMarksStayWithTheirSentence() {
		assertEquals(List.of("Ia berkata, \"Kami siap.\"", "Lalu ia pergi.", "\"Nanti kembali,\" katanya."),
				split("Ia berkata, \"Kami siap.\"Lalu ia pergi.\"Nanti kembali,\" katanya."));
		assertEquals(List.of("Ia pergi.", "“Nanti,” katanya."), split("Ia pergi.“Nanti,” katanya."));
	}

	@Test
	void abbreviationsInitialsAndAddressesAreNoEnds() {
		for (String whole : List.of("Bertemu Dr.Sari di Jl.Merdeka.", "Oleh A.Yani dan M.Said.", "Lihat BeritaNasional.Com sekarang.",
				"Sebesar Rp4.500 dan 3.2 persen.", "Pukul 10.30 WIB.")) {
			assertEquals(List.of(whole), split(whole));
		}
	}
}
