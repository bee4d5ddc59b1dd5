package org.factline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.factline.codegen.GenerateModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what {@code ./build generate} gives. */
class GeneratedCodeTest {

	private static final List<String> BUNDLES = List.of("org.factline.model", "org.factline.model.edit");

	private final Path bundles = Path.of(System.getProperty("factline.root"), "bundles");

	@Test
	void generatingAgainChangesNothing(@TempDir Path folder) throws Exception {
		for (String bundle : BUNDLES) {
			copy(bundle, folder);
		}
		GenerateModel.main(new String[] { folder.toString(), "org.factline.model/model/factline.genmodel" });
		for (String bundle : BUNDLES) {
			Map<String, String> committed = sources(bundles.resolve(bundle));
			assertFalse(committed.isEmpty());
			assertEquals(committed, sources(folder.resolve(bundle)));
		}
	}

	private void copy(String bundle, Path folder) throws IOException {
		for (String name : List.of("model/factline.ecore", "model/factline.genmodel", "plugin.xml", "plugin.properties")) {
			Path file = bundles.resolve(bundle).resolve(name);
			if (Files.exists(file)) {
				Path copy = folder.resolve(bundle).resolve(name);
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static Map<String, String> sources(Path bundle) throws IOException {
		Map<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(bundle.resolve("src-gen"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				sources.put(bundle.relativize(file).toString(), Files.readString(file));
			}
		}
		sources.put("plugin.properties", Files.exists(bundle.resolve("plugin.properties"))
				? Files.readString(bundle.resolve("plugin.properties")) : "");
		return sources;
	}
}
