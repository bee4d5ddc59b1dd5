package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes of every report, wherever and however the command runs. */
class DeterminismTest {

	private static final String ALL = "annotation,bibtex,claimreview,csl,csv,csv-articles,csv-claims,csv-events,html,json,junit,markdown,ris,sarif,text";

	@TempDir
	private Path work;

	@Test
	void neitherEnvironmentNorThreadsNorOrderChangeAByte(@TempDir Path home) throws Exception {
		Map<String, String> first = reports(new Factline(home), List.of("samples/news"));
		assertEquals(ALL.split(",").length, first.size());
		List<Factline> others = List.of(
				new Factline(home).with("LANG", "tr_TR.UTF-8").with("LC_ALL", "tr_TR.UTF-8").with("TZ", "Pacific/Kiritimati"),
				new Factline(home).with("LANG", "C").with("LC_ALL", "C").with("TZ", "America/Los_Angeles"),
				new Factline(home).with("LANGUAGE", "id").with("LANG", "id_ID.UTF-8").with("TZ", "Asia/Jakarta"));
		for (Factline other : others) {
			assertEquals(first, reports(other, List.of("samples/news")));
		}
		for (String threads : List.of("1", "5")) {
			assertEquals(first, reports(new Factline(home), List.of("samples/news", "--threads", threads)));
		}
		assertEquals(first, reports(new Factline(home), List.of("samples/news/sindonews-nelayan-feri.txt", "samples/news/ntvnews-tarif-feri.txt",
				"samples/news/ntvnews-peresmian-feri.txt", "samples/news/indonesiawindow-wisata-feri.txt", "samples/news/eastern-isles-courier.jsonl",
				"samples/news/beritanasional-uji-coba-feri.txt", "samples/news/beritanasional-tarif-feri.txt", "samples/news/antara-peresmian-feri.txt")));
	}

	private Map<String, String> reports(Factline factline, List<String> inputs) throws Exception {
		Path folder = Files.createTempDirectory(work, "reports");
		List<String> arguments = new ArrayList<>(List.of("check", "--report", ALL, "--fail-on", "never", "--out", folder.toString()));
		arguments.addAll(inputs);
		factline.run(arguments.toArray(String[]::new)).exits(0);
		Map<String, String> reports = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				reports.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return reports;
	}
}
