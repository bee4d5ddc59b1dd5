package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.factline.messages.Messages;
import org.factline.pipeline.Reasons;
import org.factline.pipeline.bag.BagCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves exported dossiers unchanged. */
@Command(name = "verify", description = "Look whether exported folders are complete and unchanged.", mixinStandardHelpOptions = true, //
		versionProvider = VersionOfProduct.class, sortOptions = false, footer = { "",
				"Any bag (BagIt, RFC 8493) can be verified. Ends with 1 where something is not as the bag says, each named." })
final class VerifyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders that export wrote, or other bags.")
	private List<Path> folders = List.of();

	@Option(names = "--locale", paramLabel = "id|en", defaultValue = "en", description = "The language of messages (default: ${DEFAULT-VALUE}).")
	private Language locale = Language.en;

	@Option(names = "--quiet", description = "Say nothing but what is wrong.")
	private boolean quiet;

	private final Console console;

	VerifyCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Messages messages = Messages.of(VerifyCommand.class, "bag-messages", locale.locale());
		boolean unread = false;
		boolean changed = false;
		for (Path folder : folders) {
			try {
				BagCheck.Outcome outcome = BagCheck.of(folder);
				outcome.differences().forEach(one -> console.note(folder + ": " + one));
				changed |= !outcome.differences().isEmpty();
				if (!quiet) {
					console.out().println(Terminal.plain(messages.get(outcome.differences().isEmpty() ? "unchanged" : "changed", folder.toString(),
							Integer.valueOf(outcome.files()), Integer.valueOf(outcome.differences().size()))));
				}
			} catch (IOException e) {
				console.note(folder + ": " + Reasons.of(e));
				unread = true;
			}
		}
		return Integer.valueOf(unread ? ExitCode.UNREADABLE : changed ? ExitCode.FINDINGS : ExitCode.OK);
	}
}
