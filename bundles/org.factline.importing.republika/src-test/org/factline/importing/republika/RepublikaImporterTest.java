package org.factline.importing.republika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.factline.testing.ImporterConformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RepublikaImporterTest {

	@TestFactory
	Stream<DynamicTest> conformance() throws IOException {
		return ImporterConformance.ofBundle(Path.of("")).stream().map(one -> DynamicTest.dynamicTest(one.name(), one.test()::run));
	}
}
