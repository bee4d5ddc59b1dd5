package org.factline.importing.registry;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.extensions.registry.Contribution;
import org.factline.extensions.registry.ContributionFault;
import org.factline.extensions.registry.ExtensionPoint;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;

/** Reads the extension point {@value #POINT}. */
public final class ImporterRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.importing.importers";

	private ImporterRegistry() {
	}

	/** What all bundles contribute; no importer is loaded yet. What is left out is logged. */
	public static List<ImporterDescriptor> read(IExtensionRegistry registry) {
		return new ExtensionPoint(POINT).read(registry, ImporterRegistry::describe);
	}

	/** The same; what is left out is told. */
	public static List<ImporterDescriptor> read(IExtensionRegistry registry, Consumer<ContributionFault> faults) {
		return new ExtensionPoint(POINT).read(registry, ImporterRegistry::describe, faults);
	}

	private static ImporterDescriptor describe(Contribution one) {
		return new ImporterDescriptor(one.attribute("id"), one.attribute("name"),
				one.attribute("outlet"), one.values("domain"), one.values("mediaType"), one.values("language"),
				one.attribute("version"), one.bundle(), () -> one.create(Importer.class));
	}
}
