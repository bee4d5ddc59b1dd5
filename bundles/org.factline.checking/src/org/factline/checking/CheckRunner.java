package org.factline.checking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.factline.analysis.Analysis;
import org.factline.article.Finding;
import org.factline.article.Fingerprint;
import org.factline.article.Severity;
import org.factline.checking.ContainedRun.Failure;
import org.factline.messages.Messages;
import org.factline.progress.Hangs;
import org.factline.progress.Progress;

/**
 * Runs checks. A check that throws, floods or hangs is contained: its failure is a finding about the check, and the results of
 * the others stand. One that hung three times is not asked any more by this runner, which is a finding, too.
 */
public final class CheckRunner {

	/** More findings of one check in one dossier are a fault of the check. */
	static final int MAX_FINDINGS = 100_000;

	/** A check may take so long, and so much longer for each article; it is far more than any needs. */
	private static final Duration LIMIT = Duration.ofMinutes(2);
	private static final Duration LIMIT_AN_ARTICLE = Duration.ofMillis(20);
	/** How often those at work are looked at although none rang, in milliseconds: the time of one may be over. */
	private static final long LOOK = 200;

	/** How a check ends that does not end well. */
	private static final Set<String> FAILURES = Set.of("failed", "flooded", "hung", "left-out");

	private final List<CheckDescriptor> checks;
	private final Duration limit;
	private final Hangs hangs = new Hangs();

	/** @param checks in any order */
	public CheckRunner(List<CheckDescriptor> checks) {
		this(checks, LIMIT);
	}

	/**
	 * With another limit of time.
	 *
	 * @param checks in any order
	 * @param limit  how long a check may take, beside some time for each article
	 */
	public CheckRunner(List<CheckDescriptor> checks, Duration limit) {
		this.checks = checks.stream().sorted(Comparator.comparing(CheckDescriptor::id)).toList();
		this.limit = limit;
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
		return run(analysis, locale, 1, progress);
	}

	/**
	 * The same with several checks at work at once; that changes nothing but time.
	 *
	 * @param threads how many
	 * @throws CancellationException where the progress says so, or the calling thread is interrupted
	 */
	public List<Finding> run(Analysis analysis, Locale locale, int threads, Progress progress) {
		return run(analysis, CheckSettings.NONE, CheckRun.NOTHING, locale, threads, progress).findings();
	}

	/**
	 * The same with what is set for the checks, and with what they worked out before about what did not change; the latter
	 * changes nothing but time.
	 *
	 * @param before what came of the run before; {@link CheckRun#NOTHING} where there is none
	 * @throws CancellationException where the progress says so, or the calling thread is interrupted
	 */
	public CheckRun run(Analysis analysis, CheckSettings settings, CheckRun before, Locale locale, int threads, Progress progress) {
		Map<Boolean, List<CheckDescriptor>> enabled = checks.stream().filter(check -> settings.of(check).enabled())
				.collect(Collectors.partitioningBy(check -> hangs.leaves(check.id())));
		List<CheckDescriptor> asked = enabled.getOrDefault(Boolean.TRUE, List.of());
		progress.begin("checking", asked.size());
		Duration all = limit.plus(LIMIT_AN_ARTICLE.multipliedBy(analysis.articles().size()));
		List<ContainedRun> runs = new ArrayList<>();
		Semaphore bell = new Semaphore(0);
		for (CheckDescriptor check : asked) {
			Map<String, String> parameters = settings.of(check).parameters();
			CheckContext context = new CheckContext(analysis, locale, check, parameters, before.memory().of(check, locale, parameters));
			runs.add(new ContainedRun(check, context, MAX_FINDINGS, all, progress, bell));
		}
		try {
			work(runs, threads, bell, progress);
		} catch (InterruptedException e) {
			runs.forEach(ContainedRun::cancel);
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		List<Finding> leftOut = enabled.getOrDefault(Boolean.FALSE, List.of()).stream().map(check -> failure(check, locale, "left-out", "")).toList();
		return checked(runs, leftOut, settings, locale);
	}

	private CheckRun checked(List<ContainedRun> runs, List<Finding> leftOut, CheckSettings settings, Locale locale) {
		Map<String, Finding> found = new LinkedHashMap<>();
		leftOut.forEach(finding -> found.put(finding.fingerprint(), finding));
		Map<String, CheckMemory.Known> known = new HashMap<>();
		for (ContainedRun run : runs) {
			CheckSetting setting = settings.of(run.descriptor());
			for (Finding finding : run.findings(failure -> report(run.descriptor(), locale, failure))) {
				found.merge(finding.fingerprint(), setting.apply(run.descriptor(), finding),
						(a, b) -> Finding.REPORT_ORDER.compare(a, b) <= 0 ? a : b);
			}
			run.known().ifPresent(one -> known.put(run.descriptor().id(), new CheckMemory.Known(locale, setting.parameters(), one)));
		}
		return new CheckRun(found.values().stream().sorted(Finding.REPORT_ORDER).toList(), new CheckMemory(known));
	}

	/** Keeps so many at work until all have ended or were given up. */
	private static void work(List<ContainedRun> runs, int threads, Semaphore bell, Progress progress) throws InterruptedException {
		List<ContainedRun> working = new ArrayList<>();
		int next = 0;
		while (next < runs.size() || !working.isEmpty()) {
			while (next < runs.size() && working.size() < threads) {
				ContainedRun run = runs.get(next++);
				working.add(run);
				run.start();
			}
			bell.tryAcquire(LOOK, TimeUnit.MILLISECONDS);
			for (ContainedRun run : List.copyOf(working)) {
				if (run.isOver()) {
					working.remove(run);
					progress.worked(1);
				}
			}
		}
	}

	/** Whether a finding says that a check failed, flooded or hung, so that its findings are missing. */
	public static boolean isFailure(Finding finding) {
		return finding.isNotChecked() && finding.passages().isEmpty() && FAILURES.contains(finding.properties().getOrDefault("kind", ""));
	}

	private Finding report(CheckDescriptor check, Locale locale, Failure failure) {
		return switch (failure) {
			case Failure.Failed failed -> failure(check, locale, "failed", failed.reason());
			case Failure.Flooded flooded -> failure(check, locale, "flooded", String.valueOf(MAX_FINDINGS));
			case Failure.Hung hung -> failure(check, locale, "hung",
					hangs.isLast(check.id()) ? ' ' + Messages.of(CheckRunner.class, locale).get("hung.last") : "");
		};
	}

	private static Finding failure(CheckDescriptor check, Locale locale, String key, String detail) {
		Messages messages = Messages.of(CheckRunner.class, locale);
		return new Finding(check.id(), check.family(), Severity.NONE, messages.get(key + ".message", check.named()),
				messages.get(key + ".explanation", detail), messages.get(key + ".remedy"), List.of(),
				Fingerprint.of(check.id(), List.of(), List.of(key)), Fingerprint.locus(check.id(), List.of(), key),
				Map.of("kind", key));
	}
}
