package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SarifReportTest {

	private static List<Map<String, Object>> runs(ReportInput input) throws IOException {
		String written = Written.by(new SarifReport(), input);
		Map<String, Object> log = JsonValues.object(JsonValues.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))));
		return JsonValues.list(log.get("runs")).stream().map(JsonValues::object).toList();
	}

	/** The value that names lead to; a number is an index of a list. */
	private static Object at(Object value, Object... path) {
		Object here = value;
		for (Object step : path) {
			here = step instanceof Integer index ? JsonValues.list(here).get(index) : JsonValues.object(here).getOrDefault(step, "");
		}
		return here;
	}

	private static Map<String, Object> result(ReportInput input, String check) throws IOException {
		return JsonValues.list(runs(input).getFirst().get("results")).stream().map(JsonValues::object).filter(one -> check.equals(one.get("ruleId")))
				.findFirst().orElseThrow();
	}

	/** Whatever the text: lines and columns, and offset and length, in code points, cut the very words out of the artifact. */
	@Test
	void regionsCountIntoTheContents() throws IOException {
		List<ReportInput> inputs = new ArrayList<>(List.of(Harbour.input(Locale.ENGLISH), Pier.input(Locale.of("id"), false)));
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			inputs.add(EscapingTest.everywhere(Nasty.string(random), false));
		}
		int regions = 0;
		for (ReportInput input : inputs) {
			for (Map<String, Object> run : runs(input)) {
				assertEquals("unicodeCodePoints", run.get("columnKind"));
				for (Object result : JsonValues.list(run.get("results"))) {
					List<Object> places = new ArrayList<>(JsonValues.list(at(result, "locations")));
					places.addAll(JsonValues.list(JsonValues.object(result).get("relatedLocations")));
					for (Object place : places) {
						Map<String, Object> region = JsonValues.object(at(place, "physicalLocation", "region"));
						if (!region.isEmpty()) {
							int index = JsonValues.number(at(place, "physicalLocation", "artifactLocation", "index"));
							assertEquals(at(place, "physicalLocation", "artifactLocation", "uri"), at(run, "artifacts", index, "location", "uri"));
							String text = JsonValues.string(at(run, "artifacts", index, "contents", "text"));
							String words = JsonValues.string(at(region, "snippet", "text"));
							assertEquals(words, byOffset(text, region));
							assertEquals(words, byLines(text, region));
							regions++;
						}
					}
				}
			}
		}
		assertTrue(regions > 50);
	}

	private static String byOffset(String text, Map<String, Object> region) {
		int begin = text.offsetByCodePoints(0, JsonValues.number(region.get("charOffset")));
		return text.substring(begin, text.offsetByCodePoints(begin, JsonValues.number(region.get("charLength"))));
	}

	private static String byLines(String text, Map<String, Object> region) {
		return text.substring(offset(text, region, "startLine", "startColumn"), offset(text, region, "endLine", "endColumn"));
	}

	private static int offset(String text, Map<String, Object> region, String line, String column) {
		int begin = 0;
		for (int i = 1; i < JsonValues.number(region.get(line)); i++) {
			begin = text.indexOf('\n', begin) + 1;
		}
		return text.offsetByCodePoints(begin, JsonValues.number(region.get(column)) - 1);
	}

	@Test
	void decisionsSuppressAndABaselineTellsWhatIsNew() throws IOException {
		ReportInput input = Harbour.input(Locale.ENGLISH);
		Map<String, Object> dismissed = result(input, "conflicting-date");
		assertEquals("accepted", at(dismissed, "suppressions", 0, "status"));
		assertEquals("Two ships, two days.", at(dismissed, "suppressions", 0, "justification"));
		assertEquals("updated", dismissed.get("baselineState"));
		assertEquals(List.of(), result(input, "glued-words").get("suppressions"), "what reappeared is to be looked at again");
		assertEquals("unchanged", result(input, "repeated-passage").get("baselineState"));
		assertEquals("new", result(input, "weekday-date").get("baselineState"));
		assertFalse(result(Pier.input(Locale.ENGLISH, false), "weekday-date").containsKey("baselineState"), "there is no baseline");
	}

	@Test
	void theOtherPassageIsARelatedLocation() throws IOException {
		Map<String, Object> result = result(Harbour.input(Locale.ENGLISH), "conflicting-date");
		assertEquals("samples/harian-teluk.txt", at(result, "locations", 0, "physicalLocation", "artifactLocation", "uri"));
		assertEquals("samples/kabar-pesisir.html", at(result, "relatedLocations", 0, "physicalLocation", "artifactLocation", "uri"));
	}

	@Test
	void everyResultHasItsRuleAndItsFingerprint() throws IOException {
		Map<String, Object> run = runs(Harbour.input(Locale.ENGLISH)).getFirst();
		for (Object result : JsonValues.list(run.get("results"))) {
			int rule = JsonValues.number(at(result, "ruleIndex"));
			assertEquals(at(result, "ruleId"), at(run, "tool", "driver", "rules", rule, "id"));
			assertTrue(JsonValues.string(at(result, "partialFingerprints", "factlineFingerprint/v1")).matches("[0-9a-f]{32}"));
		}
		assertEquals(6, JsonValues.list(run.get("results")).stream().map(one -> at(one, "partialFingerprints")).distinct().count());
	}

	@Test
	void bracesAndLinksOfASentenceStayWords() {
		assertEquals("{{0}} \\[here](1) [there]", SarifText.of("{0} [here](1) [there]"));
	}

	@Test
	void placesAreUriReferences() {
		assertEquals("folder/a%20%23b%25.txt", UriReference.of("folder/a #b%.txt", ""));
		assertEquals("folder/feed.xml#2", UriReference.of("folder/feed.xml#2", "2"));
		assertEquals("file:///srv/berita/a.txt", UriReference.of("/srv/berita/a.txt", ""));
		assertEquals("file:///C%3A/berita/a.txt", UriReference.of("C:\\berita\\a.txt", ""));
		assertEquals("a%3Ab.txt", UriReference.of("a:b.txt", ""));
		assertEquals("%3F%F0%9F%9A%A2", UriReference.encoded("\uD800\uD83D\uDEA2"));
	}
}
