import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Bundles by their names, with what each offers and needs as its manifest says, and how a copy that holds some is set up. */
class BundleSet {

	static final String FRAMEWORK = "org.eclipse.osgi";
	private static final String COMMAND_LINE = "org.factline.commandline";
	/** Bundles that must be active before the application is looked for, with their start levels. */
	private static final Map<String, Integer> STARTED = Map.of("org.eclipse.equinox.common", 2,
			"org.eclipse.equinox.registry", 2, "org.eclipse.equinox.app", 3);
	/** Extension points that the command line reads: whoever contributes to one belongs to it. */
	private static final List<String> POINTS = List.of("org.factline.importing.importers", "org.factline.checking.checks",
			"org.factline.reporting.reports");

	private record Bundle(String name, Path jar, List<String> requires, List<String> imports, List<String> exports,
			boolean contributes) {
	}

	private final Map<String, Bundle> byName = new TreeMap<>();

	/** All bundles of a product. */
	static BundleSet of(Path product) throws IOException {
		BundleSet all = new BundleSet();
		try (var jars = Files.newDirectoryStream(product.resolve("plugins"), "*.jar")) {
			for (Path jar : jars) {
				all.add(jar);
			}
		}
		return all;
	}

	/** Notes what a bundle offers and needs. Gives its name, or nothing for a fragment and what is no bundle. */
	String add(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
			String symbolicName = main.getValue("Bundle-SymbolicName");
			if (symbolicName == null || main.getValue("Fragment-Host") != null) {
				return "";
			}
			String name = clauses(symbolicName, true).getFirst();
			byName.put(name, new Bundle(name, jar, clauses(main.getValue("Require-Bundle"), false),
					clauses(main.getValue("Import-Package"), false), clauses(main.getValue("Export-Package"), true),
					contributes(file)));
			return name;
		}
	}

	Path jar(String name) {
		return byName.get(name).jar();
	}

	private static boolean contributes(JarFile file) throws IOException {
		JarEntry plugin = file.getJarEntry("plugin.xml");
		if (plugin == null) {
			return false;
		}
		try (InputStream in = file.getInputStream(plugin)) {
			String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return POINTS.stream().anyMatch(point -> xml.contains("point=\"" + point + "\""));
		}
	}

	/** The names in a manifest header; optional ones are left out where the caller does not want them. */
	private static List<String> clauses(String header, boolean optionalToo) {
		List<String> names = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : ((header == null ? "" : header) + ",").toCharArray()) {
			quoted ^= c == '"';
			if (c != ',' || quoted) {
				clause.append(c);
				continue;
			}
			for (String part : clause.toString().split(";")) {
				if (!part.contains("=") && !part.isBlank() && (optionalToo || !clause.toString().contains(":=optional"))) {
					names.add(part.strip());
				}
			}
			clause.setLength(0);
		}
		return names;
	}

	/** The framework, the command line, who contributes to it, what else is wanted, and what all those need; in the order of their names. */
	List<String> needed(Collection<String> wanted) {
		Map<String, String> exporters = new TreeMap<>();
		byName.values().forEach(bundle -> bundle.exports().forEach(name -> exporters.putIfAbsent(name, bundle.name())));
		byName.get(FRAMEWORK).exports().forEach(name -> exporters.put(name, FRAMEWORK));
		TreeSet<String> found = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(wanted);
		open.add(FRAMEWORK);
		open.add(COMMAND_LINE);
		open.addAll(STARTED.keySet());
		byName.values().stream().filter(Bundle::contributes).forEach(bundle -> open.add(bundle.name()));
		while (!open.isEmpty()) {
			String name = open.remove();
			Bundle bundle = byName.get(name);
			if (bundle != null && found.add(name) && !name.equals(FRAMEWORK)) {
				open.addAll(bundle.requires());
				bundle.imports().stream().map(exporters::get).filter(Objects::nonNull).forEach(open::add);
			}
		}
		return List.copyOf(found);
	}

	/**
	 * Says what the framework starts with in a copy, where all jars lie under the names of their bundles.
	 *
	 * @param shared the bundles whose classes are on the class path of the virtual machine
	 */
	static void configure(Path copy, Collection<String> bundles, Collection<String> shared) throws IOException {
		StringBuilder list = new StringBuilder();
		for (String name : bundles) {
			if (!name.equals(FRAMEWORK)) {
				list.append(list.isEmpty() ? "" : ",").append("reference:file:").append(name).append(".jar");
				if (STARTED.containsKey(name)) {
					list.append('@').append(STARTED.get(name)).append(":start");
				}
			}
		}
		Files.writeString(copy.resolve("configuration/config.ini"), """
				osgi.bundles=%s
				osgi.bundles.defaultStartLevel=4
				osgi.hook.configurators.include=SharedClasses
				launch.shared=%s
				eclipse.application=org.factline.commandline.headless
				""".formatted(list, String.join(",", shared)));
	}

	/** Puts a copy in the place of the one before. */
	static void exchange(Path fresh, Path folder) throws IOException {
		Path old = folder.resolveSibling(folder.getFileName() + ".old-" + ProcessHandle.current().pid());
		if (Files.exists(folder)) {
			Files.move(folder, old);
		}
		Files.move(fresh, folder);
		Sources.delete(old);
	}
}
