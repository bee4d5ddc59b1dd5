package org.factline.commandline;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.pipeline.Version;
import org.factline.reporting.ReportFailedException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command without a subcommand: says what there is. */
@Command(name = "factline", version = "factline " + Version.CURRENT, mixinStandardHelpOptions = true, //
		description = "Reads news articles, says who said what happened when, and flags what cannot all be true.", //
		synopsisSubcommandLabel = "COMMAND", footer = { "", "Messages and reports in Indonesian: factline COMMAND --locale id", "Exit codes: 0 all is well; 1 findings at or above --fail-on;"
				+ " 2 wrong usage; 3 some input could not be read; 70 a defect of Factline or of a plug-in." })
final class FactlineCommand implements Runnable {

	/** Bundles that come with the product have its name. */
	private static final String OWN = "org.factline.";

	/** It tells the shell of all the others. */
	private static final String COMPLETION = "completion";

	@Spec
	private @Nullable CommandSpec spec;

	/** Runs one command line and gives its exit code. */
	static int execute(Services services, Console console, String... given) {
		String[] arguments = asOptions(given);
		PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
		CommandLine line = new CommandLine(new FactlineCommand());
		Map<String, Supplier<Object>> commands = commands(services, console);
		named(arguments, commands.keySet()).forEach(name -> line.addSubcommand(commands.get(name).get()));
		line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100)
				.setUsageHelpAutoWidth(console.outIsTerminal())
				.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
				.setParameterExceptionHandler((e, args) -> wrongUsage(e, commands.keySet()))
				.setExecutionExceptionHandler((e, command, result) -> defect(e, console));
		int exit = execute(line, console, arguments);
		out.flush();
		// results that did not arrive must not pass for "nothing found"
		if (console.out().checkError()) {
			console.note("standard output could not be written, so results are missing");
			return ExitCode.USAGE;
		}
		return exit;
	}

	/** An error that ended a thread would not end the program: the launcher waits for a code. */
	private static int execute(CommandLine line, Console console, String... arguments) {
		try {
			return line.execute(arguments);
		} catch (OutOfMemoryError e) {
			console.note("the memory of " + Runtime.getRuntime().maxMemory() / (1024 * 1024)
					+ " MiB is used up, so results are missing; more can be given: JAVA_TOOL_OPTIONS=-Xmx4g factline ...");
			return ExitCode.DEFECT;
		} catch (Error e) {
			return defect(e, console);
		}
	}

	private static Map<String, Supplier<Object>> commands(Services services, Console console) {
		Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
		commands.put("report", () -> new ReportCommand(services, console));
		commands.put("check", () -> new CheckCommand(services, console));
		commands.put("extract", () -> new ExtractCommand(services, console));
		commands.put("annotate", () -> new AnnotateCommand(services, console));
		commands.put("reuse", () -> new ReuseCommand(services, console));
		commands.put("explain", () -> new ExplainCommand(services, console));
		commands.put("import", () -> new ImportCommand(services, console));
		commands.put("build", () -> new BuildCommand(services, console));
		commands.put("timeline", () -> new TimelineCommand(services, console));
		commands.put("decide", () -> new DecideCommand(services, console));
		commands.put("export", () -> new ExportCommand(services, console));
		commands.put("verify", () -> new VerifyCommand(console));
		commands.put("merge", () -> new MergeCommand(console));
		commands.put("diff", () -> new DiffCommand(console));
		commands.put("new-importer", () -> new NewImporterCommand(console));
		commands.put("install", () -> new InstallCommand(console, Plugins.ofUser()));
		commands.put("uninstall", () -> new UninstallCommand(console, Plugins.ofUser()));
		commands.put("plugins", () -> new PluginsCommand(services, console, Plugins.ofUser()));
		commands.put(COMPLETION, CompletionCommand::new);
		return commands;
	}

	/**
	 * The commands to set up: the one that is named, since setting up all of them takes a quarter of a short run; all of them
	 * where none is, for the help and for suggestions.
	 */
	private static Collection<String> named(String[] arguments, Set<String> commands) {
		String first = arguments.length == 0 ? "" : arguments[0];
		return commands.contains(first) && !first.equals(COMPLETION) ? List.of(first) : commands;
	}

	@Override
	public void run() {
		CommandSpec known = spec;
		if (known != null) {
			throw new ParameterException(known.commandLine(), "a command is missing");
		}
	}

	/** {@code help}, {@code help COMMAND} and {@code version}, as many tools take them, are the options that say so. */
	private static String[] asOptions(String[] given) {
		String first = given.length == 0 ? "" : given[0];
		return switch (first) {
			case "help" -> given.length == 1 ? new String[] { "--help" } : new String[] { given[1], "--help" };
			case "version" -> new String[] { "--version" };
			default -> given;
		};
	}

	private static int wrongUsage(ParameterException e, Collection<String> commands) {
		CommandLine line = e.getCommandLine();
		PrintWriter err = line.getErr();
		err.println("factline: " + Terminal.plain(String.valueOf(e.getMessage())));
		if (namesInput(e)) {
			err.println("A command comes first: factline check " + Terminal.plain(((UnmatchedArgumentException) e).getUnmatched().getFirst()));
		} else if (!UnmatchedArgumentException.printSuggestions(e, err)) {
			String name = line.getCommandSpec().qualifiedName();
			if (line.getParent() == null) {
				err.println("Commands: " + String.join(", ", commands));
			}
			err.println("Try '" + name + " --help'.");
		}
		return ExitCode.USAGE;
	}

	/** Whether an input stands where a command is wanted. */
	private static boolean namesInput(ParameterException e) {
		return e instanceof UnmatchedArgumentException unmatched && e.getCommandLine().getParent() == null
				&& !unmatched.getUnmatched().isEmpty() && new File(unmatched.getUnmatched().getFirst()).exists();
	}

	private static int defect(Throwable e, Console console) {
		if (e instanceof UsageException wrong) {
			console.note(wrong.getMessage());
			return ExitCode.USAGE;
		}
		String whose = "Factline " + Version.CURRENT;
		if (e instanceof ReportFailedException failed) {
			console.note(String.valueOf(failed.getMessage()));
			for (Throwable other : failed.getSuppressed()) {
				console.note(String.valueOf(other.getMessage()));
			}
			whose = failed.bundle().isEmpty() || failed.bundle().startsWith(OWN) ? whose : "the plug-in " + failed.bundle();
		}
		console.note("this is a defect of " + whose + "; please report it" + (whose.startsWith("the") ? " to its author" : "") + " with the lines below");
		Throwable cause = e.getCause();
		// of a report that failed its own lines are wanted, and not ours around them
		(e instanceof ReportFailedException && cause != null ? cause : e).printStackTrace(console.err());
		return ExitCode.DEFECT;
	}
}
