package org.factline.commandline;

import java.util.List;

import org.factline.article.Finding;
import org.factline.checking.CheckRunner;
import org.factline.reporting.ReportInput;

/**
 * The checks that failed in a run, each as a sentence. What they would have found is missing, so that no findings is not good news.
 *
 * @param sentences in the order of the findings, each once
 */
record FailedChecks(List<String> sentences) {

	static final FailedChecks NONE = new FailedChecks(List.of());

	FailedChecks {
		sentences = List.copyOf(sentences);
	}

	static FailedChecks of(ReportInput everything) {
		return new FailedChecks(everything.dossiers().stream().flatMap(dossier -> dossier.findings().stream()).filter(CheckRunner::isFailure)
				.map(FailedChecks::sentence).distinct().toList());
	}

	private static String sentence(Finding failure) {
		return failure.message() + ' ' + failure.explanation();
	}

	/** Names each at the end, where nobody overlooks it. The exit code is that of what was checked. */
	void tell(Console console) {
		sentences.forEach(console::note);
		if (!sentences.isEmpty()) {
			console.note("what these checks would have found is missing: this run says nothing about it, nor does its exit code");
		}
	}
}
