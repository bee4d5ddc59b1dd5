package org.factline.reporting.registry;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.extensions.registry.ExtensionPoint;
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
		return new ExtensionPoint(POINT).read(registry, one -> new ReportDescriptor(one.attribute("id"), one.attribute("name"),
				one.attribute("mediaType"), one.attribute("fileName"), () -> one.create(Report.class))).stream()
				.sorted(Comparator.comparing(ReportDescriptor::id)).toList();
	}
}
