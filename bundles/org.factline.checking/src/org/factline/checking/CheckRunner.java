package org.factline.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.factline.analysis.Analysis;
import org.factline.article.Finding;
import org.factline.article.Fingerprint;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.factline.progress.Progress;

/**
 * Runs checks. A check that throws or floods is contained: its failure is a finding about the check, and the results of the
 * others stand.
 */
public final class CheckRunner {

	/** More findings of one check in one dossier are a fault of the check. */
	static final int MAX_FINDINGS = 100_000;

	private final List<CheckDescriptor> checks;

	/** @param checks in any order */
	public CheckRunner(List<CheckDescriptor> checks) {
		this.checks = checks.stream().sorted(Comparator.comparing(CheckDescriptor::id)).toList();
	}

	/** The checks that run, by id. */
	public List<CheckDescriptor> checks() {
		return checks;
	}

	/**
	 * What all checks find in a dossier, in the order of reports, each finding once.
	 *
	 * @throws CancellationException where the progress says so
	 */
	public List<Finding> run(Analysis analysis, Locale locale, Progress progress) {
		progress.begin("checking", checks.size());
		Map<String, Finding> found = new LinkedHashMap<>();
		for (CheckDescriptor check : checks) {
			for (Finding finding : run(check, analysis, locale, progress)) {
				found.merge(finding.fingerprint(), finding, (a, b) -> Finding.REPORT_ORDER.compare(a, b) <= 0 ? a : b);
			}
			progress.worked(1);
		}
		return found.values().stream().sorted(Finding.REPORT_ORDER).toList();
	}

	private static List<Finding> run(CheckDescriptor check, Analysis analysis, Locale locale, Progress progress) {
		List<Finding> found = new ArrayList<>();
		try {
			check.factory().get().run(new CheckContext(analysis, locale, check, Map.of()), finding -> {
				if (found.size() == MAX_FINDINGS) {
					throw new Flood();
				}
				found.add(finding);
			}, progress);
		} catch (CancellationException e) {
			throw e;
		} catch (Flood e) {
			found.add(failure(check, locale, "flooded", String.valueOf(MAX_FINDINGS)));
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			found.add(failure(check, locale, "failed", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
		}
		return found;
	}

	private static Finding failure(CheckDescriptor check, Locale locale, String key, String detail) {
		Messages messages = Messages.of(CheckRunner.class, locale);
		return new Finding(check.id(), check.family(), Severity.NONE, messages.get(key + ".message", check.id()),
				messages.get(key + ".explanation", detail), messages.get(key + ".remedy"), List.of(),
				Fingerprint.of(check.id(), List.of(), List.of(key)), Fingerprint.locus(check.id(), List.of(), key),
				Map.of("kind", key));
	}

	/** Ends a check that finds too much. */
	private static final class Flood extends RuntimeException {

		private static final long serialVersionUID = 1;
	}
}
