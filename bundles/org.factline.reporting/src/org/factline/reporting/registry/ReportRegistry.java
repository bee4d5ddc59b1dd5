package org.factline.reporting.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.reporting.Report;
import org.factline.reporting.ReportDescriptor;

/** Reads the extension point {@value #POINT}. */
public final class ReportRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.reporting.reports";

	private ReportRegistry() {
	}

	/** What all bundles contribute, by id; no report is loaded yet. */
	public static List<ReportDescriptor> read(IExtensionRegistry registry) {
		List<ReportDescriptor> found = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			found.add(new ReportDescriptor(attribute(element, "id"), attribute(element, "name"), attribute(element, "mediaType"),
					attribute(element, "fileName"), () -> create(element)));
		}
		found.sort(Comparator.comparing(ReportDescriptor::id));
		return found;
	}

	private static String attribute(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	private static Report create(IConfigurationElement element) {
		try {
			return (Report) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(element.getContributor().getName() + ": " + e.getMessage(), e);
		}
	}
}
