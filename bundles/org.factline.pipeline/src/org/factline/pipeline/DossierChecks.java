package org.factline.pipeline;

import java.util.Collection;
import java.util.Locale;

import org.factline.analysis.Analysed;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.checking.CheckRun;
import org.factline.checking.Judgements;
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

	/**
	 * What came of a run.
	 *
	 * @param analysis   what the articles say
	 * @param judgements what was found, and what people decided about it
	 */
	public record Outcome(Analysis analysis, Judgements judgements) {
	}

	DossierChecks(Analyser analyser, CheckRunner checks, Locale locale, int threads) {
		this.analyser = analyser;
		this.checks = checks;
		this.locale = locale;
		this.threads = threads;
	}

	/**
	 * Checks the dossier as it is now. What a run that is cancelled learned until then may be used again.
	 *
	 * @param articles  those that are the same objects as before cost least
	 * @param decisions what people decided
	 * @param settings  what is set for checks
	 * @throws java.util.concurrent.CancellationException where the progress says so, or the calling thread is interrupted
	 */
	public synchronized Outcome run(ArticleSet articles, Collection<Decision> decisions, CheckSettings settings, Progress progress) {
		analysed = analyser.analyse(articles, analysed, progress);
		found = checks.run(analysed.analysis(), settings, found, locale, threads, progress);
		return new Outcome(analysed.analysis(), Judgements.of(found.findings(), decisions, locale));
	}
}
