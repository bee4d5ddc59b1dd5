package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.factline.commandline.Desk.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of dossiers and folders, checked unit by unit, and only what has changed. */
class BuildCommandTest {

	@TempDir
	Path root = Path.of("");
	private Path news = root;
	private Path out = root;

	@BeforeEach
	void makeARepository() throws IOException {
		news = Files.createDirectories(root.resolve("news"));
		out = root.resolve("target").resolve("factline");
		write("ferry/a.txt", "Kapal tiba.\n");
		write("ferry/b.txt", "Kapal berangkat. WARNING di sini.\n");
		write("bridge/c.txt", "Jembatan dibuka.\n");
		Path story = Files.writeString(root.resolve("d.txt"), "Pelabuhan\n\nPelabuhan ditutup. INFO di sini.\n");
		assertEquals(0, new Desk().run("import", story.toString(), "--into", news.resolve("ferry.factline").toString(), "--quiet").exit());
	}

	private void write(String name, String text) throws IOException {
		Path file = news.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private Result build(String... more) {
		List<String> arguments = new ArrayList<>(List.of("build", news.toString(), "--out", out.toString(), "--report", "html,json"));
		arguments.addAll(List.of(more));
		return new Desk().run(arguments.toArray(String[]::new));
	}

	@Test
	void aCheckThatFailsIsNamedAndTriedAgain() {
		for (int run = 1; run <= 2; run++) {
			Result result = new Desk().withBrokenCheck().run("build", news.toString(), "--out", out.toString(), "--report", "json");
			assertEquals(0, result.exit(), "run " + run);
			assertEquals(2, result.err().lines().count(), result.err());
			assertTrue(result.err().startsWith("factline: The check broken-check of the bundle org.example.warta failed"), result.err());
		}
	}

	/** The lines of a build without the place of the repository. */
	private List<String> lines(Result result) {
		String place = news.toString().substring(1) + '/';
		return result.out().lines().map(line -> line.replace(place, "")).toList();
	}

	private Map<String, String> reports() throws IOException {
		Map<String, String> reports = new TreeMap<>();
		try (var files = Files.walk(out)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				reports.put(out.relativize(file).toString().replace(news.toString().substring(1) + '/', ""), Files.readString(file));
			}
		}
		return reports;
	}

	@Test
	void everyDossierAndEveryFolderHasReportsOfItsOwn() throws IOException {
		Result result = build();
		assertEquals(0, result.exit(), result.err());
		assertEquals(List.of("bridge: 1 article: nothing found.", "ferry: 2 articles: 1 warning.", "ferry-dossier: 1 article: 1 note."), lines(result));
		assertEquals(List.of("bridge/factline.html", "bridge/factline.jsonl", "factline.cache", "ferry-dossier/factline.html",
				"ferry-dossier/factline.jsonl", "ferry/factline.html", "ferry/factline.jsonl"), List.copyOf(reports().keySet()));
	}

	@Test
	void reportsOfWhatIsNoMoreAreRemovedAndNothingElse() throws IOException {
		build();
		Path reports = reportsOf("ferry");
		Files.writeString(reports.resolve("notes.txt"), "ours");
		Files.delete(news.resolve("ferry/a.txt"));
		Files.delete(news.resolve("ferry/b.txt"));
		// what was built from elsewhere into the same folder stays
		Path other = Files.createDirectories(root.resolve("other"));
		Files.writeString(other.resolve("e.txt"), "Pasar dibuka.\n");
		assertEquals(0, new Desk().run("build", other.toString(), "--out", out.toString(), "--report", "html,json").exit());
		Result result = build();
		assertTrue(lines(result).contains("ferry-dossier: there no more; its reports were removed"), result.out());
		assertEquals(List.of("notes.txt"), Stream.of(reports.toFile().list()).filter(name -> name.equals("notes.txt")).toList());
		assertTrue(Files.notExists(reports.resolveSibling("ferry-dossier")));
		assertTrue(Files.exists(out.resolve(other.toString().substring(1)).resolve("factline.html")));
		assertEquals(List.of("bridge: 1 article: nothing found. (unchanged)", "ferry: 1 article: 1 note. (unchanged)"), lines(build()));
	}

	/** A folder that is called articles is not the present folder, whose own articles have that name. */
	@Test
	void aUnitLiesBelowTheInputsThatHoldIt() throws IOException {
		for (String input : List.of("dossiers", "./dossiers/", "dossiers/ferry", ".", "./")) {
			assertTrue(BuildUnit.isBelow(input, "dossiers/ferry"), input);
		}
		for (String input : List.of("articles", "dossier", "dossiers/fer", "other")) {
			assertFalse(BuildUnit.isBelow(input, "dossiers/ferry"), input);
		}
		assertFalse(BuildUnit.isBelow(".", news.toString().substring(1)), "an absolute path gave it");
	}

