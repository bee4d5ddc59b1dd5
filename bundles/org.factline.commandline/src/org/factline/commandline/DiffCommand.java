package org.factline.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.factline.article.MaskedName;
import org.factline.article.Problem;
import org.factline.messages.Messages;
import org.factline.model.bridge.MaskEdits;
import org.factline.model.file.DossierDiff;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.masking.Masking;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two states of a dossier. */
@Command(name = "diff", description = "Say which articles, events, claims and decisions came, went or changed between two states of a dossier.", //
		mixinStandardHelpOptions = true, versionProvider = VersionOfProduct.class, sortOptions = false, //
		footer = { "", "Ends with 1 where the two differ." })
final class DiffCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "OLD.factline", description = "The earlier state.")
	private Path old = Path.of("");

	@Parameters(index = "1", paramLabel = "NEW.factline", description = "The later state.")
	private Path fresh = Path.of("");

	@Option(names = "--json", description = "A line of JSON for each difference.")
	private boolean json;

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	private final Console console;

	DiffCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try {
			DossierFile before = DossierFile.open(old, old.toString());
			DossierFile after = DossierFile.open(fresh, fresh.toString());
			List<Problem> problems = new ArrayList<>(before.problems());
			problems.addAll(after.problems());
			List<MaskedName> masks = new ArrayList<>(MaskEdits.all(before.dossier()));
			masks.addAll(MaskEdits.all(after.dossier()));
			Masking masking = new Masking(masks);
			List<DossierDiff.Difference> all = DossierDiff.of(before.dossier(), after.dossier());
			all.forEach(one -> console.out().print(json ? line(one, masking) : words(one, masking)));
			masking.problems(problems).forEach(problem -> console.note(problem.toString()));
			return Integer.valueOf(!problems.isEmpty() ? ExitCode.UNREADABLE : all.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS);
		} catch (UnreadableDossierException e) {
			e.problems().forEach(problem -> console.note(problem.toString()));
			return Integer.valueOf(ExitCode.UNREADABLE);
		}
	}

	/** The id of a mask is made of the name. */
	private static String id(DossierDiff.Difference one, Masking masking) {
		return one.kind().equals("mask") ? "" : masking.words(one.id());
	}

	private static String line(DossierDiff.Difference one, Masking masking) {
		return Lines.line(json -> {
			json.writeStringField("change", one.change().name().toLowerCase(Locale.ROOT));
			json.writeStringField("kind", one.kind());
			Lines.known(json, "id", id(one, masking));
			Lines.known(json, "name", masking.words(one.name()));
			if (!one.features().isEmpty()) {
				json.writeArrayFieldStart("features");
				for (String feature : one.features()) {
					json.writeString(feature);
				}
				json.writeEndArray();
			}
		});
	}

	/** {@code + article jala-lead "Kapal Tiba"}; the words of the model stay English, as in the file. */
	private String words(DossierDiff.Difference one, Masking masking) {
		StringBuilder words = new StringBuilder(switch (one.change()) {
			case ADDED -> "+ ";
			case REMOVED -> "- ";
			case CHANGED -> "~ ";
		});
		words.append(Messages.of(DiffCommand.class, "diff-messages", locale.locale()).get(one.kind()));
		String id = id(one, masking);
		if (!id.isEmpty()) {
			words.append(' ').append(id);
		}
		if (!one.name().isEmpty()) {
			words.append(" \u201C").append(masking.words(one.name())).append('\u201D');
		}
		if (!one.features().isEmpty()) {
			words.append(": ").append(String.join(", ", one.features()));
		}
		return Terminal.plain(words.toString()) + '\n';
	}
}
