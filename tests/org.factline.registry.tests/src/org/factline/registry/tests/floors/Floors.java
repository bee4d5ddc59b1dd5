package org.factline.registry.tests.floors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table "Floors" of the architecture, and what breaks it. */
final class Floors {

	private static final String PREFIX = "org.factline.";
	/** Below all others: reports of progress, and sentences for people. */
	private static final int GROUND = 0;
	private static final int ENGINE = 1;
	private static final int MODEL = 2;
	private static final int SERVICE = 3;
	private static final int PIPELINE = 4;
	private static final int ENTRY = 5;
	private static final int DESKTOP = 6;

	private static final Map<String, Integer> FLOORS = Map.ofEntries(Map.entry("progress", GROUND),
			Map.entry("messages", GROUND), Map.entry("text", ENGINE), Map.entry("time", ENGINE),
			Map.entry("statement", ENGINE), Map.entry("reuse", ENGINE), Map.entry("article", ENGINE),
			Map.entry("model", MODEL), Map.entry("model.edit", MODEL), Map.entry("model.bridge", MODEL),
			Map.entry("extensions", SERVICE), Map.entry("analysis", SERVICE), Map.entry("importing", SERVICE), Map.entry("checking", SERVICE),
			Map.entry("checking.standard", SERVICE), Map.entry("timeline", SERVICE), Map.entry("reporting", SERVICE),
			Map.entry("pipeline", PIPELINE), Map.entry("commandline", ENTRY), Map.entry("testing", ENTRY),
			Map.entry("rcp", DESKTOP), Map.entry("ui", DESKTOP), Map.entry("timeline.ui", DESKTOP),
			Map.entry("checking.ui", DESKTOP), Map.entry("collections", DESKTOP), Map.entry("logging", DESKTOP));

	/** The arrows on one floor: who may use whom. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(Map.entry("time", Set.of("text")),
			Map.entry("statement", Set.of("text", "time")), Map.entry("reuse", Set.of("text")), Map.entry("article", Set.of("text")),
			Map.entry("model.edit", Set.of("model")), Map.entry("model.bridge", Set.of("model", "model.edit")),
			Map.entry("importing", Set.of("extensions")), Map.entry("checking", Set.of("analysis", "extensions")),
			Map.entry("checking.standard", Set.of("checking", "analysis")),
			Map.entry("timeline", Set.of("analysis")), Map.entry("reporting", Set.of("timeline", "extensions")),
			Map.entry("rcp", Set.of("timeline.ui", "checking.ui", "ui")), Map.entry("timeline.ui", Set.of("ui")),
			Map.entry("checking.ui", Set.of("ui")));

	/** What only the desktop may use. */
	private static final List<String> WIDGETS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui", "org.eclipse.nebula");
	private static final List<String> ECLIPSE = List.of("org.eclipse", "org.osgi");
	private static final List<String> EMF = List.of("org.eclipse.emf");
	/** Annotations for the compiler, which no class needs at run time. */
	private static final String ANNOTATIONS = "org.eclipse.jdt.annotation";

	/**
	 * Something that is not as the table says.
	 *
	 * @param bundle symbolic name of the bundle that breaks a rule
	 * @param rule   which
	 * @param detail what it does
	 */
	record Violation(String bundle, Rule rule, String detail) {
	}

	/** What the table and its last lines demand. */
	enum Rule {
		/** Every bundle has a floor. */
		UNKNOWN_BUNDLE,
		/** Nothing above, nothing beside without an arrow. */
		USES_ABOVE_OR_BESIDE,
		/** Engines and services know records, not EMF. */
		USES_EMF,
		/** Eclipse and OSGi: never in engines and pipeline, in services only in a package {@code registry}. */
		USES_ECLIPSE,
		/** SWT, JFace and Workbench belong to the desktop. */
		USES_WIDGETS,
		/** Our own packages are imported; a bundle is not required. */
		REQUIRES_OWN_BUNDLE,
		/** A package lies in one bundle. */
		SPLIT_PACKAGE,
		/** What a bundle requires is its own affair. */
		REEXPORTS,
		/** An exported package has a version. */
		EXPORT_WITHOUT_VERSION,
		/** Internals are not exported. */
		EXPORTS_INTERNAL,
		/** A package says what it is, and that it is null-safe. */
		NO_PACKAGE_INFO
	}

	private final Map<String, BundleFacts> bundles = new TreeMap<>();
	private final Map<String, String> homes = new TreeMap<>();
	private final List<Violation> violations = new ArrayList<>();

	private Floors(List<BundleFacts> facts) {
		facts.forEach(bundle -> bundles.put(bundle.name(), bundle));
	}

	/** All that these bundles break, together. */
	static List<Violation> check(List<BundleFacts> facts) {
		Floors floors = new Floors(facts);
		floors.bundles.values().forEach(floors::notePackages);
		floors.bundles.values().forEach(floors::check);
		return floors.violations;
	}

