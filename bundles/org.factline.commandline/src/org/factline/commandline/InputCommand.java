package org.factline.commandline;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Phrases;
import org.factline.article.Problem;
import org.factline.pipeline.InputFinder;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read inputs have in common: their options, their progress, and what is said of bad input. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionOfProduct.class, sortOptions = false)
abstract class InputCommand implements Callable<Integer> {

	@Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders (read recursively), patterns, or - for"
			+ " standard input. Text of the known outlets, plain text, JSON Lines.")
	private List<String> inputs = List.of();

	@Option(names = "--language", paramLabel = "id|en", description = "The language of the inputs; found out where not given.")
	private @Nullable Language language;

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages and"
			+ " reports (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	@Option(names = "--threads", paramLabel = "N", description = "How many work at once (default: all processors).")
	private int threads = Runtime.getRuntime().availableProcessors();

	@Option(names = "--progress", description = "Say what is being done, also where standard error is no terminal.")
	private boolean progress;

	@Option(names = "--quiet", description = "Say nothing but results and problems.")
	private boolean quiet;

	private final Services services;
	private final Console console;

	InputCommand(Services services, Console console) {
		this.services = services;
		this.console = console;
	}

	@Override
	public final Integer call() throws Exception {
		if (threads < 1) {
			throw new UsageException("--threads starts at 1, not at " + threads);
		}
		validate();
		Inputs found = InputFinder.find(inputs, console.in());
		if (!quiet) {
			found.empty().forEach(name -> console.note("warning: " + name + ": there is no file here"));
		}
		ConsoleProgress line = new ConsoleProgress(console.err(), console.errIsTerminal());
		try {
			return run(found, !quiet && (progress || console.errIsTerminal()) ? line : Progress.NONE);
		} finally {
			line.end();
		}
	}

	/** Looks at the options before anything is read. */
	void validate() throws UsageException {
		// most commands have nothing that picocli could not check
	}

	/** Does the command's work and gives its exit code. */
	abstract int run(Inputs found, Progress line) throws Exception;

	/** Names each problem on standard error, and gives the exit code that follows. */
	final int exitCode(List<Problem> problems) {
		Phrases phrases = Phrases.in(messageLocale());
		problems.forEach(problem -> console.note(phrases.of(problem).toString()));
		return problems.isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
	}

	/** The inputs as they were given. */
	final List<String> inputs() {
		return inputs;
	}

	/**
	 * The same, where settings say something that nobody understands, too: what was checked under them is not what was wanted, so it
	 * counts as wrong usage.
	 */
	final int exitCode(List<Problem> problems, List<Problem> settings) {
		Phrases phrases = Phrases.in(messageLocale());
		settings.forEach(problem -> console.note(phrases.of(problem).toString()));
		int unreadable = exitCode(problems);
		return unreadable != ExitCode.OK || settings.isEmpty() ? unreadable : ExitCode.USAGE;
	}

	final Services services() {
		return services;
	}

	final Console console() {
		return console;
	}

	final boolean isQuiet() {
		return quiet;
	}

	final Locale messageLocale() {
		return locale.locale();
	}

	final Pipeline.Settings settings() {
		Language known = language;
		return new Pipeline.Settings(known == null ? "" : known.name(), messageLocale(), threads);
	}
}
