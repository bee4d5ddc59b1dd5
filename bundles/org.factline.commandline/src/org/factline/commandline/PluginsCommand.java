package org.factline.commandline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.factline.extensions.plugins.registry.PluginReport;
import org.factline.messages.Messages;
import org.factline.pipeline.Reasons;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says of each plug-in what it contributes, and whether that works. */
@Command(name = "plugins", description = "List the plug-ins of this user, what each contributes, and whether that works.", mixinStandardHelpOptions = true, //
		versionProvider = VersionOfProduct.class, sortOptions = false, footer = { "", "Ends with 3 where something of them does not work." })
final class PluginsCommand implements Callable<Integer> {

	@Option(names = "--faults", description = "Only say what does not work, on standard error.")
	private boolean faultsOnly;

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	private final Contributed contributed;
	private final Console console;
	private final Plugins plugins;

	PluginsCommand(Services services, Console console, Plugins plugins) {
		this.contributed = services.contributed();
		this.console = console;
		this.plugins = plugins;
	}

	@Override
	public Integer call() {
		try {
			return Integer.valueOf(list());
		} catch (IOException e) {
			console.note(Reasons.of(e));
			return Integer.valueOf(ExitCode.UNREADABLE);
		}
	}

	private int list() throws IOException {
		Messages messages = Messages.of(PluginsCommand.class, "plugin-messages", locale.locale());
		List<Plugins.Plugin> installed = plugins.installed();
		PluginFaults known = new PluginFaults(installed);
		boolean sound = true;
		for (Plugins.Plugin plugin : installed) {
			PluginReport report = PluginReport.of(plugin.name(), known.of(plugin), contributed.states().apply(plugin.name()), contributed.faults(),
					locale.locale());
			boolean works = report.faults().isEmpty();
			sound &= works;
			if (faultsOnly) {
				report.faults().forEach(fault -> console.note(plugin.jar().getFileName() + ": " + fault));
			} else {
				console.out().println(Terminal.plain(messages.get(works ? "works" : "fails", plugin.name(), plugin.version(), plugin.jar())));
				report.offers().forEach(offer -> console.out().println("  " + Terminal.plain(offer)));
				report.faults().forEach(fault -> console.out().println("  " + Terminal.plain(fault)));
			}
		}
		if (!sound && faultsOnly) {
			console.note(messages.get("list"));
		}
		return sound ? ExitCode.OK : ExitCode.UNREADABLE;
	}
}
