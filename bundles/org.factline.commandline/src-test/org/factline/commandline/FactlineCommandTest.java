package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.factline.commandline.Desk.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, options, streams. */
class FactlineCommandTest {

	@ParameterizedTest
	@CsvSource({ "ERROR, error, 1", "ERROR, warning, 1", "ERROR, never, 0", "WARNING, error, 0", "WARNING, warning, 1",
			"WARNING, info, 1", "INFO, warning, 0", "INFO, info, 1", "INFO, INFO, 1", "silence, info, 0" })
	void theGateFailsFromItsThresholdOn(String word, String threshold, int exit) {
		assertEquals(exit, new Desk().reading("Kata " + word + " tertulis.\n").run("check", "-", "--fail-on", threshold).exit());
	}

	@Test
	void theThresholdIsErrorWhereNothingIsSaidAndAReportNeverFails() {
		assertEquals(1, new Desk().reading("ERROR di sini.\n").run("check", "-").exit());
		assertEquals(0, new Desk().reading("WARNING di sini.\n").run("check", "-").exit());
		assertEquals(0, new Desk().reading("ERROR di sini.\n").run("report", "-").exit());
	}

	@Test
	void whatCannotBeReadComesBeforeFindingsAndTheRestIsPrinted(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.txt"), "ERROR di sini.\n");
		Files.createFile(folder.resolve("b.txt"));
		for (String command : List.of("check", "report")) {
			Result result = new Desk().run(command, folder.toString());
			assertEquals(3, result.exit(), command);
			assertTrue(result.out().contains("shouted-error"), result.out());
			assertTrue(result.err().contains("b.txt: the file is empty"), result.err());
		}
		for (String command : List.of("extract", "annotate", "reuse")) {
			assertEquals(3, new Desk().run(command, folder.toString(), folder + "/none.txt").exit(), command);
		}
	}

	@Test
	void aDefectIsSeventyAndSaysSo() {
		Result result = new Desk().reading("Ombak.\n").run("report", "-", "--report", "broken");
		assertEquals(70, result.exit());
		assertTrue(result.err().contains("defect of Factline") && result.err().contains("the pen leaks"), result.err());
	}

	@Test
	void aReportThatFailsIsNamedAndTheOthersAreWritten(@TempDir Path folder) {
		Result result = new Desk().reading("Ombak.\n").run("report", "-", "--report", "text,broken,json", "--out", folder.toString());
		assertEquals(70, result.exit());
		assertTrue(result.err().contains("the report broken failed: IllegalStateException: the pen leaks (org.factline.commandline.Desk."), result.err());
		assertTrue(Files.exists(folder.resolve("factline.txt")) && Files.exists(folder.resolve("factline.jsonl")));
		assertFalse(Files.exists(folder.resolve("factline.broken")), "no half report");
	}

	@Test
	void aCheckThatFailsIsNamedAtTheEndAndTheOthersStand(@TempDir Path folder) throws IOException {
		for (String command : List.of("check", "report")) {
			Result result = new Desk().withBrokenCheck().reading("Ombak.\n").run(command, "-");
			assertEquals(0, result.exit(), command);
			assertTrue(result.err().contains("factline: The check broken-check of the bundle org.example.warta failed, so this dossier was not checked for it."
					+ " The check itself stopped with: IllegalStateException: the abacus broke (org.factline.commandline.Desk."), result.err());
			assertTrue(result.err().endsWith("factline: what these checks would have found is missing: this run says nothing about it, nor does its exit code\n"), result.err());
		}
		Path baseline = folder.resolve("baseline");
		Desk desk = new Desk().withBrokenCheck();
		assertEquals(0, desk.reading("Ombak.\n").run("check", "-", "--write-baseline", baseline.toString()).exit());
		assertTrue(desk.reading("Ombak.\n").run("check", "-", "--baseline", baseline.toString()).err().contains("broken-check"), "no baseline makes that well");
		assertFalse(Files.readString(baseline).contains("broken-check"));
		assertEquals(1, desk.reading("ERROR di sini.\n").run("check", "-").exit(), "the findings of the others stand");
	}

	@Test
	void memoryThatIsUsedUpEndsTheProgramWithAReason() {
		Result result = new Desk().withoutMemory().run("extract", "-");
		assertEquals(70, result.exit());
		assertTrue(result.err().matches("factline: the memory of \\d+ MiB is used up, .*\\R"), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "chek -", "check", "check - --fail-on some", "check - --threads 0", "check - --threads two",
			"report - --report html,json", "report - --report brochure", "report - --locale fr", "extract - --fail-on error",
			"reuse - --memory lots", "reuse - --min-containment 2", "reuse - --min-repeat 1", "check - --baseline /no/such/file" })
	void wrongUsageIsTwoAndReadsNothing(String line) {
		Result result = new Desk().reading("ERROR di sini.\n").run(line.isEmpty() ? new String[0] : line.split(" "));
		assertEquals(2, result.exit(), result.err());
		assertEquals("", result.out());
		assertTrue(result.err().startsWith("factline: "), result.err());
		assertFalse(result.err().contains("\tat "), result.err());
	}

