package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Real saved pages, which are no part of this repository: run where they lie beside it, skipped elsewhere. */
class SeedsTest {

	@Test
	void realPagesGiveTheRepeatsAndNoFalseAlarm(@TempDir Path home) throws Exception {
		Path seeds = Factline.seeds();
		Assumptions.assumeTrue(Files.isDirectory(seeds), "there is no folder " + seeds);
		Factline factline = new Factline(home);
		Map<String, JsonNode> articles = factline.run("extract", seeds.toString()).exits(0).json().stream()
				.collect(Collectors.toMap(one -> one.get("id").textValue(), one -> one));
		assertEquals(Set.of("BeritaNasional", "NTVNews", "SINDOnews", "Indonesia Window", "ANTARA"),
				articles.values().stream().map(one -> one.get("outlet").textValue()).collect(Collectors.toSet()));
		List<JsonNode> findings = factline.run("check", seeds.toString(), "--report", "json").exits(0).json();
		for (JsonNode finding : findings) {
			String family = finding.get("family").textValue();
			assertFalse(family.equals("contradiction") || family.equals("calendar"), finding.toString());
			for (JsonNode passage : finding.get("passages")) {
				if (passage.has("begin")) {
					String text = articles.get(passage.get("article").textValue()).get("text").textValue();
					assertEquals(passage.get("text").textValue(), Factline.cut(text, passage.get("begin"), passage.get("end")));
				}
			}
		}
		assertEquals("WARNING", repeat(findings, articles, "SINDOnews", "BODY").get("severity").textValue());
		repeat(findings, articles, "NTVNews", "CAPTION");
		repeat(findings, articles, "Indonesia Window", "LEAD|BODY");
		factline.run("check", seeds.toString(), "--fail-on", "info").exits(1);
	}

	/** The repeat inside the article of an outlet: two places, one text, both in blocks of one kind. */
	private static JsonNode repeat(List<JsonNode> findings, Map<String, JsonNode> articles, String outlet, String kind) {
		JsonNode article = articles.values().stream().filter(one -> one.get("outlet").textValue().equals(outlet)).findFirst()
				.orElseThrow();
		JsonNode found = findings.stream().filter(one -> one.get("check").textValue().equals("repeated-passage"))
				.filter(one -> one.get("properties").get("kind").textValue().equals("within-article"))
				.filter(one -> one.get("passages").get(0).get("article").equals(article.get("id"))).findFirst()
				.orElseThrow(() -> new AssertionError(outlet + ": no repeat among " + findings));
		JsonNode first = found.get("passages").get(0);
		JsonNode second = found.get("passages").get(1);
		assertEquals(2, found.get("passages").size());
		assertEquals(first.get("text"), second.get("text"));
		assertTrue(first.get("end").intValue() <= second.get("begin").intValue(), "two places: " + found);
		assertTrue(kindAt(article, first.get("begin").intValue()).matches(kind), outlet);
		return found;
	}

	private static String kindAt(JsonNode article, int offset) {
		for (JsonNode block : article.get("blocks")) {
			if (block.get("begin").intValue() <= offset && offset < block.get("end").intValue()) {
				return block.get("kind").textValue();
			}
		}
		return "";
	}
}
