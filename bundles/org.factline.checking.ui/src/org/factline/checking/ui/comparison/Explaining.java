package org.factline.checking.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analysis;
import org.factline.analysis.FacetLine;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckSettings;
import org.factline.checking.Step;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.ui.dossiers.Results;

/** Tells in words how checks came to what they found, or to nothing. For any thread. */
final class Explaining {

	private final Results results;
	private final CheckSettings settings;
	private final List<CheckDescriptor> checks;
	private final Messages messages;

	/** @param checks those that there are */
	Explaining(Results results, CheckSettings settings, List<CheckDescriptor> checks, Messages messages) {
		this.results = results;
		this.settings = settings;
		this.checks = checks;
		this.messages = messages;
	}

	/** How a finding came about: what its check compared, step by step. */
	String finding(Finding finding) {
		List<String> articles = finding.passages().stream().map(Passage::article).distinct().toList();
		List<String> steps = new ArrayList<>();
		if (!articles.isEmpty()) {
			checks.stream().filter(one -> one.id().equals(finding.check())).findFirst()
					.ifPresent(one -> steps(one, articles.getFirst(), articles.get(Math.min(1, articles.size() - 1))).forEach(step -> steps.add(step.message())));
		}
		if (steps.isEmpty()) {
			steps.add(finding.explanation());
		}
		return finding.message() + "\n\n" + numbered(steps);
	}

	/**
	 * Why two passages were flagged, or were not: what each check made of the sentences in which they stand.
	 *
	 * @param progress told of each check
	 * @throws OperationCanceledException where it says so, at the next check
	 */
	String pair(Passage.InText a, Passage.InText b, SubMonitor progress) {
		progress.setWorkRemaining(checks.size());
		StringBuilder text = new StringBuilder();
		results.judged().stream().map(one -> one.finding()).filter(one -> touches(one.passages(), a) && touches(one.passages(), b))
				.forEach(one -> text.append(messages.get("why.flagged", one.message())).append("\n\n"));
		for (CheckDescriptor check : checks) {
			progress.split(1).subTask(title(check));
			if (!settings.of(check).enabled()) {
				text.append(messages.get("why.off", title(check))).append("\n\n");
				continue;
			}
			List<String> steps = steps(check, a.article(), b.article()).stream().filter(step -> isAbout(step, a, b)).map(Step::message).toList();
			if (!steps.isEmpty()) {
				text.append(title(check)).append('\n').append(numbered(steps)).append('\n');
			}
		}
		return text.isEmpty() ? messages.get("why.nothing") : text.toString().strip();
	}

	/** A step about no place is about the articles; one about places must lie in the sentences of both passages. */
	private boolean isAbout(Step step, Passage.InText a, Passage.InText b) {
		return step.passages().isEmpty() || touches(step.passages(), a) && touches(step.passages(), b);
	}

	private boolean touches(List<Passage> passages, Passage.InText place) {
		Span sentence = analysed(place).map(one -> FacetLine.sentence(one, place)).orElse(new Span(place.begin(), place.end()));
		return passages.stream().anyMatch(one -> one instanceof Passage.InText text && text.article().equals(place.article())
				&& text.begin() < sentence.end() && sentence.begin() < text.end());
	}

	private Optional<AnalysedArticle> analysed(Passage.InText place) {
		return results.analysis().stream().map(Analysis::articles).flatMap(List::stream).filter(one -> one.article().id().equals(place.article()))
				.findFirst();
	}

	private List<Step> steps(CheckDescriptor check, String a, String b) {
		return results.analysis().map(analysis -> check.factory().get()
				.explain(new CheckContext(analysis, messages.locale(), check, settings.of(check).parameters()), a, b)).orElse(List.of());
	}

	private String title(CheckDescriptor check) {
		return check.help().apply(messages.locale()).title();
	}

	private static String numbered(List<String> steps) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < steps.size(); i++) {
			text.append(i + 1).append(". ").append(steps.get(i)).append('\n');
		}
		return text.toString();
	}
}
