package org.factline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.factline.spark.archive.Folder;

/** The folder of a run. What an earlier run with the same plan finished stays; one with another plan is not mixed with it. */
final class Results {

	private static final String PLAN = "_plan";
	private static final String DONE = "_SUCCESS";

	private final Folder folder;

	private Results(Folder folder) {
		this.folder = folder;
	}

	/**
	 * Begins, or goes on.
	 *
	 * @param plan what the results follow from, one a line
	 * @throws UsageException where the folder holds something else
	 */
	static Results begin(Folder folder, List<String> plan) throws IOException, UsageException {
		String text = String.join("\n", plan) + "\n";
		if (!folder.has(PLAN)) {
			if (folder.holdsAnything()) {
				throw new UsageException("--out " + folder + ": the folder is not empty");
			}
			folder.write(PLAN, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} else if (!folder.text(PLAN).equals(text)) {
			throw new UsageException("--out " + folder + ": there are results of other inputs or options");
		}
		return new Results(folder);
	}

	Folder folder() {
		return folder;
	}

	boolean areDone() throws IOException {
		return folder.has(DONE);
	}

	/** Notes that nothing is left to do. */
	void done() throws IOException {
		folder.write(DONE, out -> {
			// that it is there says all
		});
	}
}
