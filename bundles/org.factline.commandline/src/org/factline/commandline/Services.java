package org.factline.commandline;

import java.util.List;
import java.util.Objects;

import org.factline.checking.CheckDescriptor;
import org.factline.importing.Importers;
import org.factline.pipeline.Pipeline;
import org.factline.reporting.ReportDescriptor;

/**
 * What is registered.
 *
 * @param importers all importers
 * @param checks    all checks
 * @param reports   all reports, by id
 */
record Services(Importers importers, List<CheckDescriptor> checks, List<ReportDescriptor> reports) {

	Services {
		Objects.requireNonNull(importers);
		checks = List.copyOf(checks);
		reports = List.copyOf(reports);
	}

	Pipeline pipeline() {
		return new Pipeline(importers, checks);
	}
}
