package org.factline.pipeline;

import java.util.Locale;
import java.util.Optional;

import org.factline.analysis.Analysed;
import org.factline.analysis.Analyser;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.checking.CheckRun;
import org.factline.checking.Judgements;
import org.factline.model.bridge.Snapshot;
import org.factline.progress.Progress;

/**
 * Checks one dossier again and again while people work on it. What an earlier run learned about articles that did not change is
 * used again, so a run does only what is new; it gives exactly what a first run over the same articles gives. One run at a time.
 */
public final class DossierChecks {

	private final Analyser analyser;
	private final CheckRunner checks;
	private final Locale locale;
	private final int threads;
	private Analysed analysed = Analysed.NOTHING;
	private CheckRun found = CheckRun.NOTHING;

	DossierChecks(Analyser analyser, CheckRunner checks, Locale locale, int threads) {
		this.analyser = analyser;
		this.checks = checks;
		this.locale = locale;
		this.threads = threads;
	}

	/**
	 * Analyses and checks the dossier as it is at one moment, on any thread. What a run that is cancelled learned until then may be
	 * used again.
	 *
	 * @param snapshot articles that are the same objects as before cost least
	 * @param settings what is set for checks
	 * @throws java.util.concurrent.CancellationException where the progress says so, or the calling thread is interrupted
	 */
	public synchronized Pipeline.Examined examine(Snapshot snapshot, CheckSettings settings, Progress progress) {
		analysed = analyser.analyse(snapshot.articles(), analysed, progress);
		found = checks.run(analysed.analysis(), settings, found, locale, threads, progress);
		progress.check();
		Judgements judged = Judgements.of(found.findings(), snapshot.decisions(), locale);
		return new Pipeline.Examined(analysed.analysis(), judged,
				Timelines.of(snapshot.events(), snapshot.decisions(), snapshot.articles(), analysed.events(), Optional.of(analysed.analysis())));
	}
}
