package org.factline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.ArticleSet;
import org.factline.commandline.PairLine;
import org.factline.progress.Progress;
import org.factline.reuse.Crowd;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseResult;
import org.factline.text.CodePointIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseCommandTest {

	@TempDir
	private Path folder = Path.of("");

	private static ReuseResult byEngine(Corpus corpus, int crowd) {
		return new ReuseFinder(ReuseOptions.DEFAULT.withCrowd(crowd)).find(corpus.texts(), Progress.NONE);
	}

	private static String lines(Corpus corpus, ReuseResult found) {
		Map<String, CodePointIndex> indexes = indexes(corpus);
		StringBuilder lines = new StringBuilder();
		found.pairs().forEach(pair -> lines.append(PairLine.of(ArticleSet.LOOSE, pair, indexes.get(pair.a()), indexes.get(pair.b()))));
		return lines.toString();
	}

	private static Map<String, CodePointIndex> indexes(Corpus corpus) {
		Map<String, CodePointIndex> indexes = new HashMap<>();
		corpus.texts().forEach(text -> indexes.put(text.id(), CodePointIndex.of(text.text())));
		return indexes;
	}

	private String run(Corpus corpus, int files, String... options) throws IOException {
		corpus.write(folder.resolve("in"), files);
		String[] command = { "reuse", folder.resolve("in").toString(), "--out", folder.resolve("out").toString(), "--master", "local[2]" };
		List<String> all = new java.util.ArrayList<>(List.of(command));
		all.addAll(List.of(options));
		assertEquals(0, FactlineSpark.execute(all.toArray(String[]::new)));
		return Corpus.results(folder.resolve("out/pairs"));
	}

	@Test
	void pairsAndSpansAreThoseOfTheEngine() throws IOException {
		Corpus corpus = new Corpus(400, 0);
		String expected = lines(corpus, byEngine(corpus, 1000));
		assertFalse(expected.isEmpty());
		assertEquals(expected, run(corpus, 6));
		assertFalse(Files.exists(folder.resolve("out/work")));
	}

	@Test
	void aPassageThatHalfOfAllHoldBringsThemTogetherWithTheFirstOnly() throws IOException {
		Corpus corpus = new Corpus(300, 40);
		ReuseResult found = byEngine(corpus, 30);
		assertEquals(lines(corpus, found), run(corpus, 5, "--crowd", "30"));
		Map<String, CodePointIndex> indexes = indexes(corpus);
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
