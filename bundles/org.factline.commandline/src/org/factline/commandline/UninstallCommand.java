package org.factline.commandline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.factline.messages.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes plug-ins out again. */
@Command(name = "uninstall", description = "Take out plug-ins that were installed for this user.", mixinStandardHelpOptions = true, //
		versionProvider = VersionOfProduct.class, sortOptions = false, footer = { "", "factline install --list says what there is." })
final class UninstallCommand implements Callable<Integer> {

	@Parameters(paramLabel = "NAME", arity = "1..*", description = "Symbolic names of plug-ins.")
	private List<String> names = List.of();

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	private final Console console;
	private final Plugins plugins;

	UninstallCommand(Console console, Plugins plugins) {
		this.console = console;
		this.plugins = plugins;
	}

	@Override
	public Integer call() throws IOException {
		Messages messages = Messages.of(UninstallCommand.class, "plugin-messages", locale.locale());
		int exit = ExitCode.OK;
		for (String name : names) {
			if (plugins.uninstall(name)) {
				console.out().println(Terminal.plain(messages.get("uninstalled", name)));
			} else {
				console.note(messages.get("missing", name));
				exit = ExitCode.UNREADABLE;
			}
		}
		return Integer.valueOf(exit);
	}
}
