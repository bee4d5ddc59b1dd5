package org.factline.reporting.registry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.extensions.registry.Contribution;
import org.factline.extensions.registry.ContributionFault;
import org.factline.extensions.registry.ExtensionPoint;
import org.factline.reporting.Report;
import org.factline.reporting.ReportDescriptor;

/** Reads the extension point {@value #POINT}. */
public final class ReportRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.factline.reporting.reports";

	private ReportRegistry() {
	}

	/** What all bundles contribute, by id; no report is loaded yet. What is left out is logged. */
	public static List<ReportDescriptor> read(IExtensionRegistry registry) {
		return byId(new ExtensionPoint(POINT).read(registry, ReportRegistry::describe));
	}

	/** The same; what is left out is told. */
	public static List<ReportDescriptor> read(IExtensionRegistry registry, Consumer<ContributionFault> faults) {
		return byId(new ExtensionPoint(POINT).read(registry, ReportRegistry::describe, faults));
	}

	private static List<ReportDescriptor> byId(List<ReportDescriptor> all) {
		return all.stream().sorted(Comparator.comparing(ReportDescriptor::id)).toList();
	}

	private static ReportDescriptor describe(Contribution one) {
		return new ReportDescriptor(one.attribute("id"), one.attribute("name"), one.attribute("mediaType"), one.attribute("fileName"),
				one.bundle(), () -> one.create(Report.class));
	}
}
