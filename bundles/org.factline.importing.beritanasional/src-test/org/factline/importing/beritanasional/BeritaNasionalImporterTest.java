package org.factline.importing.beritanasional;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.factline.importing.ImporterDescriptor;
import org.factline.testing.ImporterConformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BeritaNasionalImporterTest {

	private static final ImporterDescriptor DESCRIPTOR = new ImporterDescriptor("org.factline.importing.beritanasional", "", "",
			List.of(), List.of(), List.of(), "1", BeritaNasionalImporter::new);

	@TestFactory
	Stream<DynamicTest> conformance() throws IOException {
		return new ImporterConformance(DESCRIPTOR, Path.of("fixtures")).cases().stream()
				.map(one -> DynamicTest.dynamicTest(one.name(), one.test()::run));
	}
}
