package org.factline.importing.indonesiawindow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.factline.importing.ImporterDescriptor;
import org.factline.testing.ImporterConformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IndonesiaWindowImporterTest {

	private static final ImporterDescriptor DESCRIPTOR = new ImporterDescriptor("org.factline.importing.indonesiawindow", "", "",
			List.of(), List.of(), List.of(), "1", IndonesiaWindowImporter::new);

	@TestFactory
	Stream<DynamicTest> conformance() throws IOException {
		return new ImporterConformance(DESCRIPTOR, Path.of("fixtures")).cases().stream()
				.map(one -> DynamicTest.dynamicTest(one.name(), one.test()::run));
	}
}
