package org.factline.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.factline.importing.ImporterDescriptor;

/**
 * Runs the conformance suite without a test framework: {@code java org.factline.testing.Conformance FOLDER
 * [--write-missing]}, with the importer's classes on the class path. Ends with 0 where every demand is met, else with 1.
 */
public final class Conformance {

	private Conformance() {
	}

	/** Runs it. */
	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(arguments.length == 0 ? "" : arguments[0]);
		if (List.of(arguments).contains("--write-missing")) {
			for (ImporterDescriptor importer : PluginXml.importers(bundle)) {
				new ImporterConformance(importer, bundle.resolve("fixtures")).writeMissing()
						.forEach(file -> System.out.println("written, to be looked at: " + file));
			}
		}
		int failed = 0;
		List<ImporterConformance.Case> cases = ImporterConformance.ofBundle(bundle);
		for (ImporterConformance.Case one : cases) {
			try {
				one.test().run();
			} catch (AssertionError | RuntimeException e) {
				failed++;
				System.out.println("not met: " + one.name() + "\n  " + e.getMessage());
			}
		}
		System.out.println(cases.size() + " demands, " + failed + " not met");
		System.exit(failed == 0 ? 0 : 1);
	}
}
