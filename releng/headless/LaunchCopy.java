import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a copy of the command line's bundles that starts in a fraction of the product's time: only the bundles that it
 * needs (found through their manifests), without signatures and compression, with the states of the bundles and an AOT
 * cache of the classes written down. The product's own bundles share one class path, as {@link SharedClasses} says.
 *
 * <pre>java -cp CLASSES LaunchCopy PRODUCT FOLDER [PLUGIN.jar ...]</pre>
 *
 * The plugins that a user installed go in as well, with class loaders of their own. The copy is made beside FOLDER and then put in its place, so a command
 * that runs meanwhile finds either the old or the new one.
 */
class LaunchCopy {

	private static final String FRAMEWORK = "org.eclipse.osgi";
	private static final String COMMAND_LINE = "org.factline.commandline";
	/** Bundles that must be active before the application is looked for, with their start levels. */
	private static final Map<String, Integer> STARTED = Map.of("org.eclipse.equinox.common", 2,
			"org.eclipse.equinox.registry", 2, "org.eclipse.equinox.app", 3);
	private static final int PATIENCE_SECONDS = 120;
	/** Extension points that the command line reads: whoever contributes to one belongs to it. */
	private static final List<String> POINTS = List.of("org.factline.importing.importers", "org.factline.checking.checks",
			"org.factline.reporting.reports");

	/** Where the sources lie that run in the copy, and the texts for the rehearsal. */
	private static final Path SOURCES = Sources.FOLDER.resolve("headless");

	private record Bundle(String name, Path jar, List<String> requires, List<String> imports, List<String> exports,
			boolean contributes) {
	}

	private final Map<String, Bundle> byName = new TreeMap<>();
	private final Map<String, String> exporters = new TreeMap<>();

	public static void main(String[] arguments) throws Exception {
		if (arguments.length < 2) {
			System.err.println("usage: LaunchCopy PRODUCT FOLDER [PLUGIN.jar ...]");
			System.exit(2);
		}
		List<Path> plugins = new ArrayList<>();
		for (int i = 2; i < arguments.length; i++) {
			plugins.add(Path.of(arguments[i]));
		}
		new LaunchCopy().make(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath(), plugins);
	}

	private void make(Path product, Path folder, List<Path> plugins) throws Exception {
		try (var jars = Files.newDirectoryStream(product.resolve("plugins"), "*.jar")) {
			for (Path jar : jars) {
				read(jar);
			}
		}
		Set<String> own = Set.copyOf(byName.keySet());
		List<String> installed = new ArrayList<>();
		for (Path plugin : plugins) {
			try {
				String name = read(plugin);
				if (!name.isEmpty()) {
					installed.add(name);
				}
			} catch (IOException e) {
				System.err.println("factline: " + plugin + ": left out, it is no plugin: " + e.getMessage());
			}
		}
		byName.values().forEach(bundle -> bundle.exports().forEach(name -> exporters.putIfAbsent(name, bundle.name())));
		byName.get(FRAMEWORK).exports().forEach(name -> exporters.put(name, FRAMEWORK));

		Path fresh = folder.resolveSibling(folder.getFileName() + ".new-" + ProcessHandle.current().pid());
		Sources.delete(fresh);
		Files.createDirectories(fresh.resolve("configuration"));
		StringBuilder bundles = new StringBuilder();
		TreeSet<String> needed = needed(installed);
		for (String name : needed) {
			PlainJar.copy(byName.get(name).jar(), fresh.resolve(name + ".jar"));
			if (!name.equals(FRAMEWORK)) {
				bundles.append(bundles.isEmpty() ? "" : ",").append("reference:file:").append(name).append(".jar");
				if (STARTED.containsKey(name)) {
					bundles.append('@').append(STARTED.get(name)).append(":start");
				}
			}
		}
		List<String> shared = new ArrayList<>(needed);
		shared.retainAll(own);
		shared.remove(FRAMEWORK);
		Files.writeString(fresh.resolve("configuration/config.ini"), """
				osgi.bundles=%s
				osgi.bundles.defaultStartLevel=4
				osgi.hook.configurators.include=SharedClasses
				launch.shared=%s
				eclipse.application=org.factline.commandline.headless
				""".formatted(bundles, String.join(",", shared)));
		launcher(fresh, shared);
		// looking for a JDK takes longer than the command itself
		Files.writeString(fresh.resolve("jdk"), System.getProperty("java.home") + "\n");
		Path old = folder.resolveSibling(folder.getFileName() + ".old-" + ProcessHandle.current().pid());
		if (Files.exists(folder)) {
			Files.move(folder, old);
		}
		Files.move(fresh, folder);
		Sources.delete(old);
		warmUp(folder);
	}

