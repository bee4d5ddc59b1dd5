package org.factline.importing.indonesiawindow;

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

class IndonesiaWindowImporterTest {

	private static final ImporterDescriptor DESCRIPTOR = new ImporterDescriptor("org.factline.importing.indonesiawindow", "", "Indonesia Window",
			List.of(), List.of("text/plain"), List.of(), "1", IndonesiaWindowImporter::new);

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
		assertEquals("Indonesia Window", article.value(Field.OUTLET).orElse(""));
		assertEquals("Xinhua", article.value(Field.AGENCY).orElse(""));
		assertEquals("New Delhi, India", article.value(Field.DATELINE).orElse(""));
		assertEquals("2023-03-02~", article.value(Field.PUBLISHED).orElse(""));
		assertEquals("id", article.value(Field.LANGUAGE).orElse(""));
		assertTrue(article.body().startsWith("Hubungan "));
		assertTrue(article.body().endsWith(" 2023."));
		Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
		article.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
		assertEquals("{HEADLINE=1, LEAD=1, BODY=12, CAPTION=1, DATELINE=1, CREDIT=1, RELATED=34, BOILERPLATE=2}", counts.toString());
	}
}
