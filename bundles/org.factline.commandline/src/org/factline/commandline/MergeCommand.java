package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.factline.model.file.MergeDriver;
import org.factline.pipeline.Reasons;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Merges two states of a dossier for version control. */
@Command(name = "merge", description = "Merge two states of a dossier's file, for git: see docs/dossiers.md.", //
		mixinStandardHelpOptions = true, versionProvider = VersionOfProduct.class, sortOptions = false, //
		footer = { "", "The result takes the place of OURS. Ends with 1 where both sides changed one thing differently." })
final class MergeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "BASE", description = "The state that both come from.")
	private Path base = Path.of("");

	@Parameters(index = "1", paramLabel = "OURS", description = "Our state; it is replaced by the result.")
	private Path ours = Path.of("");

	@Parameters(index = "2", paramLabel = "THEIRS", description = "The other state.")
	private Path theirs = Path.of("");

	private final Console console;

	MergeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UsageException {
		try {
			List<String> conflicts = MergeDriver.merge(base, ours, theirs);
			conflicts.forEach(conflict -> console.note("conflict: " + conflict));
			return conflicts.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
		} catch (IOException e) {
			throw new UsageException("nothing was merged: " + Reasons.of(e));
		}
	}
}
