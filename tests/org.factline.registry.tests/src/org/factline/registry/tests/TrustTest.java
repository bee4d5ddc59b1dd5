package org.factline.registry.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the sources may not do where files of strangers are read, and the few places that may: each stands in docs/security.md.
 * A new place is first argued there.
 */
class TrustTest {

	/** What is looked for, and the classes that may have it. */
	private record Rule(String name, Pattern words, Set<String> allowed) {
	}

	private static final List<Rule> RULES = List.of(
			// Parsers: dossiers (SAX); PlainReader: dossiers (StAX); OfficePackage: documents (StAX); PluginXml: plug-ins to be installed (SAX)
			new Rule("readers of XML are made where they are hardened",
					Pattern.compile("\\b(?:XMLInputFactory|InputFactoryImpl|SAXParserFactory|DocumentBuilderFactory|XMLReaderFactory|TransformerFactory"
							+ "|SchemaFactory|XPathFactory|XIncludeAware)\\b"),
					Set.of("Parsers", "PlainReader", "OfficePackage", "PluginXml")),
			new Rule("nothing is deserialised or evaluated",
					Pattern.compile("\\b(?:ObjectInputStream|XMLDecoder|ScriptEngine)\\b"), Set.of()),
			// HelpPages: the type of a page of the help, by its name; CheckRegistry: a help page inside a bundle
			new Rule("nothing opens a connection",
					Pattern.compile("\\b(?:HttpClient|HttpURLConnection|URLConnection|Socket|SocketChannel|DatagramSocket|InetAddress)\\b"
							+ "|\\.openStream\\(|\\.openConnection\\(|\\bnew URL\\("),
					Set.of("HelpPages", "CheckRegistry")),
			new Rule("no other program is started", Pattern.compile("\\bProcessBuilder\\b|\\.exec\\("), Set.of()),
			new Rule("nothing ends the program or prints past the console", Pattern.compile("\\bSystem\\.(?:exit|out|err)\\b|\\bhalt\\("), Set.of()));

	/** What a place that makes a reader of XML says to it. */
	private static final Map<String, List<String>> HARDENED = Map.of("PluginXml", List.of("disallow-doctype-decl", "FEATURE_SECURE_PROCESSING"), "Parsers", List.of("disallow-doctype-decl", "FEATURE_SECURE_PROCESSING", "maxElementDepth"),
			"PlainReader", List.of("SUPPORT_DTD, Boolean.FALSE", "IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE"),
			"OfficePackage", List.of("SUPPORT_DTD, Boolean.FALSE", "IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE"));

	private final Path root = Path.of(System.getProperty("factline.root"));

	@TestFactory
	Stream<DynamicTest> theSourcesDoOnlyWhatTheyMay() throws IOException {
		List<Path> sources = sources();
		assertFalse(sources.isEmpty());
		return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
			Set<String> found = new TreeSet<>();
			for (Path source : sources) {
				if (rule.words().matcher(withoutComments(Files.readString(source))).find()) {
					found.add(source.getFileName().toString().replace(".java", ""));
				}
			}
			assertEquals(new TreeSet<>(rule.allowed()), found);
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyReaderOfXmlIsHardened() throws IOException {
		List<Path> sources = sources();
		return HARDENED.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
			Path file = sources.stream().filter(source -> source.endsWith(one.getKey() + ".java")).findFirst().orElseThrow();
			String source = Files.readString(file);
			one.getValue().forEach(words -> assertTrue(source.contains(words), words));
		}));
	}

	private List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith(".java") && isProduct(root.relativize(file))).sorted().toList();
		}
	}

	/** Not the tests, not what tests are written with. */
	private static boolean isProduct(Path file) {
		return file.getNameCount() > 3 && file.getName(2).toString().equals("src") && !file.getName(1).toString().equals("org.factline.testing");
	}

	private static String withoutComments(String source) {
		return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
	}
}
