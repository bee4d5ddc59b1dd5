import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Adds the plug-ins that a user installed to the copy that the command line starts from: a folder of this user's own with links to
 * the jars of that copy, and with jars of what it lacks. Classes of the copy still come from its class path and its AOT cache, which
 * are what takes so long to make; plug-ins have class loaders of their own.
 *
 * <pre>java -cp CLASSES PluginCopy PRODUCT COPY FOLDER PLUGIN.jar...</pre>
 */
class PluginCopy {

	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 4) {
			System.err.println("usage: PluginCopy PRODUCT COPY FOLDER PLUGIN.jar...");
			System.exit(2);
		}
		List<Path> plugins = new ArrayList<>();
		for (String argument : List.of(arguments).subList(3, arguments.length)) {
			plugins.add(Path.of(argument));
		}
		make(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath(), plugins);
	}

	private static void make(Path product, Path copy, Path folder, List<Path> plugins) throws IOException {
		BundleSet bundles = BundleSet.of(product);
		TreeSet<String> own = names(copy);
		// what is there only for the class path of the copy is no bundle
		own.remove("main");
		List<String> installed = new ArrayList<>();
		for (Path plugin : plugins) {
			installed.addAll(add(bundles, plugin, own));
		}
		Path fresh = folder.resolveSibling(folder.getFileName() + ".new-" + ProcessHandle.current().pid());
		Sources.delete(fresh);
		Files.createDirectories(fresh.resolve("configuration"));
		TreeSet<String> all = new TreeSet<>(bundles.needed(installed));
		all.addAll(own);
		for (String name : all) {
			Path jar = fresh.resolve(name + ".jar");
			if (own.contains(name)) {
				Files.createSymbolicLink(jar, copy.resolve(name + ".jar"));
			} else {
				PlainJar.copy(bundles.jar(name), jar);
			}
		}
		own.remove(BundleSet.FRAMEWORK);
		BundleSet.configure(fresh, all, own);
		BundleSet.exchange(fresh, folder);
	}

	/** The name of a plug-in that goes in; nothing where the copy has one of that name, or it is none. */
	private static List<String> add(BundleSet bundles, Path plugin, TreeSet<String> own) {
		try {
			String name = new BundleSet().add(plugin);
			if (own.contains(name)) {
				System.err.println("factline: " + plugin + ": left out, " + name + " is part of Factline already");
			} else if (!name.isEmpty()) {
				bundles.add(plugin);
				return List.of(name);
			}
		} catch (IOException e) {
			System.err.println("factline: " + plugin + ": left out, it is no plug-in: " + e.getMessage());
		}
		return List.of();
	}

	private static TreeSet<String> names(Path copy) throws IOException {
		TreeSet<String> names = new TreeSet<>();
		try (var jars = Files.newDirectoryStream(copy, "*.jar")) {
			for (Path jar : jars) {
				names.add(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
			}
		}
		return names;
	}
}
