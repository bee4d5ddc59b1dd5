package org.factline.extensions.plugins.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.xml.sax.SAXParseException;

/** Whether what a {@code plugin.xml} contributes goes to extension points that there are, and names classes that there are. */
final class ContributionCheck {

	/** Ours: what they want is known. */
	private static final String OWN = "org.factline.";

	private final PluginJar jar;
	private final PluginHost host;
	private final Faults faults;
	private final Set<String> ids = new HashSet<>();

	ContributionCheck(PluginJar jar, PluginHost host, Faults faults) {
		this.jar = jar;
		this.host = host;
		this.faults = faults;
	}

	void run() {
		if (jar.pluginXml().isEmpty()) {
			jar.files().stream().filter(file -> file.endsWith('/' + PluginJar.PLUGIN_XML)).findFirst()
					.ifPresentOrElse(file -> faults.fatal(file, "elsewhere"), this::checkUse);
			return;
		}
		try {
			List<PluginXml.Element> elements = PluginXml.read(jar.pluginXml().get());
			Set<String> points = new HashSet<>(host.points());
			elements.stream().filter(one -> one.path().endsWith("/extension-point"))
					.forEach(one -> points.add(one.attribute("id").contains(".") ? one.attribute("id") : jar.name() + '.' + one.attribute("id")));
			elements.forEach(one -> check(one, points));
		} catch (SAXParseException e) {
			String message = String.valueOf(e.getMessage());
			faults.fatal(place(e.getLineNumber()), message.contains("DOCTYPE") ? "doctype" : "xml", message);
		}
	}

	/** One that contributes nothing may still be a library of another. */
	private void checkUse() {
		if (jar.header(Constants.EXPORT_PACKAGE).isBlank() && jar.header(Constants.BUNDLE_ACTIVATOR).isBlank()
				&& jar.header(Constants.FRAGMENT_HOST).isBlank()) {
			faults.warning(PluginJar.PLUGIN_XML, "nothing");
		}
	}

	private static String place(int line) {
		return line > 0 ? PluginJar.PLUGIN_XML + ':' + line : PluginJar.PLUGIN_XML;
	}

	private void check(PluginXml.Element element, Set<String> points) {
		String point = element.point();
		if (element.path().matches("[^/]+/extension")) {
			if (!points.contains(point)) {
				Optional<String> near = Nearest.of(point, points);
				near.ifPresentOrElse(one -> faults.fatal(place(element.line()), "point-near", point, one),
						() -> faults.fatal(place(element.line()), "point", point));
			}
		} else if (point.startsWith(OWN)) {
			if (element.path().matches("[^/]+/[^/]+/[^/]+")) {
				checkContribution(element);
			}
			if (!element.attribute("class").isEmpty()) {
				checkClass(element);
			}
		}
	}

	private void checkContribution(PluginXml.Element element) {
		String kind = element.path().substring(element.path().lastIndexOf('/') + 1);
		for (String attribute : List.of("id", "class")) {
			if (element.attribute(attribute).isBlank()) {
				faults.fatal(place(element.line()), "attribute", kind, attribute);
			}
		}
		String help = element.attribute("help");
		if (!help.isEmpty() && !jar.files().contains(help)) {
			faults.warning(place(element.line()), "help", help);
		}
		String id = element.attribute("id");
		if (!id.isEmpty() && !ids.add(element.point() + ' ' + id)) {
			faults.fatal(place(element.line()), "twice", id);
		}
	}

	private void checkClass(PluginXml.Element element) {
		// "class:data" gives the object words of its own
		String name = element.attribute("class").replaceFirst(":.*", "").strip();
		if (jar.classes().containsKey(name) || isImported(name)) {
			return;
		}
		String simple = name.substring(name.lastIndexOf('.') + 1);
		Optional<String> near = jar.classes().keySet().stream().filter(one -> one.endsWith('.' + simple) || one.equals(simple)).findFirst()
				.or(() -> Nearest.of(name, jar.classes().keySet()));
		near.ifPresentOrElse(one -> faults.fatal(place(element.line()), "class-near", name, one),
				() -> faults.fatal(place(element.line()), "class", name));
	}

	/** Whether another bundle has the class. */
	private boolean isImported(String name) {
		String home = name.substring(0, Math.max(0, name.lastIndexOf('.')));
		try {
			for (ManifestElement clause : jar.clauses(Constants.REQUIRE_BUNDLE)) {
				if (host.packagesOf(clause.getValue()).contains(home)) {
					return true;
				}
			}
			for (ManifestElement clause : jar.clauses(Constants.IMPORT_PACKAGE)) {
				// of ours there is nothing to contribute again
				if (List.of(clause.getValueComponents()).contains(home) && !home.startsWith(OWN)) {
					return true;
				}
			}
			return false;
		} catch (BundleException e) {
			// told by the check of the manifest
			return true;
		}
	}
}
