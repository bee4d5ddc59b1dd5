package org.factline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRun;
import org.factline.checking.CheckRunner;
import org.factline.checking.FingerprintPrefix;
import org.factline.checking.Judgements;
import org.factline.checking.Step;
import org.factline.pipeline.masking.Masking;
import org.factline.progress.Progress;

/** Tells why something was flagged, or was not, under the settings that hold for its dossier; without the names that are masked. */
final class Explainer {

	private final CheckRunner checks;
	private final Analyser analyser;
	private final ProjectSettings projects;
	private final Pipeline.Settings settings;
	private final Progress progress;

	Explainer(CheckRunner checks, Analyser analyser, ProjectSettings projects, Pipeline.Settings settings, Progress progress) {
		this.checks = checks;
		this.analyser = analyser;
		this.projects = projects;
		this.settings = settings;
		this.progress = progress;
	}

	/**
	 * What a check says of two articles, each named as {@link NamedArticle} knows it, or as it does without masked names; of the first
	 * dossier that holds both.
	 */
	Explanation explain(Imported imported, CheckDescriptor check, String first, String second) {
		Masking masking = new Masking(imported.masks());
		for (ArticleSet set : imported.dossiers()) {
			Optional<String> one = id(masking, set, first);
			Optional<String> other = id(masking, set, second);
			if (one.isPresent() && other.isPresent()) {
				String a = one.get();
				String b = other.get();
				Analysis analysis = analyser.analyse(set, progress);
				List<Finding> findings = run(new CheckRunner(List.of(check)), analysis).stream()
						.filter(finding -> isOf(finding, a) && isOf(finding, b)).toList();
				return explanation(masking, set, findings, steps(check, analysis, a, b), Optional.empty(), imported);
			}
		}
		return new Explanation("", List.of(), List.of(), Optional.empty(), imported.dossiers().stream()
				.map(set -> names(masking.explained(set, List.of(), List.of()).articles())).flatMap(all -> all.entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (x, y) -> x)), masking.problems(imported.problems()));
	}

	private static Optional<String> id(Masking masking, ArticleSet set, String name) {
		Optional<String> plain = NamedArticle.id(set, name);
		return plain.isPresent() || masking.isNothing() ? plain
				: NamedArticle.id(masking.explained(set, List.of(), List.of()).articles(), name).map(id -> masking.ids(set).getOrDefault(id, id));
	}

	/** The finding with a fingerprint; of the first dossier that has one. */
	Explanation explain(Imported imported, FingerprintPrefix wanted) {
		Masking masking = new Masking(imported.masks());
		for (ArticleSet set : imported.dossiers()) {
			Analysis analysis = analyser.analyse(set, progress);
			List<Decision> decisions = imported.decisions().getOrDefault(set.dossier(), List.of());
			List<Judgements.Judged> fitting = Judgements.of(run(checks, analysis), decisions, settings.locale()).all().stream()
					.filter(one -> wanted.fits(one.finding().fingerprint())).toList();
			if (!fitting.isEmpty()) {
				List<Finding> findings = fitting.stream().map(Judgements.Judged::finding).toList();
				return explanation(masking, set, findings, findings.size() == 1 ? steps(findings.getFirst(), analysis) : List.of(),
						fitting.getFirst().decision(), imported);
			}
			Optional<Decision> decision = decisions.stream().filter(one -> wanted.fits(one.fingerprint())).findFirst();
			if (decision.isPresent()) {
				return explanation(masking, set, List.of(), List.of(), decision, imported);
			}
		}
		return nothing(masking, imported);
	}

	private static Explanation explanation(Masking masking, ArticleSet set, List<Finding> findings, List<Step> steps, Optional<Decision> decision,
			Imported imported) {
		Masking.Explained masked = masking.explained(set, findings, steps);
		return new Explanation(masked.articles().dossier(), masked.findings(), masked.steps(), decision.map(masking::decision),
				names(masked.articles()), masking.problems(imported.problems()));
	}

	private static Explanation nothing(Masking masking, Imported imported) {
		return new Explanation("", List.of(), List.of(), Optional.empty(), Map.of(), masking.problems(imported.problems()));
	}

	private List<Finding> run(CheckRunner some, Analysis analysis) {
		return some.run(analysis, projects.ofDossier(analysis.dossier()), CheckRun.NOTHING, settings.locale(), settings.threads(), progress)
				.findings();
	}

	private List<Step> steps(Finding finding, Analysis analysis) {
		List<String> articles = finding.passages().stream().map(Passage::article).distinct().toList();
		return checks.checks().stream().filter(one -> one.id().equals(finding.check()) && !articles.isEmpty()).findFirst()
				.map(one -> steps(one, analysis, articles.getFirst(), articles.getLast())).orElse(List.of());
	}

	private List<Step> steps(CheckDescriptor check, Analysis analysis, String a, String b) {
		Map<String, String> parameters = projects.ofDossier(analysis.dossier()).of(check).parameters();
		return check.factory().get().explain(new CheckContext(analysis, settings.locale(), check, parameters), a, b);
	}

	private static boolean isOf(Finding finding, String article) {
		return finding.passages().stream().anyMatch(passage -> passage.article().equals(article));
	}

	private static Map<String, String> names(ArticleSet set) {
		return set.articles().stream().collect(Collectors.toMap(Article::id, Article::label));
	}
}
