package org.factline.extensions.plugins.registry;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.xml.sax.SAXParseException;

/** What bundles offer to plug-ins: packages, themselves, and extension points. The virtual machine's packages are among them. */
public final class PluginHost {

	private final Map<String, List<Version>> packages = new HashMap<>();
	private final Map<String, List<Version>> bundles = new HashMap<>();
	private final Map<String, Set<String>> packagesOf = new HashMap<>();
	private final Set<String> points = new HashSet<>();

	private PluginHost() {
		for (Module module : ModuleLayer.boot().modules()) {
			ModuleDescriptor descriptor = module.getDescriptor();
			descriptor.exports().stream().filter(one -> !one.isQualified())
					.forEach(one -> packages.put(one.source(), new ArrayList<>(List.of(Version.emptyVersion))));
		}
	}

	/** All bundles of a product, whose jars lie in a folder. */
	public static PluginHost of(Path plugins) throws IOException {
		PluginHost host = new PluginHost();
		try (var jars = Files.newDirectoryStream(plugins, "*.jar")) {
			for (Path jar : jars) {
				host.add(PluginJar.outline(jar));
			}
		}
		return host;
	}

	/** One more that is there; what cannot be read of it offers nothing. */
	public void add(PluginJar jar) {
		try {
			String name = jar.name();
			bundles.computeIfAbsent(name, key -> new ArrayList<>()).add(version(jar.header(Constants.BUNDLE_VERSION)));
			for (ManifestElement clause : jar.clauses(Constants.EXPORT_PACKAGE)) {
				for (String exported : clause.getValueComponents()) {
					packages.computeIfAbsent(exported, key -> new ArrayList<>()).add(version(clause.getAttribute(Constants.VERSION_ATTRIBUTE)));
					packagesOf.computeIfAbsent(name, key -> new HashSet<>()).add(exported);
				}
			}
			if (jar.pluginXml().isPresent()) {
				for (PluginXml.Element element : PluginXml.read(jar.pluginXml().get())) {
					if (element.path().endsWith("/extension-point")) {
						String id = element.attribute("id");
						points.add(id.contains(".") ? id : name + '.' + id);
					}
				}
			}
		} catch (BundleException | SAXParseException | IllegalArgumentException e) {
			// whoever asks for it is told that it is not there
		}
	}

	private static Version version(@Nullable String text) {
		return Version.parseVersion(text == null ? "" : text.replace("\"", ""));
	}

	/** The versions of a package that there are. */
	List<Version> packageVersions(String name) {
		return packages.getOrDefault(name, List.of());
	}

	/** The versions of a bundle that there are. */
	List<Version> bundleVersions(String name) {
		return bundles.getOrDefault(name, List.of());
	}

	/** The packages that a bundle offers to who requires it. */
	Set<String> packagesOf(String bundle) {
		return packagesOf.getOrDefault(bundle, Set.of());
	}

	Set<String> packageNames() {
		return packages.keySet();
	}

	Set<String> bundleNames() {
		return bundles.keySet();
	}

	Set<String> points() {
		return points;
	}

	/** Whether one of some versions lies in a range; all do where none is given. */
	static boolean fits(List<Version> versions, @Nullable String range) {
		VersionRange wanted = new VersionRange(range == null || range.isBlank() ? "0.0.0" : range);
		return versions.stream().anyMatch(wanted::includes);
	}
}
