package org.factline.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Reasons;
import org.factline.progress.Progress;
import org.factline.reporting.JsonLinesReport;
import org.factline.reporting.Report;
import org.factline.reporting.ReportInput;
import org.factline.reporting.TextReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What happened when. */
@Command(name = "timeline", description = "Print what happened, in the order of time.", footer = { "",
		"A dossier holds the events that people confirmed; articles by themselves hold none: add --proposed." })
final class TimelineCommand extends InputCommand {

	/** In which form. */
	enum Form {
		text, json
	}

	@Option(names = "--proposed", description = "Show the events that the articles tell, too, which nobody has confirmed.")
	private boolean proposed;

	@Option(names = "--report", paramLabel = "NAME", description = "json, text (default: text, or what --out ends with).")
	private @Nullable Form form;

	@Option(names = "--out", paramLabel = "FILE", description = "Write into this file: FILE.json or FILE.txt.")
	private @Nullable Path out;

	TimelineCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		Path file = out;
		if (file != null && !file.toString().endsWith(".json") && !file.toString().endsWith(".txt")) {
			throw new UsageException("--out " + file + ": a timeline is written as .json or .txt");
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		ReportInput told = services().pipeline().timeline(found.sources(), found.problems(), proposed, settings(), line);
		int exit = exitCode(told.problems());
		if (told.problems().isEmpty() && told.dossiers().stream().allMatch(dossier -> dossier.events().isEmpty()) && !isQuiet()) {
			console().note(proposed ? "note: the articles tell no event with a date"
					: "note: nobody has confirmed an event here; --proposed shows those that the articles tell");
		}
		Path file = out;
		boolean json = form == Form.json || form == null && file != null && file.toString().endsWith(".json");
		Report report = json ? new JsonLinesReport() : TextReport.ofEvents();
		if (file == null) {
			report.write(new ReportInput(told.dossiers(), told.problems(), told.run(), told.locale(), console().colour()), console().out());
		} else {
			try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
				report.write(told, stream);
			} catch (IOException e) {
				throw new UsageException("--out " + file + ": it cannot be written: " + Reasons.of(e));
			}
		}
		return exit;
	}
}
