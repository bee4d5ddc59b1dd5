package org.factline.importing.registry;

import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.extensions.registry.ExtensionPoint;
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
		return new ExtensionPoint(POINT).read(registry, one -> new ImporterDescriptor(one.attribute("id"), one.attribute("name"),
				one.attribute("outlet"), one.values("domain"), one.values("mediaType"), one.values("language"),
				one.attribute("version"), one.bundle(), () -> one.create(Importer.class)));
	}
}
