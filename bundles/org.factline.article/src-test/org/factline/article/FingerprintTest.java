package org.factline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Decisions that people made hang on these values: where this test fails, they would all be forgotten. */
class FingerprintTest {

	private static final List<String> FROZEN = List.of(
			"24411eae847646e9c380e3da54326e54",
			"da4a301a220aec1ed46af79964c84b68",
			"32a48eda203a8fe0d80ceedb78322e31",
			"fa7549dddb9f9e281ac1db1fc7653def",
			"be72a7de256224db6a8a66b06196e386",
			"202b757618cc3e7a2fa7fd8d90befb21",
			"6337a628e4f43ba483b86460a2bada82",
			"2e2866642b4cc4543fd686c64e16f1d6",
			"7c544a8e138afc9bbb2fe776657d3e6e",
			"1d5eea5d6aa3c0d06d4417cb437084d9",
			"d7d3da070c1ececde9795c2c8fc543c5",
			"789511d2bce47250c1eaeb69c2c7dedd",
			"d61c04e49403c41a7d8425c563148d70",
			"85b6bf7ef3dc93f22a47e4f7d005095d",
			"ea9c6e4a191b1036dd5a851d9b020e3a",
			"f378e7d5df8995d46cc66b6b059283aa",
			"1aa6b6f6538270905165ccd86ab1c0d0",
			"3157d281dc06f15b3f5df4c31b8f22d5",
			"fe5430a639618b3e1649b73b62e6b2c9",
			"e4daad21a3c5c488c350c553d0eba508");

	private static Passage at(String article, int begin, String text) {
		return new Passage.InText(article, begin, begin + text.length(), text);
	}

	private static List<String> values() {
		Passage a = at("a", 0, "pada Selasa, 9 Maret 2026");
		Passage b = at("b", 40, "pada 10 Maret 2026");
		Passage url = new Passage.InField("b", Field.URL, "https://teluk.example/2026/03/12/dermaga");
		List<String> values = new ArrayList<>();
		for (String check : List.of("weekday-date", "conflicting-date", "page-date", "repeated-passage")) {
			values.add(Fingerprint.of(check, List.of(a), List.of("2026-03-09", "2")));
			values.add(Fingerprint.of(check, List.of(a, b), List.of("2026-03-09", "2026-03-10")));
			values.add(Fingerprint.of(check, List.of(url, b), List.of()));
			values.add(Fingerprint.locus(check, List.of(a, b), "date:dermaga"));
		}
		values.add(Fingerprint.of("org.example.check", List.of(at("é\uD83D\uDE00", 0, "\uD800 “FIn” \u00A0 x")), List.of("1")));
		values.add(Fingerprint.of("weekday-date", List.of(), List.of()));
		values.add(Fingerprint.locus("weekday-date", List.of(), ""));
		values.add(Fingerprint.locus("weekday-date", List.of(url), ""));
		return values;
	}

	@Test
	void twentyValuesAreFrozen() {
		assertEquals(FROZEN, values());
		assertEquals(20, values().stream().distinct().count());
	}

	@Test
	void offsetsOrderCaseSpaceAndQuotationMarksDoNotEnter() {
		assertEquals(Fingerprint.of("c", List.of(at("a", 0, "“Kami  siap”"), at("b", 0, "x")), List.of("1", "2")),
				Fingerprint.of("c", List.of(at("b", 9, "x"), at("a", 7, "\"KAMI\nsiap\"")), List.of("2", "1")));
	}

	@Test
	void whatWasSaidWhereAndWhatDisagreesEnter() {
		String one = Fingerprint.of("c", List.of(at("a", 0, "x")), List.of("1"));
		assertNotEquals(one, Fingerprint.of("d", List.of(at("a", 0, "x")), List.of("1")));
		assertNotEquals(one, Fingerprint.of("c", List.of(at("b", 0, "x")), List.of("1")));
		assertNotEquals(one, Fingerprint.of("c", List.of(at("a", 0, "y")), List.of("1")));
		assertNotEquals(one, Fingerprint.of("c", List.of(at("a", 0, "x")), List.of("2")));
		assertNotEquals(one, Fingerprint.of("c", List.of(at("a", 0, "x"), at("a", 5, "x")), List.of("1")));
	}

	@Test
	void theLocusForgetsPassagesButNotArticlesAndSlot() {
		String one = Fingerprint.locus("c", List.of(at("a", 0, "x"), at("b", 0, "y")), "s");
		assertEquals(one, Fingerprint.locus("c", List.of(at("b", 3, "other"), at("a", 1, "words")), "s"));
		assertNotEquals(one, Fingerprint.locus("c", List.of(at("a", 0, "x")), "s"));
		assertNotEquals(one, Fingerprint.locus("c", List.of(at("a", 0, "x"), at("b", 0, "y")), "t"));
	}
}
