package org.factline.timeline.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.factline.article.Event;
import org.factline.timeline.Grouping;
import org.factline.timeline.Harbour;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures and lists of events that other programs read. */
class OutputTest {

	private static final Timeline HARBOUR = Timeline.of(Harbour.told());

	/** Set, it writes the expected files anew, to be looked at. */
	private static final boolean RENEW = Boolean.getBoolean("factline.golden.renew");

	private static String svg(Grouping grouping, Locale locale) throws IOException {
		StringBuilder out = new StringBuilder();
		TimelineSvg.write(Layout.of(HARBOUR, Arrangement.PLAIN.by(grouping)), locale, out);
		return out.toString();
	}

	private static void golden(String name, String text) throws IOException {
		if (RENEW) {
			Files.writeString(Path.of("src-test/org/factline/timeline/output", name), text);
		}
		try (InputStream stored = OutputTest.class.getResourceAsStream(name)) {
			assertEquals(stored == null ? "" : new String(stored.readAllBytes(), StandardCharsets.UTF_8), text, name);
		}
	}

	@Test
	void picturesAreTheSameByteForByte() throws IOException {
		golden("harbour-events.svg", svg(Grouping.EVENT, Locale.ENGLISH));
		golden("harbour-outlets-id.svg", svg(Grouping.OUTLET, Locale.of("id")));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.of("ar", "EG"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
			golden("harbour-events.svg", svg(Grouping.EVENT, Locale.ENGLISH));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void aPictureIsXmlWithTextAndLinks() throws Exception {
		Timeline hostile = Timeline.of(Told.of(List.of(new Event("e", "<b>\"Rapat\" & \u0001kapal</b>", "2031-03-04", List.of(), List.of(), List.of(), false))));
		StringBuilder out = new StringBuilder();
		TimelineSvg.write(Layout.of(hostile, Arrangement.PLAIN), 900, Locale.ENGLISH, item -> Optional.of("#p-" + item.event().id()), out);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
		assertEquals("#p-e", document.getElementsByTagName("a").item(0).getAttributes().getNamedItem("href").getNodeValue());
		assertTrue(document.getDocumentElement().getTextContent().contains("<b>\"Rapat\" & \uFFFDkapal</b>"));
		assertTrue(out.toString().contains("prefers-color-scheme:dark"));
	}

	/** A page has names of its own: nothing of the picture's style may meet them. */
	@Test
	void theStyleForAPageIsOfThePictureAlone() {
		Matcher rules = Pattern.compile("([^{}]+)\\{[^{}]+\\}").matcher(TimelineSvg.styleInPage());
		int found = 0;
		while (rules.find()) {
			for (String selector : rules.group(1).split(",")) {
				assertTrue(selector.strip().startsWith(".factline-timeline"), selector);
				found++;
			}
		}
		assertTrue(found > 30, "selectors: " + found);
		assertTrue(TimelineSvg.styleInPage().contains("@media(prefers-color-scheme:dark){.factline-timeline{"));
	}

	@Test
	void nothingIsAPictureToo() throws IOException {
		StringBuilder out = new StringBuilder();
		TimelineSvg.write(Layout.of(Timeline.EMPTY, Arrangement.PLAIN), Locale.ENGLISH, out);
		assertTrue(out.toString().contains("No events"), out::toString);
	}

	@Test
	void timelineJsHasDatesAsFineAsTheyAreGiven() throws IOException {
		StringBuilder out = new StringBuilder();
		new TimelineJs(Locale.ENGLISH).write(HARBOUR, out);
		golden("harbour.json", out.toString());
		assertTrue(out.toString().contains("\"start_date\" : {\n      \"year\" : 2031\n    }"), "a year has no month");
	}

	/** RFC 5545: no line is longer than 75 octets, every one ends with CRLF, ends of days are exclusive. */
	@Test
	void calendarsKeepToTheStandard() throws IOException {
		StringBuilder out = new StringBuilder();
		new ICalendar(Locale.ENGLISH).write(HARBOUR, out);
		String text = out.toString();
		assertTrue(text.endsWith("END:VCALENDAR\r\n"));
		for (String line : text.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			assertFalse(line.contains("\n"), line);
		}
		assertTrue(text.contains("DTSTART;VALUE=DATE:20310308\r\nDTEND;VALUE=DATE:20310312\r\n"));
		assertTrue(text.contains("DTSTART:20310314T093000\r\n"), "moments are local");
		assertEquals(text.split("BEGIN:VEVENT").length, text.split("DTSTAMP:").length);
		golden("harbour.ics", text.replace("\r\n", "\n"));
	}

	@Test
	void wordsSayEverythingThatShapesSay() {
		TimelineWords words = new TimelineWords(Locale.ENGLISH);
		List<String> lines = words.lines(HARBOUR, HARBOUR.last(1) - 1);
		assertEquals(List.of("Kapal tunda Rawa Jaya kandas", "Wednesday, 5 March 2031 (uncertain)", "Suara Dermaga", "“kalimat ke-51”",
				"The sources differ: The sources give different dates of warehouse 2."), lines);
		assertEquals("salah satu dari Sabtu, 1 Maret 2031, Minggu, 2 Maret 2031", new TimelineWords(Locale.of("id")).date("[2031-03-01,2031-03-02]"));
	}
}
