package org.factline.extensions.plugins.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;

/** What a framework wants to read in a manifest, and must be able to satisfy (OSGi Core 8, 3.2 and 3.5 to 3.7). */
final class ManifestCheck {

	/** The one that stands in old manifests; {@code osgi.ee} has taken its place, and both are used. */
	@SuppressWarnings("deprecation")
	private static final String ENVIRONMENT = Constants.BUNDLE_REQUIREDEXECUTIONENVIRONMENT;
	private static final String EE = "osgi.ee";
	private static final int RUNNING = Runtime.version().feature();

	private final PluginJar jar;
	private final PluginHost host;
	private final Faults faults;

	ManifestCheck(PluginJar jar, PluginHost host, Faults faults) {
		this.jar = jar;
		this.host = host;
		this.faults = faults;
	}

	void run() {
		if (!jar.header(Constants.BUNDLE_MANIFESTVERSION).strip().equals("2")) {
			faults.fatal(jar.place(Constants.BUNDLE_MANIFESTVERSION, ""), "manifest-version");
		}
		header(Constants.BUNDLE_SYMBOLICNAME, this::checkSingleton);
		header(Constants.BUNDLE_VERSION, value -> Version.parseVersion(value.getValue()));
		header(Constants.FRAGMENT_HOST, value -> faults.warning(jar.place(Constants.FRAGMENT_HOST, ""), "fragment", value.getValue()));
		checkEnvironments();
		header(Constants.REQUIRE_CAPABILITY, this::checkCapability);
		header(Constants.REQUIRE_BUNDLE, this::checkBundle);
		Set<String> own = new HashSet<>();
		header(Constants.EXPORT_PACKAGE, value -> own.addAll(List.of(value.getValueComponents())));
		header(Constants.IMPORT_PACKAGE, value -> {
			for (String name : value.getValueComponents()) {
				if (!own.contains(name) && !name.startsWith("java.")) {
					checkPackage(name, value);
				}
			}
		});
	}

	/** Does something with each clause of a header. */
	private interface Clause {

		void check(ManifestElement clause);
	}

	private void header(String name, Clause each) {
		try {
			for (ManifestElement clause : jar.clauses(name)) {
				each.check(clause);
			}
		} catch (BundleException | IllegalArgumentException e) {
			faults.fatal(jar.place(name, ""), "header", name, String.valueOf(e.getMessage()));
		}
	}

	private void checkSingleton(ManifestElement name) {
		if (jar.pluginXml().isPresent() && !"true".equals(name.getDirective(Constants.SINGLETON_DIRECTIVE))) {
			faults.fatal(jar.place(Constants.BUNDLE_SYMBOLICNAME, ""), "singleton", name.getValue());
		}
	}

	private void checkEnvironments() {
		List<String> named = new ArrayList<>();
		header(ENVIRONMENT, value -> named.add(value.getValue()));
		if (named.isEmpty() || named.stream().anyMatch(one -> release(one) > 0 && release(one) <= RUNNING)) {
			return;
		}
		String all = String.join(", ", named);
		boolean later = named.stream().anyMatch(one -> release(one) > RUNNING);
		faults.fatal(jar.place(ENVIRONMENT, named.getFirst()), later ? "environment-later" : "environment", all, String.valueOf(RUNNING));
	}

	/** The release of Java that an execution environment stands for; 0 where none is known by the name. */
	private static int release(String environment) {
		if (environment.matches("JavaSE-(9|[1-9][0-9])")) {
			return Integer.parseInt(environment.substring("JavaSE-".length()));
		}
		return environment.matches("JavaSE-1\\.[678]|JavaSE/compact[123]-1\\.8|J2SE-1\\.[2345]|JRE-1\\.1|OSGi/Minimum-1\\.[012]") ? 1 : 0;
	}

	private void checkCapability(ManifestElement requirement) {
		String filter = requirement.getDirective(Constants.FILTER_DIRECTIVE);
		if (!requirement.getValue().equals(EE) || filter == null || isOptional(requirement)) {
			return;
		}
		List<Version> releases = new ArrayList<>(List.of(new Version(1, 6, 0), new Version(1, 7, 0), new Version(1, 8, 0)));
		for (int release = 9; release <= RUNNING; release++) {
			releases.add(new Version(release, 0, 0));
		}
		Map<String, Object> there = new HashMap<>(Map.of(EE, "JavaSE", "version", releases));
		try {
			if (!FrameworkUtil.createFilter(filter).matches(there)) {
				faults.fatal(jar.place(Constants.REQUIRE_CAPABILITY, EE), "environment", filter, String.valueOf(RUNNING));
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private void checkBundle(ManifestElement required) {
		String name = required.getValue();
		List<Version> there = host.bundleVersions(name);
		if (!isOptional(required)) {
			check(Constants.REQUIRE_BUNDLE, "bundle", name, there, required.getAttribute(Constants.BUNDLE_VERSION_ATTRIBUTE), host.bundleNames());
		}
	}

	private void checkPackage(String name, ManifestElement imported) {
		if (!isOptional(imported)) {
			check(Constants.IMPORT_PACKAGE, "package", name, host.packageVersions(name), imported.getAttribute(Constants.VERSION_ATTRIBUTE), host.packageNames());
		}
	}

	private static boolean isOptional(ManifestElement clause) {
		return Constants.RESOLUTION_OPTIONAL.equals(clause.getDirective(Constants.RESOLUTION_DIRECTIVE));
	}

	private void check(String header, String key, String name, List<Version> there, @Nullable String range,
			Set<String> names) {
		String place = jar.place(header, name);
		if (there.isEmpty()) {
			Nearest.of(name, names).ifPresentOrElse(near -> faults.fatal(place, key + "-near", name, near), () -> faults.fatal(place, key, name));
		} else if (!PluginHost.fits(there, range)) {
			String versions = there.stream().map(Version::toString).distinct().collect(Collectors.joining(", "));
			faults.fatal(place, "version", name, String.valueOf(range), versions);
		}
	}
}
