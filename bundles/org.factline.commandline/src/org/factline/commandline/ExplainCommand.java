package org.factline.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.checking.FingerprintPrefix;
import org.factline.checking.Step;
import org.factline.messages.Messages;
import org.factline.pipeline.Explanation;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Why something was flagged, and why something was not. */
@Command(name = "explain", description = "Print, step by step, why two articles were flagged by a check or were not.", footer = { "",
		"  factline explain news/ --pair a b --check conflicting-date", "  factline explain news/ --fingerprint"
				+ " 0123456789abcdef0123456789abcdef", "",
		"Exit code 2 where there is no such check, article or finding." })
final class ExplainCommand extends InputCommand {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
	/** So many digits of a hash are enough to name an article. */
	private static final int SHORT = 12;
	private static final int FEW = 10;

	@Option(names = "--pair", arity = "2", paramLabel = "ID", description = "Two articles, by id or its first eight digits, by file or by"
			+ " headline; one twice to ask about that one alone.")
	private List<String> pair = List.of();

	@Option(names = "--check", paramLabel = "CHECK", description = "The check to ask, such as conflicting-date.")
	private @Nullable String check;

	@Option(names = "--fingerprint", paramLabel = "F", description = "The finding to explain, by its fingerprint; the first"
			+ " eight digits or more are enough.")
	private @Nullable String fingerprint;

	ExplainCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		boolean both = !pair.isEmpty() && fingerprint != null;
		boolean neither = pair.isEmpty() && fingerprint == null;
		if (both || neither || pair.isEmpty() != (check == null)) {
			throw new UsageException("explain takes --pair A B --check CHECK, or --fingerprint F");
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Explanation explanation = explain(found, line);
		Messages messages = Messages.of(ExplainCommand.class, messageLocale());
		for (Finding finding : explanation.findings()) {
			print(finding.severity() + " " + finding.check() + " " + finding.fingerprint());
			print(finding.message());
			print(finding.explanation());
			finding.passages().forEach(passage -> print(passage, explanation));
		}
		if (explanation.findings().isEmpty()) {
			explanation.decision().ifPresent(decision -> print(messages.get("explain.decided",
					decision.state().name().toLowerCase(Locale.ROOT), decision.who(), decision.when(), decision.reason(), decision.about())));
		}
		explanation.steps().forEach(step -> print(step, explanation));
		if (explanation.isFound() && explanation.steps().isEmpty() && explanation.decision().isEmpty()) {
			print(messages.get(explanation.findings().isEmpty() ? "explain.nothing" : "explain.no-steps"));
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(explanation.problems());
		int exit = exitCode(problems);
		if (!explanation.isFound()) {
			throw new UsageException(fingerprint != null ? "there is no finding " + fingerprint + " in the input"
					: "no dossier of the input holds both " + pair.getFirst() + " and " + pair.getLast() + "; " + named(explanation, messages));
		}
		return exit;
	}

	/** What the articles of the input are called, as far as that helps. */
	private static String named(Explanation explanation, Messages messages) {
		List<String> names = explanation.names().entrySet().stream()
				.map(one -> HASH.matcher(one.getKey()).matches() ? one.getKey().substring(0, SHORT) + " (" + one.getValue() + ")" : one.getKey()).sorted().toList();
		String some = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
		return messages.get("explain.names", Integer.valueOf(names.size()), names.size() <= FEW ? some
				: some + messages.get("explain.more", Integer.valueOf(names.size() - FEW)));
	}

	private Explanation explain(Inputs found, Progress line) throws UsageException {
		String known = fingerprint;
		String asked = check;
		if (known != null) {
			FingerprintPrefix wanted = Fingerprints.parse(known);
			Explanation explanation = services().pipeline().explain(found.sources(), wanted, settings(), line);
			if (explanation.findings().size() > 1) {
				Fingerprints.one(explanation.findings(), Finding::fingerprint, wanted, "");
			}
			return explanation;
		}
		if (asked == null || services().checks().stream().noneMatch(one -> one.id().equals(asked))) {
			throw new UsageException("there is no check '" + asked + "'; there are "
					+ String.join(", ", services().checks().stream().map(one -> one.id()).sorted().toList()));
		}
		return services().pipeline().explain(found.sources(), asked, pair.getFirst(), pair.getLast(), settings(), line);
	}

	private void print(Step step, Explanation of) {
		print("- " + step.message());
		step.passages().forEach(passage -> print(passage, of));
	}

	/** An article is called by its id, which for loose files is their path; where that is a hash, by its headline. */
	private void print(Passage passage, Explanation of) {
		String id = passage.article();
		String name = HASH.matcher(id).matches() ? of.names().getOrDefault(id, id) : id;
		print("    " + name + ": " + passage.text().replaceAll("\\s+", " "));
	}

	/** What stands in an article never steers a terminal. */
	private void print(String line) {
		console().out().println(Terminal.plain(line));
	}
}
