package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** How the command line answers those who use it, rightly and wrongly. */
class UsageTest {

	@ParameterizedTest
	@ValueSource(strings = { "chek samples/clean", "check", "check samples/clean --fail-on maybe", "report samples/clean --reprot text",
			"check samples/clean --report html,json", "check samples/clean --report brochure", "check samples/clean --threads 0",
			"reuse samples/clean --memory lots", "check samples/clean --baseline nowhere/known.baseline" })
	void wrongUsageIsToldInOneSentenceAndExitsWithTwo(String line, @TempDir Path home) throws Exception {
		Result result = new Factline(home).run(line.split(" ")).exits(2);
		assertEquals("", result.out());
		assertTrue(result.err().startsWith("factline: "), result.err());
		assertFalse(result.err().contains("Exception") || result.err().contains("\tat "), result.err());
	}

	@Test
	void aMistypedCommandAndOptionAreGuessed(@TempDir Path home) throws Exception {
		assertTrue(new Factline(home).run("chek", "samples/clean").exits(2).err().contains("Did you mean: factline check?"));
		assertTrue(new Factline(home).run("report", "samples/clean", "--reprot", "text").exits(2).err().contains("--report"));
	}

	@Test
	void helpAndVersionAreResults(@TempDir Path home) throws Exception {
		Factline factline = new Factline(home);
		Result help = factline.run("--help").exits(0);
		for (String command : List.of("report", "check", "extract", "annotate", "reuse", "completion")) {
			assertTrue(help.out().contains("  " + command + " "), command);
		}
		assertTrue(factline.run("check", "--help").exits(0).out().contains("--fail-on"));
		assertTrue(factline.run("--version").exits(0).out().matches("factline \\d+\\.\\d+\\.\\d+\\R"));
		assertFalse(help.out().contains("\u001B"), "no colours where nobody looks");
	}

	@Test
	void standardInputIsAnArticle(@TempDir Path home) throws Exception {
		List<JsonNode> articles = new Factline(home).reading("Sumur tua di Desa Randu mengering.\n").run("extract", "-").exits(0)
				.json();
		assertEquals("-", articles.getFirst().get("id").textValue());
		assertEquals("Sumur tua di Desa Randu mengering.", articles.getFirst().get("body").textValue());
	}

	@Test
	void aPlainTextOnStandardInputIsChecked(@TempDir Path home) throws Exception {
		Result result = new Factline(home).reading("Sumur itu digali pada Senin, 5 Maret 2024, oleh warga.\n")
				.run("check", "-", "--report", "json").exits(1);
		assertEquals("weekday-date", result.json().getFirst().get("check").textValue());
	}

	@Test
	void noNetworkIsNeeded(@TempDir Path home) throws Exception {
		Process probe = new ProcessBuilder("sh", "-c", "unshare -n true").start();
		org.junit.jupiter.api.Assumptions.assumeTrue(probe.waitFor() == 0, "unshare -n is not allowed here");
		new Factline(home).through("unshare", "-n").run("check", "samples/clean").exits(0);
	}
}
