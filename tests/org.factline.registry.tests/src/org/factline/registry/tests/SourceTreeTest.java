package org.factline.registry.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What only the source tree tells: Javadoc of packages, sentences in both languages, who is in which feature. */
class SourceTreeTest {

	private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");
	private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"(org\\.factline\\.[a-z0-9.]+)\"");
	private static final Pattern KEY = Pattern.compile("=\"%([^\"]+)\"|>%([^<]+)<");

	private final Path root = Path.of(System.getProperty("factline.root"));

	@TestFactory
	Stream<DynamicTest> everyPackageSaysWhatItIsAndIsNullSafe() throws IOException {
		Set<Path> packages = new TreeSet<>();
		for (Path bundle : bundles()) {
			files(bundle.resolve("src"), ".java").forEach(file -> packages.add(file.getParent()));
		}
		assertFalse(packages.isEmpty());
		return packages.stream().map(one -> DynamicTest.dynamicTest(root.relativize(one).toString(), () -> {
			String info = Files.readString(one.resolve("package-info.java"));
			assertTrue(info.startsWith("/**"), "Javadoc");
			assertTrue(info.contains("@NonNullByDefault"), "null-safety");
		}));
	}

	/** The help is made of the documentation: every page of it stands in the table of contents of both languages, and nothing else does. */
	@Test
	void everyPageOfTheDocumentationIsInTheHelp() throws IOException {
		Set<String> pages = new TreeSet<>();
		files(root.resolve("docs"), ".md").map(file -> root.relativize(file).toString().replace('\\', '/')).filter(page -> !page.startsWith("docs/adr/"))
				.forEach(page -> pages.add(page.replaceFirst("\\.md$", ".html")));
		assertTrue(pages.contains("docs/first-check.html"));
		for (String contents : List.of("toc.xml", "nl/id/toc.xml")) {
			Set<String> listed = new TreeSet<>();
			Matcher page = Pattern.compile("href=\"(docs/[^\"]+)\"").matcher(Files.readString(root.resolve("bundles/org.factline.rcp").resolve(contents)));
			while (page.find()) {
				listed.add(page.group(1));
			}
			assertEquals(pages, listed, contents);
		}
	}

	/** English and Indonesian have the same keys, and sentences with the same holes. */
	@TestFactory
	Stream<DynamicTest> everySentenceIsInBothLanguages() throws IOException {
		List<Path> english = new ArrayList<>();
		for (Path bundle : bundles()) {
			files(bundle.resolve("src"), ".properties").filter(file -> !file.toString().endsWith("_id.properties"))
					.filter(file -> file.getFileName().toString().contains("essages")).forEach(english::add);
			Path plugin = bundle.resolve("plugin.properties");
			if (Files.exists(plugin)) {
				english.add(plugin);
			}
		}
		assertFalse(english.isEmpty());
		return english.stream().map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> {
			Properties ours = load(file);
			Properties theirs = load(Path.of(file.toString().replaceFirst("\\.properties$", "_id.properties")));
			assertEquals(new TreeSet<>(ours.stringPropertyNames()), new TreeSet<>(theirs.stringPropertyNames()));
			for (String key : ours.stringPropertyNames()) {
				assertEquals(holes(ours.getProperty(key)), holes(theirs.getProperty(key)), key);
			}
		}));
	}

	/** A word that an extension asks for and nobody wrote would stand on the screen as its key. */
	@TestFactory
	Stream<DynamicTest> everyWordOfAnExtensionIsWritten() throws IOException {
		return bundles().stream().filter(bundle -> Files.exists(bundle.resolve("plugin.xml")))
				.map(bundle -> DynamicTest.dynamicTest(root.relativize(bundle).toString(), () -> {
					Set<String> asked = new TreeSet<>();
					Matcher key = KEY.matcher(Files.readString(bundle.resolve("plugin.xml")));
					while (key.find()) {
						asked.add(key.group(1) == null ? key.group(2) : key.group(1));
					}
					if (!asked.isEmpty()) {
						asked.removeAll(load(bundle.resolve("plugin.properties")).stringPropertyNames());
					}
					assertEquals(Set.of(), asked);
				}));
	}

	/** Every page, cheat sheet and table of the desktop's help stands below nl/id, too. */
	@Test
	void helpIsInBothLanguages() throws IOException {
		Path desktop = root.resolve("bundles/org.factline.rcp");
		for (String place : List.of("html", "cheatsheets", "toc.xml", "contexts.xml", "intro")) {
			Path english = desktop.resolve(place);
			try (Stream<Path> files = Files.walk(english)) {
				for (Path file : files.filter(Files::isRegularFile).filter(one -> !one.toString().endsWith(".css")).toList()) {
					assertTrue(Files.exists(desktop.resolve("nl/id").resolve(desktop.relativize(file))), file::toString);
				}
			}
		}
	}

	/** What is in no feature is in no product, and whoever develops against it wants its source. */
	@Test
	void everyBundleIsInOneFeatureAndItsSourceInTheSdk() throws IOException {
		List<String> plugins = new ArrayList<>();
		for (String feature : List.of("headless", "importers", "documents", "desktop", "sdk")) {
			plugins.addAll(plugins(feature));
		}
		List<String> names = bundles().stream().map(bundle -> bundle.getFileName().toString()).sorted().toList();
		assertEquals(names, plugins.stream().filter(name -> !name.endsWith(".source")).sorted().toList());
		assertEquals(names.stream().filter(this::hasSources).map(name -> name + ".source").sorted().toList(),
				plugins("sdk").stream().filter(name -> name.endsWith(".source")).sorted().toList());
	}

	/** A fragment that only names services has none. */
	private boolean hasSources(String bundle) {
		return Files.exists(root.resolve("bundles").resolve(bundle).resolve("src"));
	}

	private List<String> plugins(String feature) throws IOException {
		List<String> names = new ArrayList<>();
		Matcher plugin = PLUGIN.matcher(Files.readString(root.resolve("features/org.factline." + feature + "/feature.xml")));
		while (plugin.find()) {
			names.add(plugin.group(1));
		}
		return names;
	}

	private List<Path> bundles() throws IOException {
		try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
			return bundles.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	/** None where there is no such folder. */
	private static Stream<Path> files(Path folder, String ending) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
		}
	}

	private static Properties load(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Set<String> holes(String sentence) {
		Set<String> holes = new HashSet<>();
		Matcher hole = HOLE.matcher(sentence);
		while (hole.find()) {
			holes.add(hole.group(1));
		}
		return holes;
	}
}
