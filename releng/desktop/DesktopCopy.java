import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Makes a copy of the product that the desktop starts from: the same folders and names, its jars without signatures and
 * compression, and a {@code main.jar} whose class path holds the framework, so that an AOT cache can hold it linked.
 *
 * <pre>java -cp CLASSES DesktopCopy PRODUCT FOLDER</pre>
 */
class DesktopCopy {

	/** The framework, and its only extension (see {@code osgi.framework.extensions} in the product's config.ini). */
	private static final List<String> FRAMEWORK = List.of("org.eclipse.osgi", "org.eclipse.osgi.compatibility.state");

	private static final String RECONCILER = "org.eclipse.equinox.p2.reconciler.dropins";

	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2) {
			System.err.println("usage: DesktopCopy PRODUCT FOLDER");
			System.exit(2);
		}
		Path folder = Path.of(arguments[1]).toAbsolutePath();
		Sources.delete(folder);
		copy(Path.of(arguments[0]).toAbsolutePath(), folder);
		leaveToLauncher(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
		launcher(folder);
	}

	private static void copy(Path product, Path folder) throws IOException {
		Files.walkFileTree(product, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(folder.resolve(product.relativize(directory).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = folder.resolve(product.relativize(file).toString());
				if (file.getParent().equals(product.resolve("plugins")) && isBundle(file)) {
					PlainJar.copy(file, copy);
				} else {
					Files.copy(file, copy);
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Who looks into the drop folder is started by {@code Launch}, where there is something in it. */
	private static void leaveToLauncher(Path bundles) throws IOException {
		List<String> lines = Files.readAllLines(bundles);
		List<String> kept = lines.stream().map(line -> line.startsWith(RECONCILER) ? line.replaceFirst(",true$", ",false") : line).toList();
		if (kept.equals(lines)) {
			throw new IOException(bundles + " does not start " + RECONCILER);
		}
		Files.write(bundles, kept);
	}

	private static boolean isBundle(Path file) throws IOException {
		if (!file.toString().endsWith(".jar")) {
			return false;
		}
		try (JarFile jar = new JarFile(file.toFile())) {
			return jar.getManifest() != null;
		}
	}

	private static void launcher(Path folder) throws IOException {
		StringBuilder classPath = new StringBuilder();
		for (String name : FRAMEWORK) {
			try (var jars = Files.newDirectoryStream(folder.resolve("plugins"), name + "_*.jar")) {
				classPath.append("plugins/").append(jars.iterator().next().getFileName()).append(' ');
			}
		}
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Launch");
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
		// the framework adds the jars of its extensions to the loader that it came from
		manifest.getMainAttributes().putValue("Add-Opens", "java.base/jdk.internal.loader");
		manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
		Path classes = Files.createDirectories(folder.resolve("main"));
		String framework = folder.resolve(classPath.substring(0, classPath.indexOf(" "))).toString();
		Sources.compile(classes, framework, Sources.FOLDER.resolve("launch/Launch.java"));
		try (OutputStream file = Files.newOutputStream(folder.resolve("main.jar")); JarOutputStream out = new JarOutputStream(file, manifest)) {
			PlainJar.store(out, "Launch.class", Files.readAllBytes(classes.resolve("Launch.class")));
		}
		Sources.delete(classes);
		// looking for a JDK takes longer than much else, and only the one that writes the cache can use it
		Files.writeString(folder.resolve("jdk"), System.getProperty("java.home") + "\n", StandardCharsets.UTF_8);
	}
}
