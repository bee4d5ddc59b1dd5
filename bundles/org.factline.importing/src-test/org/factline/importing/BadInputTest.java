package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.factline.article.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The folder of bad input beside the repository, where it is there. */
class BadInputTest {

	@Test
	void everyFileEndsInArticlesOrInAReasonAndNothingOfOtherFilesComesOut() throws IOException {
		for (Path file : files()) {
			try {
				for (Article article : Collected.read(Source.of(file.toString(), file)).articles) {
					assertTrue(file.endsWith("canary.txt") || !article.text().contains("CANARY"), file.toString());
				}
			} catch (UnreadableException e) {
				assertFalse(e.getMessage().isBlank(), file.toString());
				assertFalse(e.getMessage().contains("failed"), file + ": " + e.getMessage());
			}
		}
	}

	@Test
	void badLinesAreNamedAndWindows1252IsRead() throws IOException, UnreadableException {
		for (Path file : files()) {
			if (file.endsWith("bad-line.jsonl")) {
				Collected read = Collected.read(Source.of("bad-line.jsonl", file));
				assertEquals(2, read.articles.size());
				assertTrue(read.problems.stream().anyMatch(problem -> problem.startsWith("line 2,")));
			} else if (file.endsWith("windows-1252.txt")) {
				assertTrue(Collected.read(Source.of("a.txt", file)).articles.getFirst().label().contains("“"));
			} else if (file.endsWith("nul.txt")) {
				assertEquals(1, Collected.read(Source.of("a.txt", file)).articles.size());
			}
		}
	}

	private static List<Path> files() throws IOException {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path folder = at.resolve("shared/data/bad-input/files");
			if (Files.isDirectory(folder)) {
				try (var files = Files.list(folder)) {
					return files.sorted().toList();
				}
			}
		}
		Assumptions.abort("no folder ../shared/data/bad-input");
		return List.of();
	}
}