	@ParameterizedTest
	@CsvSource({ "chekc, check", "reprot, report", "exract, extract", "anotate, annotate", "resue, reuse" })
	void aMistypedCommandIsGuessed(String typed, String meant) {
		assertTrue(new Desk().run(typed, "x").err().contains("Did you mean: factline " + meant), typed);
	}

	@Test
	void helpIsThereForEachCommandAndVersionToo() {
		for (String command : List.of("report", "check", "extract", "annotate", "reuse")) {
			Result help = new Desk().run(command, "--help");
			assertEquals(0, help.exit());
			assertTrue(help.out().startsWith("Usage: factline " + command), help.out());
			assertTrue(help.out().contains("INPUT") && help.out().contains("--threads"), command);
			assertTrue(new Desk().run(command, "--version").out().startsWith("factline "), command);
		}
		assertTrue(new Desk().run("completion").out().contains("factline"));
	}

	@Test
	void severalReportsNeedAFolderAndGetTheirNames(@TempDir Path folder) throws IOException {
		Path out = folder.resolve("new/deep");
		Result result = new Desk().reading("ERROR di sini.\n").run("check", "-", "--report", "html,json,text", "--out", out.toString());
		assertEquals(1, result.exit());
		assertEquals(List.of("factline.html", "factline.jsonl", "factline.txt"), list(out));
		assertTrue(result.out().contains(out.resolve("factline.html").toString()), "says where: " + result.out());
		assertTrue(Files.readString(out.resolve("factline.jsonl")).contains("shouted-error"));
	}

	@Test
	void aFolderAloneChoosesTheReports(@TempDir Path folder) throws IOException {
		new Desk().reading("INFO di sini.\n").run("report", "-", "--out", folder.resolve("r").toString());
		assertEquals(List.of("factline.html", "factline.jsonl"), list(folder.resolve("r")));
		new Desk().reading("INFO di sini.\n").run("check", "-", "--out", folder.resolve("c").toString());
		assertEquals(List.of("factline.txt"), list(folder.resolve("c")));
	}

