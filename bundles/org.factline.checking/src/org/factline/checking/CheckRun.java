package org.factline.checking;

import java.util.List;

import org.factline.article.Finding;

/** What checks found in a dossier, and what they worked out on the way, so that the next run does only what is new. Immutable. */
public final class CheckRun {

	/** Nothing was checked yet. */
	public static final CheckRun NOTHING = new CheckRun(List.of(), CheckMemory.NOTHING);

	private final List<Finding> findings;
	private final CheckMemory memory;

	CheckRun(List<Finding> findings, CheckMemory memory) {
		this.findings = List.copyOf(findings);
		this.memory = memory;
	}

	/** The findings, in the order of reports, each once. */
	public List<Finding> findings() {
		return findings;
	}

	CheckMemory memory() {
		return memory;
	}
}
