package org.factline.extensions.plugins.registry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Whether a plug-in's classes can run here, and its manifest lets them see what they use. */
final class ClassCheck {

	private static final String OWN = "org.factline.";

	private final PluginJar jar;
	private final PluginHost host;
	private final Faults faults;

	ClassCheck(PluginJar jar, PluginHost host, Faults faults) {
		this.jar = jar;
		this.host = host;
		this.faults = faults;
	}

	void run() {
		int running = Runtime.version().feature();
		jar.classes().entrySet().stream().filter(one -> one.getValue().release() > running).findFirst()
				.ifPresent(one -> faults.fatal(file(one.getKey()), "release", String.valueOf(one.getValue().release()), String.valueOf(running)));
		Set<String> seen = seen();
		if (!seen.contains("*")) {
			missing(seen).forEach((name, user) -> {
				// a library often names classes that it can do without; what is ours is wanted
				if (name.startsWith(OWN)) {
					faults.fatal(jar.place(Constants.IMPORT_PACKAGE, ""), "import", name, user);
				} else if (!host.packageVersions(name).isEmpty()) {
					faults.warning(jar.place(Constants.IMPORT_PACKAGE, ""), "import", name, user);
				}
			});
		}
	}

	/** Packages that are used and cannot be seen, with a class that uses each. */
	private Map<String, String> missing(Set<String> seen) {
		Map<String, String> missing = new TreeMap<>();
		jar.classes().forEach((name, one) -> one.packages().stream().filter(used -> !seen.contains(used) && !used.startsWith("java."))
				.forEach(used -> missing.putIfAbsent(used, name)));
		return missing;
	}

	/** The packages that the plug-in's classes see; {@code *} where they may see more than can be told. */
	private Set<String> seen() {
		Set<String> seen = new HashSet<>();
		jar.classes().keySet().forEach(name -> seen.add(packageOf(name)));
		try {
			for (ManifestElement clause : jar.clauses(Constants.IMPORT_PACKAGE)) {
				seen.addAll(Set.of(clause.getValueComponents()));
			}
			for (ManifestElement clause : jar.clauses(Constants.REQUIRE_BUNDLE)) {
				seen.addAll(host.packagesOf(clause.getValue()));
			}
			if (!jar.clauses(Constants.DYNAMICIMPORT_PACKAGE).isEmpty() || !jar.clauses(Constants.FRAGMENT_HOST).isEmpty()) {
				seen.add("*");
			}
		} catch (BundleException | IllegalArgumentException e) {
			// told by the check of the manifest
			seen.add("*");
		}
		return seen;
	}

	private static String file(String name) {
		return name.replace('.', '/') + ".class";
	}

	private static String packageOf(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('.')));
	}
}
