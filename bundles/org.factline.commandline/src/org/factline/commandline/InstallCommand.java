package org.factline.commandline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.factline.extensions.plugins.registry.PluginFault;
import org.factline.messages.Messages;
import org.factline.pipeline.Reasons;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins for this user. */
@Command(name = "install", description = "Install plug-ins for this user: importers, checks, reports of others.", mixinStandardHelpOptions = true, //
		versionProvider = VersionOfProduct.class, sortOptions = false, footer = { "",
				"The next command knows them, and the desktop at its next start. Nothing is fetched: download a repository first." })
final class InstallCommand implements Callable<Integer> {

	@Parameters(paramLabel = "REPOSITORY|JAR", arity = "0..*", description = "Folders of p2 repositories, or jars of bundles.")
	private List<String> given = List.of();

	@Option(names = "--list", description = "Only say what is installed.")
	private boolean list;

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	private final Console console;
	private final Plugins plugins;

	InstallCommand(Console console, Plugins plugins) {
		this.console = console;
		this.plugins = plugins;
	}

	@Override
	public Integer call() throws UsageException, IOException {
		if (list == !given.isEmpty()) {
			throw new UsageException("install takes either --list, or what to install");
		}
		if (list) {
			plugins.installed().forEach(one -> console.out().println(one.name() + ' ' + one.version()));
			return Integer.valueOf(ExitCode.OK);
		}
		Messages messages = Messages.of(InstallCommand.class, "plugin-messages", locale.locale());
		int exit = ExitCode.OK;
		List<Plugins.Plugin> foreign = new ArrayList<>();
		for (String word : given) {
			try {
				foreign.addAll(foreign(path(word), messages));
			} catch (IOException e) {
				console.note(word + ": " + Reasons.of(e));
				exit = ExitCode.UNREADABLE;
			}
		}
		return Integer.valueOf(Math.max(exit, install(foreign, messages)));
	}

	private int install(List<Plugins.Plugin> foreign, Messages messages) {
		int exit = ExitCode.OK;
		try {
			List<Plugins.Plugin> all = new ArrayList<>(plugins.installed());
			all.addAll(foreign);
			PluginFaults faults = new PluginFaults(all);
			for (Plugins.Plugin one : foreign) {
				exit = Math.max(exit, install(one, faults.of(one), messages));
			}
			return exit;
		} catch (IOException e) {
			console.note(Reasons.of(e));
			return ExitCode.UNREADABLE;
		}
	}

	private static Path path(String word) throws IOException {
		try {
			if (word.matches("(?i)https?:.*")) {
				throw new IOException("nothing is fetched from the network: download it first");
			}
			return word.startsWith("file:") ? Path.of(URI.create(word)) : Path.of(word);
		} catch (IllegalArgumentException e) {
			throw new IOException(e instanceof InvalidPathException ? "that is no path" : "that is no address of a file", e);
		}
	}

	/** What is given and no part of the product. */
	private static List<Plugins.Plugin> foreign(Path path, Messages messages) throws IOException {
		List<Plugins.Plugin> found = Plugins.in(path);
		Set<String> own = Plugins.namesIn(PluginFaults.product());
		List<Plugins.Plugin> foreign = found.stream().filter(one -> !own.contains(one.name())).toList();
		if (foreign.isEmpty()) {
			throw new IOException(messages.get("own", found.getFirst().name()));
		}
		return foreign;
	}

	/** Installs one that can work: of another everybody would wonder where it is. */
	private int install(Plugins.Plugin one, List<PluginFault> faults, Messages messages) throws IOException {
		faults.forEach(fault -> console.note(one.jar() + ": " + fault.told(messages.locale())));
		if (faults.stream().anyMatch(PluginFault::fatal)) {
			console.note(messages.get("refused", one.name(), one.version()));
			return ExitCode.UNREADABLE;
		}
		if (one.signed() || isWanted(one, messages)) {
			plugins.install(one);
			console.out().println(Terminal.plain(messages.get("installed", one.name(), one.version())));
		}
		return ExitCode.OK;
	}

	/** Asks whoever sits there; a script that names a jar has decided. */
	private boolean isWanted(Plugins.Plugin plugin, Messages messages) throws IOException {
		boolean known = plugins.installed().stream().anyMatch(one -> one.name().equals(plugin.name()));
		if (known || !console.errIsTerminal()) {
			if (!known) {
				console.note(messages.get("unsigned", plugin.name()));
			}
			return true;
		}
		console.err().print(Terminal.plain(messages.get("ask", plugin.name())) + ' ');
		console.err().flush();
		StringBuilder answer = new StringBuilder();
		for (int c = console.in().read(); c >= 0 && c != '\n'; c = console.in().read()) {
			answer.append((char) c);
		}
		return answer.toString().strip().matches("(?i)y|yes|ya");
	}
}
