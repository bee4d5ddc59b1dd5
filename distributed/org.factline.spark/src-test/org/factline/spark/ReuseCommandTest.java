package org.factline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.factline.reuse.Crowd;
import org.factline.reuse.ReuseResult;
import org.factline.text.CodePointIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseCommandTest {

	@TempDir
	private Path folder = Path.of("");

	private String run(Corpus corpus, int files, String... options) throws IOException {
		corpus.write(folder.resolve("in"), files);
		String[] command = { "reuse", folder.resolve("in").toString(), "--out", folder.resolve("out").toString(), "--master", "local[2]" };
		List<String> all = new ArrayList<>(List.of(command));
		all.addAll(List.of(options));
		assertEquals(0, FactlineSpark.execute(all.toArray(String[]::new)));
		return Corpus.results(folder.resolve("out/pairs"));
	}

	@Test
	void pairsAndSpansAreThoseOfTheEngine() throws IOException {
		Corpus corpus = new Corpus(400, 0);
		String expected = corpus.lines(corpus.found(1000));
		assertFalse(expected.isEmpty());
		assertEquals(expected, run(corpus, 6));
		assertFalse(Files.exists(folder.resolve("out/work")));
	}

	@Test
	void aPassageThatHalfOfAllHoldBringsThemTogetherWithTheFirstOnly() throws IOException {
		Corpus corpus = new Corpus(300, 40);
		ReuseResult found = corpus.found(30);
		assertEquals(corpus.lines(found), run(corpus, 5, "--crowd", "30"));
		Map<String, CodePointIndex> indexes = corpus.indexes();
		StringBuilder crowds = new StringBuilder();
		for (Crowd crowd : found.crowds()) {
			CodePointIndex index = indexes.get(crowd.first());
			crowds.append("{\"first\":\"" + crowd.first() + "\",\"begin\":" + index.toCodePoints(crowd.passage().begin()) + ",\"end\":"
					+ index.toCodePoints(crowd.passage().end()) + ",\"articles\":" + crowd.articles() + "}\n");
		}
		assertFalse(crowds.isEmpty());
		assertEquals(crowds.toString(), Corpus.results(folder.resolve("out/crowds")));
	}

	@Test
	void articlesWithoutAnythingInCommonAreFine() throws IOException {
		assertEquals("", run(new Corpus(1, 0), 1));
		assertTrue(Files.exists(folder.resolve("out/_SUCCESS")));
	}
}
