package org.factline.commandline;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
 * @param installation a word that changes with what is installed
 * @param contributed  what became of what plug-ins contribute
 */
record Services(Importers importers, List<CheckDescriptor> checks, List<ReportDescriptor> reports, Supplier<String> installation,
		Contributed contributed) {

	Services {
		Objects.requireNonNull(importers);
		checks = List.copyOf(checks);
		reports = List.copyOf(reports);
		Objects.requireNonNull(installation);
		Objects.requireNonNull(contributed);
	}

	Pipeline pipeline() {
		return new Pipeline(importers, checks);
	}
}
