package org.factline.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.factline.text.Span;
import org.junit.jupiter.api.Test;

/** Whatever the text, the reader keeps its promises. */
class AnyTextTest {

	private static final String[] PIECES = { "kata", "ujarnya", "Budi", "Rini", "Prasetyo", "mengatakan", "bahwa", "menurut", "menurutnya", "dia", "\"", "“", "”",
			"«", "'", "’s", ",", ".", "?", "!", ":", ";", "-", "–", "(", ")", "/", "%", "$", "Rp", "US$", "USD", "juta", "ribu", "miliar", "M", "dua", "puluh",
			"belas", "ratus", "setengah", "puluhan", "1.234", "1,5", "12", "40", "2031", "99999999999999999999999", "1.2.3.4", "orang", "tewas", "persen", "poin",
			"Pasal", "UU", "No", "RT", "KM", "B", "XYZ", "ke", "peringkat", "Ketua", "Wakil", "Menteri", "Kabupaten", "Jalan", "Bogor", "PT", "Komisi", "II", "AKBP",
			"Prof", "mantan", "Plt", "berusia", "tahun", "Senin", "tidak", "hanya", "belum", "akan", "jika", "itu", "yang", "dan", "hingga", "sekitar", "said",
			"Mr", "Hill", "according", "to", "that", "twenty-five", "percent", "not", "only", "\n", "\n\n", "\r\n", "\t", "\u2028", "\uD83D\uDE00", "\uD83D",
			"\uDE00", "\u0000", "é", "漢", "٣", "\u00A0", "İ" };

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(60);
		for (int i = 0; i < length; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
			if (random.nextInt(3) > 0) {
				text.append(' ');
			}
		}
		return text.toString();
	}

	@Test
	void extentsAreInsideInOrderAndTheSameTwice() {
		Random random = new Random(20310311);
		for (int i = 0; i < 6_000; i++) {
			String text = text(random);
			String language = i % 3 == 0 ? "en" : i % 3 == 1 ? "id" : "und";
			Statements read = Reading.of(language, text);
			inside(text, read.quotations().stream().map(Quotation::span).toList());
			inside(text, read.figures().stream().map(Figure::span).toList());
			inside(text, read.identifiers().stream().map(Identifier::span).toList());
			inside(text, read.names().stream().map(Name::span).toList());
			inside(text, read.offices().stream().map(Office::span).toList());
			inside(text, read.places().stream().map(Place::span).toList());
			inside(text, read.cues().stream().map(Cue::span).toList());
			inside(text, read.sentences().stream().map(Sentence::span).toList());
			read.quotations().forEach(quotation -> assertEquals(quotation.span().in(text), quotation.text()));
			read.figures().forEach(figure -> assertEquals(figure.span().in(text), figure.text()));
			assertEquals(read, Reading.of(language, text), text);
		}
	}

	private static void inside(String text, List<Span> spans) {
		int last = 0;
		for (Span span : spans) {
			assertTrue(span.begin() >= last && span.end() <= text.length() && span.length() > 0, text);
			last = span.begin();
		}
	}

	@Test
	void sentencesThatLieOutsideOrOverlapAreLeftOut() {
		StatementReader reader = StatementReader.standard();
		Statements read = reader.read("Dua orang tewas.", List.of(new Span(0, 16), new Span(4, 9), new Span(10, 90)), List.of(), "id");
		assertEquals(1, read.sentences().size());
		assertEquals(Statements.NONE, reader.read("", List.of(), List.of(), ""));
	}

	@Test
	void theDefaultLocaleChangesNothing() {
		String text = "\"Kami INI siap membantu 1.500 warga,\" kata Ketua RT 03 Indra Wijaya, 40, di Bogor.";
		Statements expected = Reading.id(text);
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertEquals(expected, Reading.id(text));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(expected, Reading.id(text));
		} finally {
			Locale.setDefault(before);
		}
	}

	/** Without a line end or a full stop the whole text is one sentence; a reader that went back would not come to its end. */
	@Test
	void aLongLineIsReadToItsEnd() {
		for (String piece : List.of("Budi mengatakan 12 orang dan \" Kata ", "kata, ", "Ketua Komisi (", "tidak ", "\"a", "12-", "Budi Rini ", "menurut Budi ")) {
			StringBuilder text = new StringBuilder();
			while (text.length() < 1_000_000) {
				text.append(piece);
			}
			text.append(" sebanyak 77 perahu");
			Statements read = StatementReader.standard().read(text.toString(), List.of(new Span(0, text.length())), List.of(), "id");
			assertEquals(text.length(), read.sentences().getLast().end());
		}
	}
}
