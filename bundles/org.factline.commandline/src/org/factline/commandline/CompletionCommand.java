package org.factline.commandline;

import org.eclipse.jdt.annotation.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion for the shell. */
@Command(name = "completion", description = "Print a completion script for bash and zsh.", mixinStandardHelpOptions = true, //
		footer = { "", "Use it with: source <(./factline completion)" })
final class CompletionCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public void run() {
		CommandSpec known = spec;
		if (known != null) {
			known.commandLine().getOut().print(AutoComplete.bash("factline", known.root().commandLine()));
			known.commandLine().getOut().flush();
		}
	}
}