	private void notePackages(BundleFacts bundle) {
		for (String name : bundle.packages()) {
			String other = homes.putIfAbsent(name, bundle.name());
			if (other != null) {
				report(bundle, Rule.SPLIT_PACKAGE, name + " is in " + other + ", too");
			}
		}
	}

	private void check(BundleFacts bundle) {
		int floor = floor(bundle.name());
		if (floor < 0) {
			report(bundle, Rule.UNKNOWN_BUNDLE, "it has no floor");
			return;
		}
		checkManifest(bundle, floor);
		checkPackageInfos(bundle);
		for (ClassFacts one : bundle.classes()) {
			for (String reference : one.references()) {
				checkUse(bundle, floor, one.packageName(), ClassFacts.packageOf(reference), one.name() + " uses " + reference);
			}
		}
	}

	private void checkManifest(BundleFacts bundle, int floor) {
		for (String name : bundle.reexport()) {
			report(bundle, Rule.REEXPORTS, name);
		}
		for (String name : bundle.requires()) {
			if (name.startsWith(PREFIX)) {
				report(bundle, Rule.REQUIRES_OWN_BUNDLE, name);
			} else if (floor != SERVICE) {
				checkLibrary(bundle, floor, false, name, "requires " + name);
			} else if (under(name, EMF) || under(name, WIDGETS)) {
				checkLibrary(bundle, floor, true, name, "requires " + name);
			}
		}
		for (String name : bundle.imports()) {
			checkUse(bundle, floor, floor == SERVICE ? ".registry" : "", name, "imports " + name);
		}
		bundle.exports().forEach((name, version) -> {
			if (version.isEmpty() || version.equals("0.0.0")) {
				report(bundle, Rule.EXPORT_WITHOUT_VERSION, name);
			}
			if (List.of(name.split("\\.")).contains("internal")) {
				report(bundle, Rule.EXPORTS_INTERNAL, name);
			}
		});
	}

	private void checkPackageInfos(BundleFacts bundle) {
		Set<String> without = new TreeSet<>(bundle.packages());
		bundle.classes().stream().filter(one -> one.name().endsWith(".package-info"))
				.forEach(one -> without.remove(one.packageName()));
		without.forEach(name -> report(bundle, Rule.NO_PACKAGE_INFO, name));
	}

	/** A use of a package, by a package of the bundle; the manifest speaks for the package that is allowed most. */
	private void checkUse(BundleFacts bundle, int floor, String from, String used, String detail) {
		String home = homes.get(used);
		if (home != null) {
			if (!home.equals(bundle.name()) && !mayUse(bundle.name(), home)) {
				report(bundle, Rule.USES_ABOVE_OR_BESIDE, detail);
			}
		} else if (!used.equals(ANNOTATIONS)) {
			checkLibrary(bundle, floor, from.endsWith(".registry"), used, detail);
		}
	}

	private void checkLibrary(BundleFacts bundle, int floor, boolean registry, String used, String detail) {
		if (under(used, EMF)) {
			if (floor != MODEL && floor < PIPELINE) {
				report(bundle, Rule.USES_EMF, detail);
			}
		} else if (under(used, WIDGETS)) {
			if (floor != DESKTOP) {
				report(bundle, Rule.USES_WIDGETS, detail);
			}
		} else if (under(used, ECLIPSE) && floor < ENTRY && floor != MODEL && !(floor == SERVICE && registry)) {
			report(bundle, Rule.USES_ECLIPSE, detail);
		}
	}

	private static boolean under(String name, List<String> prefixes) {
		return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
	}

	/** Services may not use the model, which is the one floor that is skipped: they know records only. */
	private static boolean mayUse(String user, String used) {
		int from = floor(user);
		int to = floor(used);
		if (to == GROUND) {
			return from > GROUND && (from > ENGINE || key(used).equals("progress"));
		}
		if (from == SERVICE && to == MODEL) {
			return false;
		}
		return to < from || to == from && (ARROWS.getOrDefault(key(user), Set.of()).contains(key(used))
				|| isSource(user) && (key(used).equals("importing") || key(used).equals("importing.html")));
	}

	private static int floor(String bundle) {
		return isSource(bundle) ? SERVICE : FLOORS.getOrDefault(key(bundle), -1);
	}

	/** One bundle for each news source or group of formats; all of them may read markup. */
	private static boolean isSource(String bundle) {
		return key(bundle).matches("importing\\.[a-z0-9]+");
	}

	private static String key(String bundle) {
		return bundle.startsWith(PREFIX) ? bundle.substring(PREFIX.length()) : "";
	}

	private void report(BundleFacts bundle, Rule rule, String detail) {
		violations.add(new Violation(bundle.name(), rule, detail));
	}
}
