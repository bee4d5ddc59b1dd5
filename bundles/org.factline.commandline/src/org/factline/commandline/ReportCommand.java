package org.factline.commandline;

import java.util.List;

import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;
import org.factline.reporting.ReportInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Findings for people. */
@Command(name = "report", description = "Check articles and write the findings for people.", footer = { "",
		"Ends with 0 unless something could not be read. With --out alone it writes html and json there." })
final class ReportCommand extends FindingsCommand {

	@Option(names = "--proposed", description = "Show the events that the articles tell, too, which nobody has confirmed.")
	private boolean proposed;

	ReportCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	List<String> defaultFiles() {
		return List.of("html", "json");
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Pipeline.Checked checked = services().pipeline().check(found.sources(), found.problems(), proposed, settings(), line);
		ReportInput input = checked.report();
		write(input);
		FailedChecks.of(input).tell(console());
		return exitCode(input.problems(), checked.settings());
	}
}
