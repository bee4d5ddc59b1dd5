package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.factline.statement.Cue.Kind;
import org.junit.jupiter.api.Test;

class CueTest {

	private static List<Kind> kinds(String language, String text) {
		return Reading.of(language, text).cues().stream().map(Cue::kind).toList();
	}

	@Test
	void eachKind() {
		assertEquals(List.of(Kind.NEGATION), kinds("id", "Kapal itu tidak berlayar."));
		assertEquals(List.of(Kind.NOT_YET), kinds("id", "Kapal itu belum berlayar."));
		assertEquals(List.of(Kind.CANCELLED), kinds("id", "Pelayaran itu ditunda."));
		assertEquals(List.of(Kind.PLAN), kinds("id", "Kapal itu akan berlayar."));
		assertEquals(List.of(Kind.SUSPECTED), kinds("id", "Nakhoda diduga mabuk."));
		assertEquals(List.of(Kind.POSSIBLE), kinds("id", "Nakhoda mungkin mabuk."));
		assertEquals(List.of(Kind.OBLIGATION), kinds("id", "Nakhoda harus hadir."));
		assertEquals(List.of(Kind.NEGATION), kinds("en", "The ship did not sail."));
		assertEquals(List.of(Kind.CANCELLED), kinds("en", "The trip was called off."));
		assertEquals(List.of(Kind.SUSPECTED), kinds("en", "The captain was allegedly drunk."));
	}

	@Test
	void whatDeniesNothing() {
		for (String text : List.of("Banjir tidak hanya merusak sawah tetapi juga jalan.", "Tak lama kemudian hujan reda.",
				"Belum lama ini jembatan diresmikan.", "Tidak sedikit warga datang.", "Bukan tidak mungkin harga naik.")) {
			assertTrue(kinds("id", text).isEmpty(), text + kinds("id", text));
		}
		assertTrue(kinds("en", "The flood destroyed not only fields but roads.").isEmpty());
	}

	@Test
	void aCueHoldsForItsClause() {
		String text = "Jembatan lama tidak runtuh, sedangkan jembatan baru retak.";
		Cue cue = Reading.id(text).cues().getFirst();
		assertTrue(cue.scope().contains(text.indexOf("runtuh")));
		assertFalse(cue.scope().contains(text.indexOf("retak")));
		assertTrue(Reading.id(text).sentences().getFirst().denied());
		assertFalse(Reading.id("Jembatan runtuh.").sentences().getFirst().denied());
	}

	@Test
	void wordsOfBothLanguagesForOtherChecks() {
		CueWords words = CueWords.standard();
		assertTrue(words.isOtherEvent("batal") && words.isOtherEvent("postponed") && words.isEndOfRange("hingga") && words.isEndOfRange("until"));
		assertFalse(words.isOtherEvent("akan") || words.isEndOfRange("pada"));
	}
}
