package org.factline.importing.registry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;

/** Reads the extension point {@value #POINT}. */
public final class ImporterRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.importing.importers";

	private ImporterRegistry() {
	}

	/** What all bundles contribute; no importer is loaded yet. */
	public static List<ImporterDescriptor> read(IExtensionRegistry registry) {
		List<ImporterDescriptor> found = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			found.add(new ImporterDescriptor(attribute(element, "id"), attribute(element, "name"), attribute(element, "outlet"),
					list(element, "domain"), list(element, "mediaType"), list(element, "language"), attribute(element, "version"),
					() -> create(element)));
		}
		return found;
	}

	private static String attribute(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		return value == null ? "" : value;
	}

	private static List<String> list(IConfigurationElement element, String child) {
		List<String> values = new ArrayList<>();
		for (IConfigurationElement one : element.getChildren(child)) {
			values.add(attribute(one, "value"));
		}
		return values;
	}

	private static Importer create(IConfigurationElement element) {
		try {
			return (Importer) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(element.getContributor().getName() + ": " + e.getMessage(), e);
		}
	}
}
