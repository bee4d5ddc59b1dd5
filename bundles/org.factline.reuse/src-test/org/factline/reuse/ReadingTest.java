package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.factline.progress.Progress;
import org.factline.reuse.ReadingPassage.Kind;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;

class ReadingTest {

	private static final ReuseOptions OPTIONS = ReuseOptions.DEFAULT.withThreads(1);
	private static final String STORY = "Banjir setinggi dua meter merendam 140 rumah di Desa Sukamaju pada Selasa malam "
			+ "setelah hujan lebat turun sejak sore, kata kepala desa Soetrisno kepada para wartawan di lokasi.";

	private static ReadingPair read(String a, String b) {
		return new Reading(List.of(ReuseText.of("a", a), ReuseText.of("b", b)), OPTIONS).pair("a", "b").orElseThrow();
	}

	private static List<String> differences(ReadingPair pair, String a, String b) {
		return pair.passages().stream().flatMap(passage -> passage.differences().stream())
				.map(d -> d.a().in(a) + "|" + d.b().in(b)).toList();
	}

	@Test
	void aChangedFigureIsADifferenceOfOnePassage() {
		String other = STORY.replace("140", "410");
		ReadingPair pair = read(STORY, other);
		assertEquals(1, pair.passages().size());
		assertEquals(List.of("140|410"), differences(pair, STORY, other));
		assertEquals(STORY.substring(0, STORY.length() - 1), pair.passages().get(0).a().in(STORY));
	}

	@Test
	void wordsLeftOutAndPutInAreDifferences() {
		String other = STORY.replace("lebat ", "").replace("para wartawan", "para wartawan yang datang");
		assertEquals(List.of("lebat|", "|yang datang"), differences(read(STORY, other), STORY, other));
	}

	@Test
	void wordsBetweenTwoDifferencesAreTheSame() {
		String other = STORY.replace("140 rumah di Desa Sukamaju", "150 rumah di Desa Sukasari");
		ReadingPair pair = read(STORY, other);
		assertEquals(List.of("140|150", "Sukamaju|Sukasari"), differences(pair, STORY, other));
		assertEquals(26, pair.passages().get(0).tokens());
	}

	@Test
	void aChangeCloseToEitherEndIsADifference() {
		String a = "Senin pagi " + STORY;
		String other = ("Senin siang " + STORY).replace("wartawan di lokasi", "wartawan muda di lokasi");
		assertEquals(List.of("|muda"), differences(read(a, other), a, other));
		String swapped = STORY.replace("setinggi dua", "setinggi tiga");
		assertEquals(List.of("dua|tiga"), differences(read(STORY, swapped), STORY, swapped));
	}

	@Test
	void spellingsAndMarksMakeNoDifference() {
		String other = STORY.replace("Soetrisno", "Sutrisno").replace("Desa", "De\u0301sa").replace("lebat", "\uFF4Cebat");
		ReadingPair pair = read(STORY, other);
		assertEquals(List.of(), differences(pair, STORY, other));
		assertEquals(1, pair.passages().size());
		assertEquals(1, pair.aInB());
	}

	@Test
	void passagesFarApartStayApart() {
		Articles articles = new Articles(6, 1_000_000);
		String between = String.join(" ", articles.words(30));
		String second = "Warga yang mengungsi ke balai desa sudah menerima makanan dan selimut dari palang merah.";
		String b = STORY + " " + between + " " + second;
		assertEquals(2, read(STORY + " " + second, b).passages().size());
	}

	@Test
	void furnitureIsSetApart() {
		String line = "Baca juga kumpulan berita pilihan redaksi setiap hari hanya di laman kami";
		String a = STORY + "\n" + line;
		String b = line + "\n" + STORY;
		ReuseText first = new ReuseText("a", a, "", "", "", List.of(new Span(STORY.length() + 1, a.length())));
		ReadingPair pair = new Reading(List.of(first, ReuseText.of("b", b)), OPTIONS).pair("a", "b").orElseThrow();
		assertEquals(List.of(Kind.REUSE, Kind.FURNITURE), pair.passages().stream().map(ReadingPassage::kind).toList());
		assertEquals(line, pair.passages().get(1).a().in(a));
		assertEquals(1, pair.aInB());
		assertTrue(pair.bInA() < 1);
	}

	@Test
	void whatManyArticlesOfAnOutletHoldIsFurniture() {
		Articles articles = new Articles(7, 1_000_000);
		String line = String.join(" ", articles.words(12));
		List<ReuseText> texts = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			texts.add(new ReuseText("p" + i, String.join(" ", articles.words(60)) + " " + line, "pagi", "", "", List.of()));
		}
		texts.add(new ReuseText("s", STORY + " " + line, "sore", "", "", List.of()));
		List<ReadingPair> pairs = new Reading(texts, OPTIONS).pairs(Progress.NONE);
		assertEquals(13 * 12 / 2, pairs.size());
		assertTrue(pairs.stream().flatMap(pair -> pair.passages().stream()).allMatch(p -> p.kind() == Kind.FURNITURE));
		assertTrue(pairs.stream().allMatch(pair -> pair.aInB() == 0 && pair.bInA() == 0));
	}

	@Test
	void whoWasFirstAndWhichAgency() {
		ReuseText a = new ReuseText("a", STORY, "", "ANTARA", "2025-02-24T19:30", List.of());
		ReuseText b = new ReuseText("b", STORY, "", "", "2025-02-24T08:00", List.of());
		ReadingPair pair = new Reading(List.of(a, b), OPTIONS).pair("b", "a").orElseThrow();
		assertEquals(Precedence.B, pair.first());
		assertEquals("ANTARA", pair.agency());
	}

	@Test
	void datesThatDoNotSayAreUnknown() {
		assertEquals(Precedence.A, Precedence.of("2024-12", "2025-01-01"));
		assertEquals(Precedence.UNKNOWN, Precedence.of("2025-01", "2025-01-31"));
		assertEquals(Precedence.UNKNOWN, Precedence.of("", "2025-01-31"));
		assertEquals(Precedence.UNKNOWN, Precedence.of("2024~", "2025-01-31"));
		assertEquals(Precedence.B, Precedence.of("2025-01-31T08:00+07:00", "2025-01-31T00:30Z"));
		assertEquals(Precedence.UNKNOWN, Precedence.of("2025-01-31T08:00+07:00", "2025-01-31T09:30"));
		assertEquals(Precedence.A, Precedence.of("2025-01-30T08:00+07:00", "2025-01-31T09:30"));
	}

	@Test
	void articlesThatAreNotThereAreRefused() {
		Reading reading = new Reading(List.of(ReuseText.of("a", STORY)), OPTIONS);
		assertThrows(IllegalArgumentException.class, () -> reading.pair("a", "b"));
		assertThrows(IllegalArgumentException.class, () -> reading.pair("a", "a"));
	}
}
