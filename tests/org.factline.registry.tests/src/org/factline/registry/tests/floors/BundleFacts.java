package org.factline.registry.tests.floors;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.eclipse.osgi.util.ManifestElement;

/**
 * What a bundle says of itself.
 *
 * @param name     symbolic name
 * @param requires names in Require-Bundle
 * @param reexport those of them that are passed on
 * @param imports  packages in Import-Package
 * @param exports  packages in Export-Package with their versions; an empty one where none is given
 * @param classes  all of its class files
 */
record BundleFacts(String name, Set<String> requires, Set<String> reexport, Set<String> imports, Map<String, String> exports,
		List<ClassFacts> classes) {

	BundleFacts {
		requires = Set.copyOf(requires);
		reexport = Set.copyOf(reexport);
		imports = Set.copyOf(imports);
		exports = Map.copyOf(exports);
		classes = List.copyOf(classes);
	}

	/** The packages that have a class in the bundle. */
	Set<String> packages() {
		Set<String> packages = new TreeSet<>();
		classes.forEach(one -> packages.add(one.packageName()));
		return packages;
	}

	/** Reads an installed bundle, from its jar or its folder. */
	static BundleFacts read(Bundle bundle) throws IOException, BundleException {
		Set<String> requires = new TreeSet<>();
		Set<String> reexport = new TreeSet<>();
		for (ManifestElement element : header(bundle, "Require-Bundle")) {
			requires.add(element.getValue());
			if ("reexport".equals(element.getDirective("visibility"))) {
				reexport.add(element.getValue());
			}
		}
		Set<String> imports = new TreeSet<>();
		for (ManifestElement element : header(bundle, "Import-Package")) {
			imports.addAll(List.of(element.getValueComponents()));
		}
		Map<String, String> exports = new TreeMap<>();
		for (ManifestElement element : header(bundle, "Export-Package")) {
			for (String name : element.getValueComponents()) {
				exports.put(name, Objects.requireNonNullElse(element.getAttribute("version"), ""));
			}
		}
		return new BundleFacts(bundle.getSymbolicName(), requires, reexport, imports, exports, classes(bundle));
	}

	private static List<ManifestElement> header(Bundle bundle, String name) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(name, bundle.getHeaders("").get(name));
		return elements == null ? List.of() : List.of(elements);
	}

	private static List<ClassFacts> classes(Bundle bundle) throws IOException {
		List<ClassFacts> classes = new ArrayList<>();
		var entries = bundle.findEntries("/", "*.class", true);
		for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
			try (InputStream in = url.openStream()) {
				classes.add(ClassFacts.read(in.readAllBytes()));
			}
		}
		return classes;
	}
}
