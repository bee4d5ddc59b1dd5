package org.factline.importing.sindonews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.ImporterDescriptor;
import org.factline.testing.ImporterConformance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SindoNewsImporterTest {

	private static final ImporterDescriptor DESCRIPTOR = new ImporterDescriptor("org.factline.importing.sindonews", "", "SINDOnews",
			List.of(), List.of("text/plain"), List.of(), "1", SindoNewsImporter::new);

	private final ImporterConformance conformance = new ImporterConformance(DESCRIPTOR, Path.of("fixtures"));

	@TestFactory
	Stream<DynamicTest> fixtures() throws IOException {
		return ImporterConformance.ofBundle(Path.of("")).stream().map(one -> DynamicTest.dynamicTest(one.name(), one.test()::run));
	}

	/** A real page, where the folder of them is there; the other outlets' pages in it are left alone. */
	@Test
	void realPage() throws IOException {
		Optional<List<Article>> found = conformance.realPages("seeds");
		Assumptions.assumeTrue(found.isPresent(), "no folder ../shared/seeds");
		assertEquals(1, found.orElseThrow().size());
		found.orElseThrow().forEach(article -> demand(article));
	}

	private static void demand(Article article) {
		assertEquals("SINDOnews", article.value(Field.OUTLET).orElse(""));
		assertEquals("NEW DELHI", article.value(Field.DATELINE).orElse(""));
		assertEquals("2023-05-06~", article.value(Field.PUBLISHED).orElse(""));
		assertTrue(article.value(Field.AGENCY).isEmpty());
		assertEquals("id", article.value(Field.LANGUAGE).orElse(""));
		assertTrue(article.body().startsWith("China "));
		assertTrue(article.body().endsWith(" diterima."));
		Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
		article.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
		assertEquals("{HEADLINE=1, LEAD=1, BODY=18, DATELINE=1, CREDIT=1, BOILERPLATE=4}", counts.toString());
	}
}
