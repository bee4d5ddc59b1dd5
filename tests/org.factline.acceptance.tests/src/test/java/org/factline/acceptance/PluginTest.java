package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third party's importer, built against the product's own jars and dropped in. */
class PluginTest {

	private static final Path PLUGINS = Factline.root()
			.resolve("releng/org.factline.product/target/products/org.factline.product/linux/gtk/x86_64/plugins");

	@Test
	void aDroppedPluginIsSeenAndADeletedOneIsGone(@TempDir Path home, @TempDir Path work) throws Exception {
		Path toy = Files.writeString(work.resolve("kite.toy"), "TOY\nLayang-layang raksasa terbang di pantai.\n");
		Factline factline = new Factline(home);
		assertEquals("org.factline.importing.text", importer(factline.run("extract", toy.toString())), "before");

		Path jar = Files.createDirectories(home.resolve("dropins")).resolve("toy.importing_1.0.0.jar");
		pack(compile(work.resolve("classes")), jar);
		Result with = factline.run("extract", toy.toString()).exits(0);
		assertEquals("toy.importing", importer(with));
		assertEquals("Toy Gazette", with.json().getFirst().get("outlet").textValue());
		assertEquals("toy.importing", importer(factline.run("extract", toy.toString())), "from the copy that is there already");

		Files.delete(jar);
		assertEquals("org.factline.importing.text", importer(factline.run("extract", toy.toString())), "deleted");
	}

	@Test
	void aPluginIsInstalledListedAndTakenOut(@TempDir Path home, @TempDir Path work) throws Exception {
		Path toy = Files.writeString(work.resolve("kite.toy"), "TOY\nLayang-layang raksasa terbang di pantai.\n");
		Factline factline = new Factline(home);
		Path jar = work.resolve("toy.jar");
		pack(compile(work.resolve("classes")), jar);
		assertTrue(factline.run("install", jar.toString()).exits(0).out().startsWith("toy.importing 1.0.0 is installed"));
		assertEquals("toy.importing 1.0.0\n", factline.run("install", "--list").exits(0).out());
		assertEquals("toy.importing", importer(factline.run("extract", toy.toString())));
		factline.run("uninstall", "toy.importing").exits(0);
		assertEquals("org.factline.importing.text", importer(factline.run("extract", toy.toString())), "taken out");
		assertFalse(Files.exists(home.resolve("headless")), "nothing stays of it");
	}

	@Test
	void aPluginIsAddedWhenItIsInstalledAndListed(@TempDir Path home, @TempDir Path work) throws Exception {
		Factline factline = new Factline(home);
		Path jar = work.resolve("toy.jar");
		pack(compile(work.resolve("classes")), jar);
		assertTrue(factline.run("install", jar.toString()).exits(0).err().contains("have changed: adding them"));
		Result listed = factline.run("plugins").exits(0);
		assertEquals("", listed.err(), "it was added before");
		assertEquals("toy.importing 1.0.0 works (" + home.resolve("dropins/toy.importing_1.0.0.jar") + ")\n  importer: toy.importing\n", listed.out());
	}

	@Test
	void aPluginThatCouldNotBeUsedIsRefusedAndWhereItIsDroppedNamedOnce(@TempDir Path home, @TempDir Path work) throws Exception {
		Factline factline = new Factline(home);
		Path jar = work.resolve("toy.jar");
		pack(compile(work.resolve("classes")), jar, "toy.importing");
		String reason = "META-INF/MANIFEST.MF:3: Bundle-SymbolicName lacks a word without which plugin.xml is not read; write"
				+ " Bundle-SymbolicName: toy.importing;singleton:=true";
		assertTrue(factline.run("install", jar.toString()).exits(3).err().contains(reason));
		Files.copy(jar, Files.createDirectories(home.resolve("dropins")).resolve("toy.jar"));
		Path text = Files.writeString(work.resolve("plain.txt"), "Ombak setinggi dua meter.\n");
		assertTrue(factline.run("extract", text.toString()).exits(0).err().contains("factline: toy.jar: " + reason));
		assertEquals("", factline.run("extract", text.toString()).exits(0).err(), "it was told");
		assertTrue(factline.run("plugins").exits(3).out().contains(reason));
	}

	@Test
	void theDesktopTakesADroppedPluginIn(@TempDir Path home, @TempDir Path work) throws Exception {
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		pack(compile(work.resolve("classes")), Files.createDirectories(home.resolve("dropins")).resolve("toy.importing_1.0.0.jar"));
		Path bundles = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Process desktop = new Factline(home).startDesktop(work.resolve("output"));
		try {
			for (int i = 0; i < 600 && desktop.isAlive() && !Files.exists(bundles); i++) {
				Thread.sleep(200);
			}
			assertTrue(Files.exists(bundles) && Files.readString(bundles).contains("toy.importing,1.0.0,"), Files.readString(work.resolve("output")));
		} finally {
			desktop.destroy();
			desktop.waitFor();
		}
	}

	@Test
	void aBrokenPluginIsNamedAndTheProductWorks(@TempDir Path home, @TempDir Path work) throws Exception {
		Files.writeString(Files.createDirectories(home.resolve("dropins")).resolve("broken.jar"), "this is no jar");
		Path text = Files.writeString(work.resolve("plain.txt"), "Ombak setinggi dua meter.\n");
		Result result = new Factline(home).run("extract", text.toString()).exits(0);
		assertEquals(1, result.json().size());
		assertTrue(result.err().contains("dropins"), "somebody is told: " + result.err());
	}

	private static String importer(Result result) throws IOException {
		return result.exits(0).json().getFirst().get("importer").textValue();
	}

	private static Path compile(Path classes) throws IOException {
		Files.createDirectories(classes);
		Path source = classes.resolveSibling("ToyImporter.java");
		try (InputStream in = PluginTest.class.getResourceAsStream("/toy/ToyImporter.java.txt")) {
			Files.copy(in, source);
		}
		String path;
		try (Stream<Path> jars = Files.list(PLUGINS)) {
			path = jars.filter(jar -> jar.getFileName().toString().startsWith("org.factline.")).map(Path::toString)
					.collect(Collectors.joining(":"));
		}
		int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", path, "-d",
				classes.toString(), source.toString());
		assertEquals(0, result, "the toy compiles against what the product exports");
		return classes;
	}

	private static void pack(Path classes, Path jar) throws IOException {
		pack(classes, jar, "toy.importing;singleton:=true");
	}

	private static void pack(Path classes, Path jar, String name) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		List.of("Bundle-ManifestVersion: 2", "Bundle-SymbolicName: " + name, "Bundle-Version: 1.0.0",
				"Import-Package: org.factline.importing,org.factline.article")
				.forEach(line -> main.putValue(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1)));
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
			zip.putNextEntry(new JarEntry("toy/ToyImporter.class"));
			Files.copy(classes.resolve("toy/ToyImporter.class"), zip);
			zip.putNextEntry(new JarEntry("plugin.xml"));
			try (InputStream in = PluginTest.class.getResourceAsStream("/toy/plugin.xml")) {
				in.transferTo(zip);
			}
		}
	}
}