	@Test
	void aFolderThatIsAFileIsWrongUsage(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("taken"));
		assertEquals(2, new Desk().reading("Satu.\n").run("report", "-", "--out", file.toString()).exit());
	}

	@Test
	void aBaselineKnowsWhatItWrote(@TempDir Path folder) throws IOException {
		String file = folder.resolve("known").toString();
		assertEquals(1, new Desk().reading("ERROR di sini.\n").run("check", "-", "--write-baseline", file).exit());
		assertEquals(2, Files.readAllLines(Path.of(file)).size());
		Result again = new Desk().reading("Kalimat baru. ERROR di sini.\n").run("check", "-", "--baseline", file);
		assertEquals(0, again.exit());
		assertEquals("", again.out());
		assertEquals(1, new Desk().reading("ERROR dan WARNING di sini.\n").run("check", "-", "--baseline", file, "--fail-on", "warning")
				.exit(), "the new one counts");
		Files.writeString(Path.of(file), "nonsense\n");
		Result bad = new Desk().reading("Satu.\n").run("check", "-", "--baseline", file);
		assertEquals(2, bad.exit());
		assertTrue(bad.err().contains("line 1"), bad.err());
	}

	@Test
	void aBaselineThatFitsNothingIsNamed(@TempDir Path folder) throws IOException {
		String file = folder.resolve("known").toString();
		String story = Files.writeString(folder.resolve("a.txt"), "ERROR di sini.\n").toString();
		assertEquals(1, new Desk().run("check", story, "--write-baseline", file).exit());
		Files.move(Path.of(story), folder.resolve("b.txt"));
		Result elsewhere = new Desk().run("check", folder.resolve("b.txt").toString(), "--baseline", file);
		assertEquals(1, elsewhere.exit());
		assertTrue(elsewhere.err().contains("one finding, and none of them is found here"), elsewhere.err());
		Files.move(folder.resolve("b.txt"), Path.of(story));
		assertEquals("", new Desk().run("check", story, "--baseline", file).err());
	}

	@Test
	void warningsThatPassAreNamed() {
		Result passed = new Desk().reading("WARNING di sini.\n").run("check", "-");
		assertTrue(passed.err().contains("one warning stands below what fails here"), passed.err());
		assertTrue(new Desk().reading("WARNING di sini.\n").run("check", "-", "--locale", "id").err().startsWith("factline: catatan: ada 1 peringatan"));
		for (String[] otherwise : List.of(new String[] { "check", "-", "--quiet" }, new String[] { "check", "-", "--fail-on", "warning" },
				new String[] { "check", "-", "--fail-on", "never" })) {
			assertEquals("", new Desk().reading("WARNING di sini.\n").run(otherwise).err());
		}
	}

	@Test
	void helpAndVersionAreCommandsToo() {
		assertEquals(new Desk().run("--help"), new Desk().run("help"));
		assertEquals(new Desk().run("check", "--help"), new Desk().run("help", "check"));
		assertEquals(new Desk().run("--version"), new Desk().run("version"));
	}

	@Test
	void anArticleIsNamedByFileOrHeadlineAsWell(@TempDir Path folder) throws IOException {
		Path story = Files.writeString(folder.resolve("kapal.txt"), "Kapal Tiba\n\nKapal tiba. ERROR di sini.\n");
		String check = new Desk().run("check", story.toString()).out().lines().filter(line -> line.startsWith("ERROR")).findFirst().orElseThrow()
				.replaceAll("ERROR\\s+(\\S+).*", "$1");
		Result byId = new Desk().run("explain", folder.toString(), "--check", check, "--pair", story.toString(), story.toString());
		assertEquals(0, byId.exit(), byId.err());
		assertTrue(byId.out().contains("ERROR " + check), byId.out());
		assertEquals(byId, new Desk().run("explain", folder.toString(), "--check", check, "--pair", "kapal.txt", "kapal tiba"));
		Result unknown = new Desk().run("explain", folder.toString(), "--check", check, "--pair", "kapal.txt", "perahu.txt");
		assertEquals(2, unknown.exit());
		assertTrue(unknown.err().contains(folder.resolve("kapal").toString()), unknown.err());
	}

	@Test
	void writingABaselineThatIsReadKeepsWhatWasKnown(@TempDir Path folder) throws IOException {
		String file = folder.resolve("known").toString();
		new Desk().reading("ERROR di sini.\n").run("check", "-", "--write-baseline", file);
		String before = Files.readString(Path.of(file));
		new Desk().reading("ERROR di sini.\n").run("check", "-", "--baseline", file, "--write-baseline", file);
		assertEquals(before, Files.readString(Path.of(file)));
	}

	@Test
	void aBaselineThatCannotBeWrittenIsWrongUsageAndNoDefect(@TempDir Path folder) {
		Result result = new Desk().reading("ERROR di sini.\n").run("check", "-", "--write-baseline", folder + "/none/known");
		assertEquals(2, result.exit(), result.err());
		assertTrue(result.err().contains("--write-baseline"), result.err());
	}

	@Test
	void anEmptyFolderIsAWarningUnlessQuiet(@TempDir Path folder) {
		Result told = new Desk().run("check", folder.toString());
		assertEquals(0, told.exit());
		assertTrue(told.err().startsWith("factline: warning: " + folder), told.err());
		assertEquals(new Result(0, "", ""), new Desk().run("check", "--quiet", folder.toString()));
	}

	@Test
	void progressIsToldOnlyWhereItIsWanted() {
		assertEquals("", new Desk().reading("Satu.\n").run("check", "-").err());
		assertTrue(new Desk().reading("Satu.\n").run("check", "-", "--progress").err().contains("factline: checking"));
		assertEquals("", new Desk().reading("Satu.\n").run("check", "-", "--progress", "--quiet").err());
	}

	@Test
	void quietWritesReportsWithoutASummary(@TempDir Path folder) {
		assertEquals("", new Desk().reading("INFO.\n").run("report", "-", "--out", folder.toString(), "--quiet").out());
	}

	@Test
	void colourIsForTerminalsOnly() {
		String plain = new Desk().reading("ERROR di sini.\n").run("check", "-").out();
		assertFalse(plain.contains("\u001B"));
		assertFalse(new Desk().onTerminal(false, true).reading("ERROR di sini.\n").run("check", "-").out().contains("\u001B"));
		if (System.getenv("NO_COLOR") == null) {
			String colourful = new Desk().onTerminal(true, false).reading("ERROR di sini.\n").run("check", "-").out();
			assertTrue(colourful.contains("\u001B["));
			assertEquals(plain, colourful.replaceAll("\u001B\\[[0-9;]*m", ""), "colour changes no word");
		}
	}

	@Test
	void controlCharactersOfInputsNeverSteerTheTerminal(@TempDir Path folder) throws IOException {
		Path named = folder.resolve("a\u001B]0;owned\u0007.txt");
		Files.createFile(named);
		Path empty = Files.createDirectory(folder.resolve("b\u001B[2J"));
		Result result = new Desk().onTerminal(true, true).run("extract", named.toString(), empty.toString(), folder + "/c\u001B[31m");
		assertEquals(3, result.exit());
		assertFalse(result.err().replaceAll("\r?\u001B\\[K", "").contains("\u001B"), result.err());
		assertTrue(result.err().contains("<U+001B>"), result.err());

		Result report = new Desk().reading("ERROR \u001B[31m merah \u0007\u202E balik.\n").run("check", "-");
		assertFalse(report.out().contains("\u001B") || report.out().contains("\u0007") || report.out().contains("\u202E"), report.out());
	}

	@Test
	void controlCharactersOfArgumentsNeverSteerTheTerminal() {
		Result result = new Desk().onTerminal(true, true).run("check\u001B[2J", "x");
		assertEquals(2, result.exit());
		assertFalse(result.err().contains("\u001B[2J"), result.err());
		assertFalse(new Desk().run("check", "-", "--report", "\u001B[2J").err().contains("\u001B"));
	}

	private static List<String> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
