package org.factline.extensions.plugins.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What a jar says of itself.
 *
 * @param headers   of its manifest
 * @param lines     of its manifest
 * @param pluginXml what it contributes, as it stands there; empty where there is nothing
 * @param classes   its classes by their names, those of jars within it, too
 * @param files     all other files
 */
public record PluginJar(Attributes headers, List<String> lines, Optional<byte[]> pluginXml, Map<String, ClassFile> classes,
		List<String> files) {

	static final String MANIFEST = JarFile.MANIFEST_NAME;
	static final String PLUGIN_XML = "plugin.xml";
	private static final String CLASS = ".class";

	/** @throws IOException where it cannot be read, or is no jar */
	public static PluginJar read(Path jar) throws IOException {
		return read(jar, true);
	}

	/** Without its classes, which take the longest. */
	static PluginJar outline(Path jar) throws IOException {
		return read(jar, false);
	}

	private static PluginJar read(Path jar, boolean withClasses) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			Manifest manifest = file.getManifest();
			List<String> lines = List.of();
			Optional<byte[]> pluginXml = Optional.empty();
			Map<String, ClassFile> classes = new TreeMap<>();
			List<String> files = new ArrayList<>();
			for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				String name = entry.getName();
				boolean code = name.endsWith(CLASS) || name.endsWith(".jar");
				if (code && withClasses || name.equals(MANIFEST) || name.equals(PLUGIN_XML)) {
					byte[] bytes = bytes(file, entry);
					if (name.endsWith(CLASS)) {
						add(name, bytes, classes);
					} else if (name.endsWith(".jar")) {
						addAll(bytes, classes);
					} else if (name.equals(MANIFEST)) {
						lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
					} else {
						pluginXml = Optional.of(bytes);
					}
				} else if (!code && !entry.isDirectory()) {
					files.add(name);
				}
			}
			return new PluginJar(manifest == null ? new Attributes() : manifest.getMainAttributes(), lines, pluginXml, classes, files);
		}
	}

	private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
		try (InputStream in = file.getInputStream(entry)) {
			return in.readAllBytes();
		}
	}

	private static void addAll(byte[] inner, Map<String, ClassFile> classes) throws IOException {
		try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(inner), false)) {
			for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
				if (entry.getName().endsWith(CLASS)) {
					add(entry.getName(), in.readAllBytes(), classes);
				}
			}
		}
	}

	private static void add(String entry, byte[] bytes, Map<String, ClassFile> classes) {
		if (!entry.startsWith("META-INF/") && !entry.endsWith("module-info.class")) {
			classes.put(entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'), ClassFile.read(bytes));
		}
	}

	/** A header; empty where it is not there. */
	String header(String name) {
		String value = headers.getValue(name);
		return value == null ? "" : value;
	}

	/** The clauses of a header. */
	List<ManifestElement> clauses(String header) throws BundleException {
		ManifestElement[] clauses = header(header).isBlank() ? null : ManifestElement.parseHeader(header, header(header));
		return clauses == null ? List.of() : List.of(clauses);
	}

	/** Its symbolic name; empty where it has none. */
	public String name() {
		return header(Constants.BUNDLE_SYMBOLICNAME).replaceFirst(";.*", "").strip();
	}

	/** Where a header stands in the manifest, at the line that holds a word of it if one does. */
	String place(String header, String word) {
		int begin = 0;
		while (begin < lines.size() && !lines.get(begin).regionMatches(true, 0, header + ":", 0, header.length() + 1)) {
			begin++;
		}
		if (begin == lines.size()) {
			return MANIFEST;
		}
		for (int i = begin; i < lines.size() && (i == begin || lines.get(i).startsWith(" ")); i++) {
			if (!word.isEmpty() && lines.get(i).matches("(?s)(?:.*[^\\w.])?" + Pattern.quote(word) + "(?:[^\\w.].*)?")) {
				return MANIFEST + ':' + (i + 1);
			}
		}
		return MANIFEST + ':' + (begin + 1);
	}
}
