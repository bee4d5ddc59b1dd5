package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.reporting.ContainedReport;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.ReportFailedException;
import org.factline.reporting.ReportInput;
import org.factline.reporting.ReportRefusedException;
import org.factline.reporting.Summary;

import picocli.CommandLine.Option;

/** What {@code report} and {@code check} have in common: where the findings go. */
abstract class FindingsCommand extends InputCommand {

	private static final String TO_STANDARD_OUTPUT = "text";

	@Option(names = "--report", paramLabel = "NAME", split = ",", description = "html, text, markdown, sarif, junit, json, csv …;"
			+ " several divided by commas need --out. A name that does not exist lists all.")
	private List<String> reports = List.of();

	@Option(names = "--out", paramLabel = "DIR", description = "Write the reports into this folder.")
	private @Nullable Path out;

	FindingsCommand(Services services, Console console) {
		super(services, console);
	}

	/** The reports that are written where a folder is given and no report is named. */
	abstract List<String> defaultFiles();

	@Override
	void validate() throws UsageException {
		chosen();
		if (out == null && new LinkedHashSet<>(reports).size() > 1) {
			throw new UsageException("several reports need a folder: add --out DIR");
		}
	}

	private ReportFiles chosen() throws UsageException {
		return ReportFiles.of(!reports.isEmpty() ? reports : out == null ? List.of(TO_STANDARD_OUTPUT) : defaultFiles(), services().reports());
	}

	/** Writes the reports, and a summary where they went into files. */
	final void write(ReportInput input) throws IOException, UsageException, ReportFailedException {
		Path folder = out;
		if (folder == null) {
			ReportDescriptor report = chosen().chosen().getFirst();
			try {
				new ContainedReport(report).write(input.withColour(console().colour()), console().out());
			} catch (ReportRefusedException e) {
				throw new UsageException(String.valueOf(e.getMessage()));
			}
			return;
		}
		List<Path> written = chosen().write(input, folder);
		if (!isQuiet()) {
			console().out().println(Summary.of(input).sentence());
			written.forEach(file -> console().out().println(file));
		}
	}
}
