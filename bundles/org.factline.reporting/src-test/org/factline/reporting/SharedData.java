package org.factline.reporting;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Published schemas and samples in a folder beside the checkout; a test that needs one is skipped where there is none. */
final class SharedData {

	private SharedData() {
	}

	static Path file(String name) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path file = folder.resolveSibling("shared").resolve("data").resolve(name);
			if (Files.exists(file)) {
				return file;
			}
		}
		Assumptions.abort("there is no " + name + " beside this checkout");
		throw new AssertionError();
	}
}
