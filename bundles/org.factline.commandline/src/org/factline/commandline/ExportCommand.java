package org.factline.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Decision;
import org.factline.article.Problem;
import org.factline.messages.Messages;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.pipeline.Reasons;
import org.factline.pipeline.Imported;
import org.factline.pipeline.bag.BagWriter;
import org.factline.pipeline.bag.DossierBag;
import org.factline.pipeline.masking.Masking;
import org.factline.progress.Progress;
import org.factline.reporting.ReportDescriptor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands a dossier on, with all that it stands on. */
@Command(name = "export", description = "Write a dossier with its original bytes, hashes, findings, decisions and report into a folder.", footer = { "",
		"The folder is a bag (BagIt, RFC 8493). factline verify proves it unchanged." })
final class ExportCommand extends InputCommand {

	private static final List<String> REPORTS = List.of("html", "json");

	@Option(names = "--bundle", required = true, paramLabel = "DIR", description = "The folder, which is made.")
	private Path bundle = Path.of("");

	@Option(names = "--with-originals", description = "Add the dossier and the original bytes although names are masked: both hold these names.")
	private boolean originals;

	ExportCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		Path parent = bundle.toAbsolutePath().getParent();
		if (Files.exists(bundle)) {
			throw new UsageException(bundle + " is there already");
		}
		if (parent == null || !Files.isDirectory(parent)) {
			throw new UsageException(bundle + ": there is no folder " + parent);
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		List<Path> dossiers = found.sources().stream().filter(source -> source.location().endsWith(DossierFile.SUFFIX))
				.flatMap(source -> source.file().stream()).toList();
		if (dossiers.size() != 1 || found.sources().size() != 1) {
			if (!found.problems().isEmpty()) {
				return exitCode(found.problems());
			}
			throw new UsageException("one dossier is exported at a time, and nothing else: FILE" + DossierFile.SUFFIX);
		}
		Pipeline.Checked checked = services().pipeline().check(found.sources(), found.problems(), settings(), line);
		Map<String, BagWriter.Content> told = new LinkedHashMap<>();
		for (ReportDescriptor report : services().reports()) {
			if (REPORTS.contains(report.id())) {
				told.put("report/" + report.fileName(), out -> report.factory().get().write(checked.report(), out));
			}
		}
		Imported imported = services().pipeline().read(found.sources(), settings(), Progress.NONE);
		List<Decision> decisions = imported.decisions().values().stream().flatMap(List::stream).toList();
		told.put("decisions.jsonl", out -> write(decisions, out));
		try {
			List<Problem> problems = new ArrayList<>(checked.report().problems());
			boolean masked = !imported.masks().isEmpty() && !originals;
			if (masked) {
				String name = String.valueOf(dossiers.getFirst().getFileName());
				DossierBag.writeMasked(new Masking(imported.masks()).words(name), told, bundle);
			} else {
				DossierBag.write(dossiers.getFirst(), told, bundle)
						.forEach(one -> problems.add(new Problem(found.sources().getFirst().location(), "", one)));
			}
			say(masked ? "exported.masked" : imported.masks().isEmpty() ? "exported" : "exported.originals");
			return exitCode(problems, checked.settings());
		} catch (UnreadableDossierException e) {
			return exitCode(e.problems());
		} catch (IOException e) {
			throw new UsageException(bundle + " was not written: " + Reasons.of(e));
		}
	}

	private void say(String key) {
		if (!isQuiet()) {
			console().out().println(Messages.of(ExportCommand.class, "bag-messages", messageLocale()).get(key, bundle.toString()));
		}
	}

	private static void write(List<Decision> decisions, OutputStream out) throws IOException {
		for (Decision one : decisions) {
			out.write(Lines.line(json -> {
				json.writeStringField("fingerprint", one.fingerprint());
				Lines.known(json, "locus", one.locus());
				Lines.known(json, "check", one.check());
				json.writeStringField("state", one.state().name().toLowerCase(java.util.Locale.ROOT));
				json.writeStringField("reason", one.reason());
				Lines.known(json, "who", one.who());
				Lines.known(json, "when", one.when());
				Lines.known(json, "about", one.about());
			}).getBytes(StandardCharsets.UTF_8));
		}
	}
}
