import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says what a product is made of: a bill of materials (CycloneDX 1.6, JSON) and the notices that the jars of others bring along.
 * Both are the same bytes for the same jars: they hold no time and no serial number.
 *
 * <pre>java Sbom.java PLUGINS FOLDER</pre>
 *
 * writes {@code factline.cdx.json} and {@code NOTICES.txt} into the folder.
 */
class Sbom {

	private static final String OWN = "org.factline.";
	/** Files that carry a licence, or what it asks to pass on. */
	private static final Pattern NOTICE = Pattern.compile("(?i)(META-INF/([^/]+/)?)?(LICEN[CS]E|NOTICE|about|epl-v[0-9]+)[^/]*");
	private static final Pattern POM = Pattern.compile("META-INF/maven/.*/pom\\.properties");
	/** Names of licences that SPDX knows; any other is told in the manifest's words. */
	private static final Set<String> SPDX = Set.of("EPL-1.0", "EPL-2.0", "Apache-2.0", "MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "LGPL-2.1-only",
			"Unicode-3.0");

	/** A jar. */
	private record Component(String name, String version, String vendor, String license, String purl, String sha256, Map<String, String> notices) {
	}

	public static void main(String[] arguments) throws IOException {
		List<Component> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.filter(one -> one.toString().endsWith(".jar")).sorted().toList()) {
				all.add(component(file));
			}
		}
		if (all.isEmpty()) {
			throw new IOException(arguments[0] + " holds no jar");
		}
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		Files.writeString(folder.resolve("factline.cdx.json"), bom(all));
		Files.writeString(folder.resolve("NOTICES.txt"), notices(all));
	}

	private static Component component(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			Attributes main = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			String name = value(main, "Bundle-SymbolicName", file.getFileName().toString()).replaceFirst(";.*", "").strip();
			Map<String, String> notices = new TreeMap<>();
			List<String> poms = new ArrayList<>();
			for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(one -> !one.isDirectory())::iterator) {
				if (NOTICE.matcher(entry.getName()).matches() && !entry.getName().matches(".*\\.(class|mappings|properties|ini|png|gif)")) {
					notices.put(entry.getName(), read(jar, entry));
				} else if (POM.matcher(entry.getName()).matches()) {
					poms.add(read(jar, entry));
				}
			}
			String version = value(main, "Bundle-Version", "0");
			return new Component(name, version, value(main, "Bundle-Vendor", ""), license(name, main, notices.values()), purl(poms, name, version),
					sha256(Files.readAllBytes(file)), notices);
		}
	}

	/** The Maven coordinates where the jar tells one pair of them only, else the name of the bundle. */
	private static String purl(List<String> poms, String name, String version) throws IOException {
		if (poms.size() == 1) {
			Properties pom = new Properties();
			pom.load(new StringReader(poms.getFirst()));
			if (pom.containsKey("groupId") && pom.containsKey("artifactId") && pom.containsKey("version")) {
				return "pkg:maven/" + pom.getProperty("groupId") + '/' + pom.getProperty("artifactId") + '@' + pom.getProperty("version");
			}
		}
		return "pkg:generic/" + name + '@' + version;
	}

	/** As the manifest says it, without what OSGi adds behind a semicolon; the Eclipse project's bundles say it in a page of theirs. */
	private static String license(String name, Attributes main, Collection<String> notices) {
		String said = value(main, "Bundle-License", "").replaceFirst("[;,].*", "").replace("\"", "").strip();
		boolean eclipse = said.isEmpty() && notices.stream().anyMatch(text -> text.contains("eclipse.org/legal/epl-2.0"));
		return name.startsWith(OWN) || eclipse ? "EPL-2.0" : said;
	}

	private static String value(Attributes main, String key, String other) {
		String value = main.getValue(key);
		return value == null || value.startsWith("%") ? other : value.strip();
	}

	private static String read(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

	private static String bom(List<Component> all) {
		StringBuilder json = new StringBuilder("""
				{
				  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
				  "bomFormat": "CycloneDX",
				  "specVersion": "1.6",
				  "version": 1,
				""");
		String version = all.stream().filter(one -> one.name.startsWith(OWN)).map(Component::version).findFirst().orElse("0");
		json.append("  \"metadata\": {\"component\": {\"type\": \"application\", \"bom-ref\": \"factline\", \"name\": \"Factline\", \"version\": ")
				.append(string(version)).append(", \"licenses\": [{\"license\": {\"id\": \"EPL-2.0\"}}]}},\n  \"components\": [\n");
		List<String> components = new ArrayList<>();
		for (Component one : all) {
			StringBuilder text = new StringBuilder("    {\"type\": \"library\", \"bom-ref\": ").append(string(one.name + '@' + one.version))
					.append(", \"name\": ").append(string(one.name)).append(", \"version\": ").append(string(one.version));
			if (!one.vendor.isEmpty()) {
				text.append(", \"publisher\": ").append(string(one.vendor));
			}
			text.append(", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": ").append(string(one.sha256)).append("}]");
			if (!one.license.isEmpty()) {
				boolean address = one.license.startsWith("http");
				text.append(", \"licenses\": [{\"license\": {").append(address ? "\"name\": \"see url\", \"url\": " : SPDX.contains(one.license) ? "\"id\": " : "\"name\": ")
						.append(string(one.license)).append("}}]");
			}
			components.add(text.append(", \"purl\": ").append(string(one.purl)).append('}').toString());
		}
		return json.append(String.join(",\n", components)).append("\n  ]\n}\n").toString();
	}

	/** Each text once, under the names of all that bring it. */
	private static String notices(List<Component> all) {
		Map<String, List<String>> texts = new LinkedHashMap<>();
		for (Component one : all) {
			if (!one.name.startsWith(OWN)) {
				one.notices.forEach((file, text) -> texts.computeIfAbsent(text.strip(), key -> new ArrayList<>())
						.add(one.name + ' ' + one.version + " (" + file + ')'));
			}
		}
		StringBuilder notices = new StringBuilder("Notices of what Factline's product holds of others. THIRD-PARTY.md says what each is for.\n");
		texts.forEach((text, from) -> notices.append("\n").append("=".repeat(100)).append('\n').append(String.join("\n", from)).append('\n')
				.append("-".repeat(100)).append('\n').append(text).append('\n'));
		return notices.toString();
	}

	private static String string(String value) {
		StringBuilder json = new StringBuilder("\"");
		for (char c : value.toCharArray()) {
			json.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
		}
		return json.append('"').toString();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