	/** Notes what a bundle offers and needs; the newest of one name wins. Gives the name, or nothing for a fragment. */
	private String read(Path jar) throws IOException {
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

	private static boolean contributes(JarFile file) throws IOException {
		JarEntry plugin = file.getJarEntry("plugin.xml");
		if (plugin == null) {
			return false;
		}
		try (InputStream in = file.getInputStream(plugin)) {
			String xml = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
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
			List<String> attributes = new ArrayList<>();
			for (String part : clause.toString().split(";")) {
				if (part.contains("=")) {
					attributes.add(part.strip());
				} else if (!part.isBlank() && (optionalToo || !clause.toString().contains(":=optional"))) {
					names.add(part.strip());
				}
			}
			clause.setLength(0);
		}
		return names;
	}

	/** The framework, the command line, who contributes to it, what was installed, and what all those need. */
	private TreeSet<String> needed(List<String> installed) {
		TreeSet<String> found = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(installed);
		open.add(FRAMEWORK);
		open.add(COMMAND_LINE);
		open.addAll(STARTED.keySet());
		byName.values().stream().filter(Bundle::contributes).forEach(bundle -> open.add(bundle.name()));
		while (!open.isEmpty()) {
			String name = open.remove();
			Bundle bundle = byName.get(name);
			if (bundle != null && found.add(name) && !name.equals(FRAMEWORK)) {
				open.addAll(bundle.requires());
				bundle.imports().stream().map(exporters::get).filter(java.util.Objects::nonNull).forEach(open::add);
			}
		}
		return found;
	}

	/** The program that starts the framework, with the shared bundles on its class path: our own first, the largest last. */
	private static void launcher(Path folder, List<String> shared) throws IOException {
		Path classes = Files.createDirectories(folder.resolve("main"));
		Sources.compile(classes, folder.resolve(FRAMEWORK + ".jar").toString(), Sources.FOLDER.resolve("launch/Launch.java"),
				SOURCES.resolve("SharedClasses.java"), SOURCES.resolve("SharedBundles.java"));
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
				shared.stream().sorted(Comparator.comparing((String name) -> !name.startsWith("org.factline"))
						.thenComparing(name -> folder.resolve(name + ".jar").toFile().length())).map(name -> name + ".jar")
						.collect(Collectors.joining(" ")));
		try (OutputStream file = Files.newOutputStream(folder.resolve("main.jar"));
				JarOutputStream out = new JarOutputStream(file, manifest);
				var compiled = Files.newDirectoryStream(classes)) {
			for (Path one : compiled) {
				PlainJar.store(out, one.getFileName().toString(), Files.readAllBytes(one));
			}
			PlainJar.store(out, "META-INF/services/org.osgi.framework.connect.FrameworkUtilHelper", "SharedBundles\n".getBytes(StandardCharsets.UTF_8));
		}
		Sources.delete(classes);
	}

	/**
	 * The first run writes the states of the bundles, the second one the cache, for which it rehearses what people do most.
	 * Neither is needed to work.
	 */
	private static void warmUp(Path folder) throws IOException, InterruptedException {
		Path lines = Files.copy(SOURCES.resolve("warm-up.jsonl"), folder.resolve("warm-up.jsonl"));
		Path text = Files.writeString(folder.resolve("warm-up.txt"), """
				Kapal penyeberangan kandas

				Palung Raya - "Kami memeriksa nakhoda pada Senin (24/2/2025)," kata juru bicara itu. Pelabuhan dibuka sejak 22 Januari 2025.
				""");
		Path out = folder.resolve("warm-up");
		List<String> report = List.of("report", lines.toString(), text.toString(), "--report", "html,text,json", "--out", out.toString());
		run(folder, List.of(), report);
		if (PlainJar.hasAotCache()) {
			Path rehearsal = Files.writeString(folder.resolve("warm-up.tsv"), Stream.of(List.of("check", lines.toString(), text.toString()),
					List.of("reuse", lines.toString()), List.of("timeline", lines.toString(), "--proposed", "--out", out + ".json"))
					.map(command -> String.join("\t", command)).collect(Collectors.joining("\n")));
			run(folder, List.of("-XX:AOTCacheOutput=" + folder.resolve("classes.aot"), "-Dlaunch.rehearse=" + rehearsal), report);
			Files.delete(rehearsal);
		}
		Sources.delete(out);
		Files.deleteIfExists(folder.resolve("warm-up.json"));
		Files.delete(lines);
		Files.delete(text);
	}

	private static void run(Path folder, List<String> options, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(System.getProperty("java.home") + "/bin/java");
		command.addAll(options);
		command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
				"-Dosgi.install.area=file:" + folder + "/", "-cp",
				folder.resolve(FRAMEWORK + ".jar") + ":" + folder.resolve("main.jar"), "Launch", "-configuration",
				folder.resolve("configuration").toString(), "-data", "@none"));
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}
}
