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
import org.factline.progress.Progress;

/** Tells why something was flagged, or was not, under the settings that hold for its dossier. */
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

	/** What a check says of two articles, each named as {@link NamedArticle} knows it; of the first dossier that holds both. */
	Explanation explain(Imported imported, CheckDescriptor check, String first, String second) {
		for (ArticleSet set : imported.dossiers()) {
			Map<String, String> names = names(set);
			Optional<String> one = NamedArticle.id(set, first);
			Optional<String> other = NamedArticle.id(set, second);
			if (one.isPresent() && other.isPresent()) {
				String a = one.get();
				String b = other.get();
				Analysis analysis = analyser.analyse(set, progress);
				List<Finding> findings = run(new CheckRunner(List.of(check)), analysis).stream()
						.filter(finding -> isOf(finding, a) && isOf(finding, b)).toList();
				return new Explanation(set.dossier(), findings, steps(check, analysis, a, b), Optional.empty(), names, imported.problems());
			}
		}
		return new Explanation("", List.of(), List.of(), Optional.empty(), imported.dossiers().stream().map(Explainer::names)
				.flatMap(all -> all.entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (x, y) -> x)), imported.problems());
	}

	/** The finding with a fingerprint; of the first dossier that has one. */
	Explanation explain(Imported imported, FingerprintPrefix wanted) {
		for (ArticleSet set : imported.dossiers()) {
			Analysis analysis = analyser.analyse(set, progress);
			List<Decision> decisions = imported.decisions().getOrDefault(set.dossier(), List.of());
			List<Judgements.Judged> fitting = Judgements.of(run(checks, analysis), decisions, settings.locale()).all().stream()
					.filter(one -> wanted.fits(one.finding().fingerprint())).toList();
			if (!fitting.isEmpty()) {
				List<Finding> findings = fitting.stream().map(Judgements.Judged::finding).toList();
				return new Explanation(set.dossier(), findings, findings.size() == 1 ? steps(findings.getFirst(), analysis) : List.of(),
						fitting.getFirst().decision(), names(set), imported.problems());
			}
			Optional<Decision> decision = decisions.stream().filter(one -> wanted.fits(one.fingerprint())).findFirst();
			if (decision.isPresent()) {
				return new Explanation(set.dossier(), List.of(), List.of(), decision, names(set), imported.problems());
			}
		}
		return nothing(imported);
	}

	private static Explanation nothing(Imported imported) {
		return new Explanation("", List.of(), List.of(), Optional.empty(), Map.of(), imported.problems());
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
