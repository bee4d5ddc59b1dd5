package org.factline.pipeline.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.factline.article.MaskedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

	private static Names of(String name, String replacement) {
		return new Names(List.of(new MaskedName(name, replacement, MaskedName.Person.MINOR)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// as it is written down, and what is left of it
			"Korban, Ahmad Fauzi, pulang.|Korban, AF, pulang.", "AHMAD FAUZI PULANG|AF PULANG", "ahmad fauzi pulang|AF pulang", "Fauzi pulang|AF pulang",
			"Fauzinya pulang|AFnya pulang", "Fauzi-lah yang|AF-lah yang", "fauzipun|AFpun", "Fauzi's mother|AF's mother", "Fauzi’s mother|AF’s mother",
			"Achmad Fauzy|AF", "A. Fauzi|AF", "Ahmad F. pulang|AF. pulang", "#AhmadFauzi|#AF", "@ahmadfauzi99|@af99", "@afauzi|@af",
			"#savefauzi|#af", "https://x.test/a/ahmad-fauzi-hilang|https://x.test/a/af-hilang", "https://x.test/Ahmad%20Fauzi|https://x.test/af",
			"ahmad_fauzi.html|af.html", "Fauzi, Ahmad|AF, AF", "Ahmad bin Fauzi|AF", "Ahmad hilang|AF hilang", "kata Ahmad Senin lalu|kata AF Senin lalu",
			"Mencari Ahmad Sampai Ke Hulu Sungai|Mencari AF Sampai Ke Hulu Sungai" })
	void aNameIsFoundAsPeopleWriteIt(String text, String masked) {
		assertEquals(masked, of("Ahmad Fauzi", "AF").words(text));
	}

	@Test
	void blanksAndEndsOfLinesPartNoName() {
		Names names = of("Ahmad Fauzi", "AF");
		assertEquals("AF pulang", names.words("Ahmad\nFauzi pulang"));
		assertEquals("AF pulang", names.words("Ahmad\u00A0Fauzi pulang"));
		assertEquals("AF pulang", names.words("Ah\u00ADmad Fau\u200Bzi pulang"));
		assertEquals("AF pulang", names.words("Fau-\nzi pulang"));
		assertEquals("AF\n\nAF", names.words("Fauzi\n\nFauzi"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Menteri Ahmad Muzani hadir", "Fauziah hadir", "A man came. A dog, too", "ahmadiyah" })
	void whatIsNotTheNameStays(String text) {
		assertEquals(text, of("Ahmad Fauzi", "AF").words(text));
	}

	@Test
	void everydayWordsArePartsOfANameOnlyWithACapital() {
		Names names = of("Bunga Lestari", "BL");
		assertEquals("bunga itu mekar, kata BL dan BL.", names.words("bunga itu mekar, kata Bunga dan Lestari."));
		assertEquals("https://x.test/bl-pulang", names.words("https://x.test/bunga-pulang"));
		Names yang = of("Yang Mei Lin", "Y");
		assertEquals("orang yang pulang. Yang penting Y.", yang.words("orang yang pulang. Yang penting Yang Mei Lin."));
	}

	@Test
	void aReplacementThatTellsANameIsNone() {
		Names names = new Names(List.of(new MaskedName("Ahmad Fauzi", "anak Sekar", MaskedName.Person.MINOR),
				new MaskedName("Sekar Wangi", "S", MaskedName.Person.VICTIM)));
		assertEquals("X dan S", names.words("Ahmad Fauzi dan Sekar Wangi"));
	}

	@Test
	void offsetsFollowTheText() {
		String text = "Kata Ahmad Fauzi kepada Fauzi.";
		MaskedText masked = of("Ahmad Fauzi", "AF").text(text, offset -> false);
		assertEquals("Kata AF kepada AF.", masked.text());
		assertEquals("kepada", masked.text().substring(masked.begin(17), masked.end(23)));
		// a passage that begins or ends inside a name holds all that stands for it
		assertEquals("AF kepada AF", masked.text().substring(masked.begin(11), masked.end(26)));
		assertEquals("AF", masked.text().substring(masked.begin(6), masked.end(8)));
	}

	@Test
	void nothingIsLeftOfANameInAnyText() {
		Random random = new Random(7);
		String[] pieces = { "Ahmad", "Fauzi", "fauzi", " ", "\n", "-", "_", ".", ",", "nya", "A", "kata", "Budi", "\u00AD", "#", "/", "\"", "lah", "FAUZI", "ahmad fauzi", "%20" };
		Names names = of("Ahmad Fauzi", "Q");
		for (int i = 0; i < 4000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--) {
				text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
			}
			MaskedText masked = names.text(text.toString(), offset -> false);
			assertEquals(masked.text(), new Names(List.of(new MaskedName("Ahmad Fauzi", "Q", MaskedName.Person.OTHER))).text(masked.text(), o -> false).text(), text::toString);
			for (int offset = 0; offset <= text.length(); offset++) {
				int begin = masked.begin(offset);
				assertTrue(begin >= 0 && begin <= masked.end(offset) && masked.end(offset) <= masked.text().length(), text::toString);
			}
			assertFalse(Word.of(masked.text()).stream().anyMatch(word -> word.lower().equals("fauzi")), text::toString);
		}
	}
}
