package org.factline.importing.beritanasional;

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

class BeritaNasionalImporterTest {

	private static final ImporterDescriptor DESCRIPTOR = new ImporterDescriptor("org.factline.importing.beritanasional", "", "BeritaNasional",
			List.of(), List.of("text/plain"), List.of(), "1", BeritaNasionalImporter::new);

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
		assertEquals("BeritaNasional", article.value(Field.OUTLET).orElse(""));
		assertEquals("ANTARA", article.value(Field.AGENCY).orElse(""));
		assertEquals("2025-02-24~", article.value(Field.PUBLISHED).orElse(""));
		assertTrue(article.value(Field.DATELINE).isEmpty());
		assertEquals("id", article.value(Field.LANGUAGE).orElse(""));
		assertTrue(article.body().startsWith("Presiden "));
		assertTrue(article.body().endsWith(" Ukraina."));
		Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
		article.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
		assertEquals("{HEADLINE=1, LEAD=1, BODY=16, DATELINE=1, CREDIT=1, RELATED=10, BOILERPLATE=1}", counts.toString());
	}
}
