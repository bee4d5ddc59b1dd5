import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a copy of the command line's bundles that starts in a fraction of the product's time: only the bundles that it
 * needs (found through their manifests), without signatures and compression, with the states of the bundles and an AOT
 * cache of the classes written down. The product's own bundles share one class path, as {@link SharedClasses} says.
 *
 * <pre>java -cp CLASSES LaunchCopy PRODUCT FOLDER</pre>
 *
 * The copy is made beside FOLDER and then put in its place, so a command that runs meanwhile finds either the old or the new one.
 * What a user installed is added by {@link PluginCopy}.
 */
class LaunchCopy {

	private static final int PATIENCE_SECONDS = 120;
	/** Where the sources lie that run in the copy, and the texts for the rehearsal. */
	private static final Path SOURCES = Sources.FOLDER.resolve("headless");

	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2) {
			System.err.println("usage: LaunchCopy PRODUCT FOLDER");
			System.exit(2);
		}
		make(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
	}

	private static void make(Path product, Path folder) throws Exception {
		BundleSet bundles = BundleSet.of(product);
		Path fresh = folder.resolveSibling(folder.getFileName() + ".new-" + ProcessHandle.current().pid());
		Sources.delete(fresh);
		Files.createDirectories(fresh.resolve("configuration"));
		List<String> needed = bundles.needed(List.of());
		for (String name : needed) {
			PlainJar.copy(bundles.jar(name), fresh.resolve(name + ".jar"));
		}
		List<String> shared = new ArrayList<>(needed);
		shared.remove(BundleSet.FRAMEWORK);
		BundleSet.configure(fresh, needed, shared);
		launcher(fresh, shared);
		// looking for a JDK takes longer than the command itself
		Files.writeString(fresh.resolve("jdk"), System.getProperty("java.home") + "\n");
		BundleSet.exchange(fresh, folder);
		warmUp(folder);
	}

	/** The program that starts the framework, with the shared bundles on its class path: our own first, the largest last. */
	private static void launcher(Path folder, List<String> shared) throws IOException {
		Path classes = Files.createDirectories(folder.resolve("main"));
		Sources.compile(classes, folder.resolve(BundleSet.FRAMEWORK + ".jar").toString(), Sources.FOLDER.resolve("launch/Launch.java"),
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
				folder.resolve(BundleSet.FRAMEWORK + ".jar") + ":" + folder.resolve("main.jar"), "Launch", "-configuration",
				folder.resolve("configuration").toString(), "-data", "@none"));
		command.addAll(arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}
}
