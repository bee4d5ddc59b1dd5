package org.factline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;

/** Whatever the text, the reader keeps its promises. */
class AnyTextTest {

	private static final String[] PIECES = { "Senin", "minggu", "24", "2", "2031", "99", "0", "999999999", "/", "-", "–", ".", ",", ":", "(", ")",
			"tahun", "hari", "bulan", "abad", "jam", "kuartal", "lalu", "yang", "ke", "depan", "setiap", "kali", "dua", "puluh", "ribu", "ratus",
			"Januari", "Feb", "pukul", "WIB", "hingga", "awal", "semester", "III", "terakhir", "pertama", "sebelumnya", "kemudian", "itu", "saat",
			"Natal", "Lebaran", "Ramadan", "Friday", "March", "May", "ago", "year", "years", "last", "next", "the", "of", "century", "th", "s", "'",
			"noon", "p", "m", "am", "ET", "from", "and", "between", "Monday", "every", "malam", "Jumat", "HUT", "RI", "H", "+", "tanggal", "jam", "1446", "winter", "hours",
			"later", "Q4", "half", "decade", "weekend", "\n", "\n\n", " ", "  ", "\t", "\r\n", "|", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000",
			"é", "漢", "٣", "\u00A0", "\u2028", "\"", "“" };

	private final TimeReader reader = TimeReader.standard();

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(40);
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
		for (int i = 0; i < 20_000; i++) {
			String text = text(random);
			String language = i % 3 == 0 ? "en" : i % 3 == 1 ? "id" : "ms";
			TimeContext context = TimeContext.of(language);
			context = i % 2 == 0 ? context : context.withPublished(Edtf.parse(i % 5 == 0 ? "2031-03-11T10:00:00" : i % 7 == 0 ? "2031" : "2031-03-11"));
			List<TimeExpression> found = reader.read(text, context);
			int last = 0;
			for (TimeExpression expression : found) {
				assertTrue(expression.begin() >= last && expression.begin() < expression.end() && expression.end() <= text.length(), text);
				assertEquals(expression.span().in(text), expression.text());
				last = expression.end();
			}
			assertEquals(found, reader.read(text, context), text);
		}
	}

	@Test
	void theDefaultLocaleChangesNothing() {
		String text = "Senin (10/3/2031) pukul 9.30, abad ke-19, minggu lalu";
		TimeContext context = TimeContext.of("id").withPublished(Edtf.parse("2031-03-11"));
		List<TimeExpression> expected = reader.read(text, context);
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(expected, TimeReader.standard().read(text, context));
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertEquals(expected, TimeReader.standard().read(text, context));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aLongLineIsReadToItsEnd() {
		StringBuilder text = new StringBuilder();
		while (text.length() < 2_000_000) {
			text.append("pada 12 3 45 hari setiap dari ");
		}
		text.append("Senin (10/3/2031)");
		List<TimeExpression> found = reader.read(text.toString(), TimeContext.of("id"));
		assertEquals("2031-03-10", found.getLast().value());
	}

	@Test
	void timeMlIsWellFormedAndKeepsTheText() throws XMLStreamException {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			String text = text(random).replaceAll("[\u0000\uD800-\uDFFF\r]", "") + " <b> & \"Senin (10/3/2031)\" ]]>";
			TimeContext context = TimeContext.of("id").withPublished(Edtf.parse("2031-03-11"));
			List<TimeExpression> found = reader.read(text, context);
			String xml = TimeMl.write("a<b>&", text, context, found);
			assertEquals(text, content(xml, found.size()));
		}
	}

	private static String content(String document, int timexes) throws XMLStreamException {
		XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new java.io.StringReader(document));
		StringBuilder text = new StringBuilder();
		boolean inside = false;
		int seen = 0;
		for (; xml.hasNext(); xml.next()) {
			if (xml.isStartElement()) {
				inside |= xml.getLocalName().equals("TEXT");
				seen += xml.getLocalName().equals("TIMEX3") ? 1 : 0;
			} else if (xml.isEndElement()) {
				inside &= !xml.getLocalName().equals("TEXT");
			} else if (inside && xml.isCharacters()) {
				text.append(xml.getText());
			}
		}
		assertEquals(timexes + 1, seen);
		return text.toString();
	}
}
