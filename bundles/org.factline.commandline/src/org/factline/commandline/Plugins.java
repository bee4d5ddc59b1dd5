package org.factline.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The plug-ins in a user's drop folder. The desktop loads what is in it at its next start, and the command line with the next
 * command.
 *
 * @param folder the drop folder; it need not be there
 */
record Plugins(Path folder) {

	/** The folder of the user's own, which the script that starts Factline names. */
	private static final String AREA = "factline.area";
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

	/**
	 * A plug-in.
	 *
	 * @param name    its symbolic name
	 * @param version its version
	 * @param jar     where it is
	 * @param signed  whether somebody signed all of it
	 */
	record Plugin(String name, String version, Path jar, boolean signed) {

		static final Comparator<Plugin> BY_NAME = Comparator.comparing(Plugin::name).thenComparing(Plugin::version);
	}

	/** The drop folder of whoever runs this. */
	static Plugins ofUser() {
		String area = System.getProperty(AREA, "");
		String own = environment("FACTLINE_HOME");
		String data = environment("XDG_DATA_HOME");
		Path home = !area.isEmpty() ? Path.of(area) : !own.isEmpty() ? Path.of(own)
				: (data.isEmpty() ? Path.of(System.getProperty("user.home", ""), ".local", "share") : Path.of(data)).resolve("factline");
		return new Plugins(home.resolve("dropins"));
	}

	private static String environment(String name) {
		String value = System.getenv(name);
		return value == null ? "" : value;
	}

	/**
	 * What is installed, by name.
	 *
	 * @throws IOException where one cannot be read, which its message names
	 */
	List<Plugin> installed() throws IOException {
		List<Plugin> installed = new ArrayList<>();
		for (Path jar : jars(folder)) {
			try {
				plugin(jar).ifPresent(installed::add);
			} catch (IOException e) {
				throw new IOException(jar + ": " + e.getMessage(), e);
			}
		}
		installed.sort(Plugin.BY_NAME);
		return installed;
	}

	/**
	 * The plug-ins that a jar is or a p2 repository holds.
	 *
	 * @throws IOException where it is neither
	 */
	static List<Plugin> in(Path given) throws IOException {
		if (!Files.exists(given)) {
			throw new IOException("there is no such file or folder");
		}
		if (Files.isRegularFile(given)) {
			return List.of(plugin(given).orElseThrow(() -> new IOException("it is no plug-in: its manifest names no bundle")));
		}
		List<Plugin> found = new ArrayList<>();
		for (Path jar : jars(given.resolve("plugins"))) {
			plugin(jar).filter(one -> !one.name().endsWith(".source")).ifPresent(found::add);
		}
		if (found.isEmpty()) {
			throw new IOException("it is no p2 repository: there is no plug-in in a folder plugins");
		}
		found.sort(Plugin.BY_NAME);
		return found;
	}

	/** The names of the plug-ins that a product holds by itself, as jars or as folders. */
	static Set<String> namesIn(Path plugins) throws IOException {
		if (!Files.isDirectory(plugins)) {
			return Set.of();
		}
		try (var all = Files.list(plugins)) {
			// org.jsoup_1.24.1.jar
			return all.map(one -> one.getFileName().toString().replaceFirst("_[^_]*$", "")).collect(Collectors.toSet());
		}
	}

	/** Puts a plug-in in, in the place of other versions of it. */
	void install(Plugin plugin) throws IOException {
		Files.createDirectories(folder);
		Path target = folder.resolve(plugin.name() + '_' + plugin.version() + ".jar");
		Path fresh = Files.createTempFile(folder, ".", ".installing");
		try {
			Files.copy(plugin.jar(), fresh, StandardCopyOption.REPLACE_EXISTING);
			for (Plugin other : installed()) {
				if (other.name().equals(plugin.name()) && !other.jar().equals(target)) {
					Files.delete(other.jar());
				}
			}
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** Takes a plug-in out; whether it was there. */
	boolean uninstall(String name) throws IOException {
		boolean found = false;
		for (Plugin one : installed()) {
			if (one.name().equals(name)) {
				Files.delete(one.jar());
				found = true;
			}
		}
		return found;
	}

	private static List<Path> jars(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var all = Files.list(folder)) {
			return all.filter(file -> file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file)).sorted().toList();
		}
	}

	/** The plug-in that a jar is; empty where it is none. */
	private static Optional<Plugin> plugin(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), true)) {
			String name = attribute(file.getManifest(), "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
			String version = attribute(file.getManifest(), "Bundle-Version").strip();
			// both become the name of a file
			if (!NAME.matcher(name).matches()) {
				return Optional.empty();
			}
			return Optional.of(new Plugin(name, NAME.matcher(version).matches() ? version : "0.0.0", jar, isSigned(file)));
		} catch (ZipException e) {
			return Optional.empty();
		} catch (SecurityException e) {
			throw new IOException("its signature does not fit what is in it", e);
		}
	}

	private static String attribute(@Nullable Manifest manifest, String name) {
		String value = manifest == null ? null : manifest.getMainAttributes().getValue(name);
		return value == null ? "" : value;
	}

	private static boolean isSigned(JarFile file) throws IOException {
		for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
			JarEntry entry = entries.nextElement();
			if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
				continue;
			}
			try (InputStream in = file.getInputStream(entry)) {
				in.transferTo(java.io.OutputStream.nullOutputStream());
			}
			if (entry.getCodeSigners() == null) {
				return false;
			}
		}
		return true;
	}
}
