package org.factline.commandline;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.pipeline.Reasons;
import org.factline.progress.Progress;
import org.factline.reporting.JsonLinesReport;
import org.factline.reporting.Report;
import org.factline.reporting.ReportInput;
import org.factline.reporting.TextReport;
import org.factline.timeline.Grouping;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What happened when. */
@Command(name = "timeline", description = "Print or draw what happened, in the order of time.", footer = { "",
		"A dossier holds the events that people confirmed; articles by themselves hold none: add --proposed." })
final class TimelineCommand extends InputCommand {

	@Option(names = "--proposed", description = "Show the events that the articles tell, too, which nobody has confirmed.")
	private boolean proposed;

	@Option(names = "--report", paramLabel = "NAME", description = "${COMPLETION-CANDIDATES} (default: text, or what --out ends with).")
	private @Nullable TimelineForm form;

	@Option(names = "--out", paramLabel = "FILE", description = "Write into this file: FILE.txt, .json, .svg, .timelinejs.json, .ics.")
	private @Nullable Path out;

	@Option(names = "--by", paramLabel = "LANES", defaultValue = "event", description = "What the lanes of a picture are: ${COMPLETION-CANDIDATES}"
			+ " (default: ${DEFAULT-VALUE}).")
	private Grouping lanes = Grouping.EVENT;

	@Option(names = "--zone", paramLabel = "OFFSET", description = "Whose clocks are shown, such as +07:00 or Z (default: those of the place).")
	private @Nullable String zone;

	TimelineCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		Path file = out;
		if (file != null && TimelineForm.of(file.toString()).isEmpty()) {
			throw new UsageException("--out " + file + ": a timeline is written as "
					+ Arrays.stream(TimelineForm.values()).map(TimelineForm::ending).collect(Collectors.joining(", ")));
		}
		if (!form().isDrawn() && (lanes != Grouping.EVENT || zone != null)) {
			throw new UsageException("--by and --zone are for svg, timelinejs and ical");
		}
		zone();
	}

	private TimelineForm form() {
		TimelineForm wanted = form;
		Path file = out;
		return wanted != null ? wanted : file == null ? TimelineForm.text : TimelineForm.of(file.toString()).orElse(TimelineForm.text);
	}

	private Optional<ZoneOffset> zone() throws UsageException {
		String wanted = zone;
		try {
			return wanted == null ? Optional.empty() : Optional.of(ZoneOffset.of(wanted));
		} catch (DateTimeException e) {
			throw new UsageException("--zone " + wanted + ": an offset from UTC is wanted, such as +07:00");
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		return form().isDrawn() ? draw(found, line) : list(found, line);
	}

	private int list(Inputs found, Progress line) throws IOException, UsageException {
		ReportInput told = services().pipeline().timeline(found.sources(), found.problems(), proposed, settings(), line);
		int exit = exitCode(told.problems());
		noteNothing(exit, told.dossiers().stream().allMatch(dossier -> dossier.events().isEmpty()));
		Report report = form() == TimelineForm.json ? new JsonLinesReport() : TextReport.ofEvents();
		if (out == null) {
			report.write(new ReportInput(told.dossiers(), told.problems(), told.run(), told.locale(), console().colour()), console().out());
		} else {
			into(stream -> report.write(told, stream));
		}
		return exit;
	}

	private int draw(Inputs found, Progress line) throws IOException, UsageException {
		Pipeline.Drawable drawable = services().pipeline().drawable(found.sources(), found.problems(), proposed, zone(), settings(), line);
		if (drawable.dossiers().size() > 1) {
			throw new UsageException(form() + " shows one dossier, and these are " + drawable.dossiers().size() + ": "
					+ String.join(", ", drawable.dossiers().keySet()));
		}
		int exit = exitCode(drawable.problems(), drawable.settings());
		Told told = drawable.dossiers().values().stream().findFirst().orElse(Told.of(List.of()));
		noteNothing(exit, told.events().isEmpty());
		Writing picture = stream -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
			form().write(told, Arrangement.PLAIN.by(lanes), messageLocale(), writer);
			writer.flush();
		};
		if (out == null) {
			picture.write(console().out());
		} else {
			into(picture);
		}
		return exit;
	}

	private void noteNothing(int exit, boolean nothing) {
		if (exit == ExitCode.OK && nothing && !isQuiet()) {
			console().note(proposed ? "note: the articles tell no event with a date"
					: "note: nobody has confirmed an event here; --proposed shows those that the articles tell");
		}
	}

	/** Writes something. */
	private interface Writing {

		void write(OutputStream stream) throws IOException;
	}

	private void into(Writing writing) throws UsageException {
		Path file = out;
		if (file != null) {
			try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
				writing.write(stream);
			} catch (IOException e) {
				throw new UsageException("--out " + file + ": it cannot be written: " + Reasons.of(e));
			}
		}
	}
}
