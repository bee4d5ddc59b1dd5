package org.factline.ui.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Field;
import org.factline.article.Problem;
import org.factline.importing.Source;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.KnownArticle;
import org.factline.importing.plan.PlannedArticle;
import org.factline.pipeline.PlannedImport;
import org.factline.progress.Progress;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Person;

/** An import in the making: what it would do, and what people choose and correct before anything enters. */
public final class Planning {

	/** Gives the sources of a plan; called on a thread of its own, since folders are walked through. */
	@FunctionalInterface
	public interface Inputs {

		/**
		 * What is to be read.
		 *
		 * @param problems takes what could not even be opened
		 */
		List<Source> find(List<Problem> problems);
	}

	private final OpenDossiers dossiers;
	private final Set<String> skipped = new HashSet<>();
	private final Map<String, Map<Field, String>> corrections = new HashMap<>();
	private final String evidence;
	private Map<Field, String> preferred = Map.of();
	private @Nullable PlannedImport planned;

	/** @param evidence what is noted as the reason of corrections, in words for people */
	public Planning(OpenDossiers dossiers, String evidence) {
		this.dossiers = dossiers;
		this.evidence = evidence;
	}

	/**
	 * Plans, on any thread, and changes nothing else.
	 *
	 * @param known what is in the dossier already
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public PlannedImport plan(Inputs inputs, List<KnownArticle> known, Progress progress) {
		List<Problem> problems = new java.util.ArrayList<>();
		List<Source> sources = inputs.find(problems);
		return dossiers.pipeline().plan(sources, problems, known, OpenDossiers.settings(), progress);
	}

	/** Takes a plan in the place of the one before; choices about other articles are forgotten. */
	public void accept(PlannedImport fresh) {
		planned = fresh;
		Set<String> locations = new HashSet<>();
		fresh.plan().articles().forEach(article -> locations.add(article.location()));
		skipped.retainAll(locations);
		corrections.keySet().retainAll(locations);
		fresh.plan().articles().forEach(article -> preferred.forEach((field, value) -> correct(article, field, value)));
	}

	/** What people said of all articles before anything was read: it counts more than what the text seems to say. */
	public void prefer(Map<Field, String> values) {
		preferred = Map.copyOf(values);
	}

	/** What it would do; empty until it is planned. */
	public Optional<PlannedImport> planned() {
		return Optional.ofNullable(planned);
	}

	/** What would become of each article; nothing until it is planned. */
	public ImportPlan plan() {
		return planned().map(PlannedImport::plan).orElseGet(() -> new ImportPlan(List.of(), List.of()));
	}

	/** Whether an article is taken in. */
	public boolean takes(PlannedArticle article) {
		return article.kind() != PlannedArticle.Kind.UNCHANGED && !skipped.contains(article.location());
	}

	/** Takes an article in or leaves it out. */
	public void take(PlannedArticle article, boolean wanted) {
		if (wanted) {
			skipped.remove(article.location());
		} else {
			skipped.add(article.location());
		}
	}

	/** A field as it would stand in the dossier, corrected where it was. */
	public String value(PlannedArticle article, Field field) {
		String corrected = corrections.getOrDefault(article.location(), Map.of()).get(field);
		return corrected != null ? corrected : article.article().value(field).orElse("");
	}

	/** Whether a person corrected a field. */
	public boolean isCorrected(PlannedArticle article, Field field) {
		return corrections.getOrDefault(article.location(), Map.of()).containsKey(field);
	}

	/** Corrects a field; the value that was read is no correction. */
	public void correct(PlannedArticle article, Field field, String value) {
		Map<Field, String> ofArticle = corrections.computeIfAbsent(article.location(), key -> new HashMap<>());
		if (value.equals(article.article().value(field).orElse(""))) {
			ofArticle.remove(field);
		} else {
			ofArticle.put(field, value);
		}
		if (ofArticle.isEmpty()) {
			corrections.remove(article.location());
		}
	}

	/** What was chosen. */
	public PlannedImport.Choice choice() {
		return new PlannedImport.Choice(skipped, corrections, evidence, Person.today());
	}
}