	private Path reportsOf(String unit) {
		return out.resolve(news.toString().substring(1)).resolve(unit);
	}

	@Test
	void whatHasNotChangedIsNotCheckedAgainAndStillFails() throws IOException {
		assertEquals(1, build("--fail-on", "warning").exit());
		Map<String, String> first = reports();
		Result again = build("--fail-on", "warning");
		assertEquals(1, again.exit());
		assertTrue(lines(again).stream().allMatch(line -> line.endsWith(" (unchanged)")), again.out());
		write("bridge/c.txt", "Jembatan ditutup.\n");
		assertEquals(List.of("bridge: 1 article: nothing found."), changed(build("--fail-on", "warning")));
		write("bridge/c.txt", "Jembatan dibuka.\n");
		build("--fail-on", "warning");
		assertEquals(first, reports());
	}

	private List<String> changed(Result result) {
		return lines(result).stream().filter(line -> !line.endsWith(" (unchanged)")).toList();
	}

	@Test
	void allThatAResultDependsOnMakesItNew() throws IOException {
		build();
		assertEquals(List.of(), changed(build()));
		assertEquals(3, changed(build("--fail-on", "info")).size(), "the gate");
		assertEquals(3, changed(build("--locale", "id")).size(), "the language");
		assertTrue(build("--locale", "id").out().lines().allMatch(line -> line.endsWith(" (tidak berubah)")));
		build();
		write(".settings/org.factline.checking.prefs", "shouted-warning.enabled=false\n");
		assertEquals(3, changed(build()).size(), "the settings of the project");
		assertEquals(List.of(), changed(build()));
		Files.delete(out.resolve(news.toString().substring(1)).resolve("bridge/factline.html"));
		assertEquals(1, changed(build()).size(), "a report that is gone");
		Files.writeString(out.resolve(news.toString().substring(1)).resolve("bridge/factline.jsonl"), "{}\n");
		assertEquals(1, changed(build()).size(), "a report that somebody changed");
	}

	@Test
	void aBrokenCacheIsAsIfThereWereNone() throws IOException {
		build();
		Map<String, String> expected = reports();
		byte[] cache = Files.readAllBytes(out.resolve(BuildCache.FILE));
		for (byte[] broken : List.of(new byte[0], new byte[] { -1, -2, 0, 10 }, "# Factline build cache 1\n\t\t\ttrue\n".getBytes(StandardCharsets.UTF_8),
				Arrays.copyOf(cache, cache.length / 2))) {
			Files.write(out.resolve(BuildCache.FILE), broken);
			Result result = build();
			assertEquals(0, result.exit(), result.err());
			assertFalse(changed(result).isEmpty());
			assertEquals(expected, reports());
		}
	}

	@Test
	void whatIsDecidedOrInTheBaselineDoesNotFail() throws IOException {
		assertEquals(1, build("--fail-on", "warning").exit());
		String known = root.resolve("known.txt").toString();
		assertEquals(0, new Desk().run("check", news.resolve("ferry").toString(), "--write-baseline", known, "--fail-on", "never").exit());
		assertEquals(0, build("--fail-on", "warning", "--baseline", known).exit());
		assertEquals(1, build("--fail-on", "info", "--baseline", known).exit());
		Path dossier = news.resolve("ferry.factline");
		String finding = new Desk().run("check", dossier.toString(), "--report", "json", "--fail-on", "never").out();
		assertEquals(0, new Desk().run("decide", dossier.toString(), "--fingerprint", Desk.member(finding, "fingerprint"), "--dismiss", "--reason", "so")
				.exit());
		assertEquals(0, build("--fail-on", "info", "--baseline", known).exit());
	}

	@Test
	void whatCannotBeReadIsNamedEachTimeAndTheRestIsChecked() throws IOException {
		write("bridge/empty.txt", "");
		for (int round = 0; round < 2; round++) {
			Result result = build("--fail-on", "warning");
			assertEquals(3, result.exit());
			assertTrue(result.err().contains("bridge/empty.txt: the file is empty"), result.err());
		}
		assertEquals(1, changed(build("--fail-on", "warning")).size());
	}

	@Test
	void threadsChangeNothing() throws IOException {
		build("--threads", "1");
		Map<String, String> expected = reports();
		Files.delete(out.resolve(BuildCache.FILE));
		build("--threads", "4");
		assertEquals(expected, reports());
	}

	@Test
	void wrongUseIsSaid() throws IOException {
		assertEquals(2, new Desk().reading("x").run("build", "-", "--out", out.toString()).exit());
		assertEquals(2, new Desk().run("build", news.toString()).exit());
		assertEquals(2, build("--report", "none").exit());
		assertEquals(2, build("--baseline", "none.txt").exit());
		Files.createDirectories(out.getParent());
		Files.writeString(out, "a file");
		assertEquals(2, build().exit());
	}
}
