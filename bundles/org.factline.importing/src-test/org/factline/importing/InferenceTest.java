package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.factline.article.Attribute;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.junit.jupiter.api.Test;

class InferenceTest {

	private static Draft draft(String... paragraphs) {
		String text = String.join("\n", paragraphs);
		Draft draft = new Draft(text);
		boolean lead = true;
		for (Line line : Page.of(text).lines()) {
			draft.block(lead ? BlockKind.LEAD : BlockKind.BODY, line.begin(), line.end());
			lead = false;
		}
		Inference.addTo(draft);
		return draft;
	}

	private static String published(String... paragraphs) {
		return draft(paragraphs).attribute(Field.PUBLISHED).map(Attribute::value).orElse("");
	}

	@Test
	void theLatestDayOnWhichSomethingWasSaidIsNearThatOfPublication() {
		assertEquals("2025-03-14~", published("Feri berlayar lagi mulai Sabtu (15/3/2025).",
				"\"Sudah siap,\" kata Damar di Ambon, Jumat (14/3/2025).", "Uji mesin dilakukan Senin (10/3/2025), kata Damar."));
	}

	@Test
	void aDayToComeIsNone() {
		assertEquals("", published("Kapal tiba.", "Pelabuhan akan dibuka pada Senin (17/3/2025), kata Damar."));
	}

	@Test
	void futureWordsInsideAQuotationDoNotMatter() {
		assertEquals("2025-03-14~", published("Kapal tiba.", "“Pelabuhan akan ramai,” kata Damar, Jumat (14/3/2025)."));
	}

	@Test
	void aDateWithoutWeekdayOrYearIsNotEnough() {
		assertEquals("", published("Perundingan dilakukan pada 18 Februari 2025, kata Damar."));
		assertEquals("", published("Kapal tiba, kata Damar, Jumat (14/3)."));
	}

	@Test
	void aYearMayComeFromTheSameDayElsewhere() {
		assertEquals("2025-03-14~", published("Kapal tiba pada Jumat (14/3).", "Foto diambil pada 14 Maret 2025."));
		assertEquals("", published("Kapal tiba pada Jumat (14/3).", "Dari 14 Maret 2024 sampai 14 Maret 2025."));
	}

	@Test
	void otherwiseTheCopyrightLineGivesTheYear() {
		Draft draft = new Draft("Isi.\nCopyright © Warta 2026").block(BlockKind.BODY, 0, 4).block(BlockKind.LEGAL, 5, 27);
		Inference.addTo(draft);
		Attribute year = draft.attribute(Field.PUBLISHED).orElseThrow();
		assertEquals("2026", year.value());
		assertTrue(year.isInferred());
	}

	@Test
	void whatIsStatedStays() {
		Draft draft = new Draft("Kata Damar, Jumat (14/3/2025).").stated(Field.PUBLISHED, "2025-03-15", "line 1").block(BlockKind.LEAD, 0, 30);
		Inference.addTo(draft);
		assertEquals("2025-03-15", draft.attribute(Field.PUBLISHED).orElseThrow().value());
	}

	@Test
	void daysThatDoNotExistAreNone() {
		assertEquals("", published("Kata Damar, Jumat (31/2/2025).", "Kata Damar, Sabtu (29/2/2025).", "Kata Damar, Minggu (99/99/2025)."));
	}

	@Test
	void theLanguageIsInferredWithItsReason() {
		Attribute language = draft("Kapal itu tiba di pelabuhan dan akan berlayar lagi pada malam hari.").attribute(Field.LANGUAGE)
				.orElseThrow();
		assertEquals("id", language.value());
		assertTrue(language.isInferred());
	}
}
