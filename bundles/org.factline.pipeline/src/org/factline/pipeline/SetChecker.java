package org.factline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.ArticleSet;
import org.factline.article.Finding;
import org.factline.checking.CheckRun;
import org.factline.checking.CheckRunner;
import org.factline.checking.Judgements;
import org.factline.progress.Progress;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.Standing;
import org.factline.reporting.Standings;

/**
 * Checks sets of articles one by one, each under the settings that hold for it.
 *
 * @param imported where the sets come from
 * @param proposed whether events that nobody has confirmed are told, too
 */
record SetChecker(CheckRunner checks, Analyser analyser, Imported imported, ProjectSettings projects, boolean proposed,
		Pipeline.Settings settings, Progress progress) {

	/**
	 * What one set says, and what was found in it.
	 *
	 * @param analysis   large; to be let go of as soon as can be
	 * @param judgements the findings of the dossier, with what people decided about them
	 */
	record CheckedSet(Analysis analysis, CheckedDossier dossier, Judgements judgements) {
	}

	CheckedSet check(ArticleSet set) {
		Analysis analysis = analyser.analyse(set, progress);
		List<Finding> findings = checks.run(analysis, projects.ofDossier(set.dossier()), CheckRun.NOTHING, settings.locale(),
				settings.threads(), progress).findings();
		Judgements judged = Judgements.of(findings, imported.decisions().getOrDefault(set.dossier(), List.of()), settings.locale());
		return new CheckedSet(analysis, new CheckedDossier(set, judged.findings(), Timelines.of(() -> analysis, set, imported, proposed),
				new Standings(standings(judged), List.of()), imported.reviews().getOrDefault(set.dossier(), List.of()),
				projects.ofDossier(set.dossier()).values()).withholding(withheld(set)), judged);
	}

	private List<CheckedDossier.Withheld> withheld(ArticleSet set) {
		return imported.withheld().getOrDefault(set.dossier(), List.of()).stream()
				.map(one -> new CheckedDossier.Withheld(one.wording(), one.approved(), one.required())).toList();
	}

	/** How findings stand about which somebody decided, by fingerprint. */
	private static Map<String, Standing> standings(Judgements judgements) {
		Map<String, Standing> standings = new HashMap<>();
		for (Judgements.Judged one : judgements.all()) {
			if (one.decision().isPresent()) {
				Standing.State state = one.state() == Judgements.State.DECIDED ? Standing.State.DECIDED : Standing.State.REAPPEARED;
				standings.put(one.finding().fingerprint(), new Standing(state, one.decision(), Standing.Known.NOT_ASKED));
			}
		}
		return standings;
	}
}
