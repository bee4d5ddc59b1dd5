package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes, wherever and however the command runs. */
class DeterminismTest {

	@ParameterizedTest
	@ValueSource(strings = { "json", "text", "html" })
	void neitherEnvironmentNorThreadsNorOrderChangeAByte(String report, @TempDir Path home) throws Exception {
		String first = new Factline(home).run("check", "samples/news", "--report", report, "--fail-on", "never").exits(0).out();
		List<Factline> others = List.of(
				new Factline(home).with("LANG", "tr_TR.UTF-8").with("LC_ALL", "tr_TR.UTF-8").with("TZ", "Pacific/Kiritimati"),
				new Factline(home).with("LANG", "C").with("LC_ALL", "C").with("TZ", "America/Los_Angeles"),
				new Factline(home).with("LANGUAGE", "id").with("LANG", "id_ID.UTF-8").with("TZ", "Asia/Jakarta"));
		for (Factline other : others) {
			assertEquals(first, other.run("check", "samples/news", "--report", report, "--fail-on", "never").exits(0).out());
		}
		for (String threads : List.of("1", "5")) {
			assertEquals(first, new Factline(home)
					.run("check", "samples/news", "--report", report, "--fail-on", "never", "--threads", threads).exits(0).out());
		}
		String[] backwards = { "check", "--report", report, "--fail-on", "never", "samples/news/sindonews-nelayan-feri.txt",
				"samples/news/ntvnews-tarif-feri.txt", "samples/news/ntvnews-peresmian-feri.txt",
				"samples/news/indonesiawindow-wisata-feri.txt", "samples/news/eastern-isles-courier.jsonl",
				"samples/news/beritanasional-uji-coba-feri.txt", "samples/news/beritanasional-tarif-feri.txt",
				"samples/news/antara-peresmian-feri.txt" };
		assertEquals(first, new Factline(home).run(backwards).exits(0).out());
	}
}
