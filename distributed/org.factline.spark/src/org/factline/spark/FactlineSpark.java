package org.factline.spark;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.pipeline.Version;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The application: Factline's engines on Apache Spark, for archives that are larger than one machine. */
@Command(name = "factline-spark", version = "factline-spark " + Version.CURRENT, mixinStandardHelpOptions = true, //
		description = "Does with archives of any size what factline does with those that one machine holds.", //
		synopsisSubcommandLabel = "COMMAND", footer = { "", "Exit codes: 0 all is well; 2 wrong usage; 3 some input could not be"
				+ " read; 70 the run failed: the same command again goes on where it stopped." }, //
		subcommands = { ExtractCommand.class, AnnotateCommand.class, ReuseCommand.class })
public final class FactlineSpark implements Runnable {

	private static final int FAILED = 70;

	@Spec
	private @Nullable CommandSpec spec;

	/** Runs the application and ends the process. */
	public static void main(String[] arguments) {
		System.exit(execute(arguments));
	}

	/** Runs one command line and gives its exit code. */
	static int execute(String... arguments) {
		return new CommandLine(new FactlineSpark()).setExecutionExceptionHandler((e, line, parsed) -> {
			e.printStackTrace(line.getErr());
			return FAILED;
		}).execute(arguments);
	}

	@Override
	public void run() {
		CommandSpec known = spec;
		if (known != null) {
			throw new ParameterException(known.commandLine(), "a command is missing");
		}
	}
}
