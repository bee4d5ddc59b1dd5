package org.factline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.ClaimReview;
import org.factline.article.Field;
import org.factline.article.Problem;
import org.factline.importing.Source;
import org.factline.importing.plan.Change;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.ImportPlanner;
import org.factline.importing.plan.IncomingArticle;
import org.factline.importing.plan.KnownArticle;
import org.factline.importing.plan.PlannedArticle;
import org.factline.model.BlockOverride;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.ClaimEdits;
import org.factline.model.bridge.Overlays;
import org.factline.model.bridge.PassageEdits;
import org.factline.model.bridge.Snapshot;
import org.factline.model.bridge.ToRecord;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.model.file.Evidence;
import org.factline.pipeline.DossierImport.Lost;
import org.factline.progress.Progress;

/**
 * What an import would do, and what doing it needs. It is made on any thread and bound to no session: it is planned in the
 * background, looked at, and done on the session's thread.
 */
public final class PlannedImport {

	/**
	 * What people chose before anything enters.
	 *
	 * @param skipped     locations of articles that are left out
	 * @param corrections by the article's location: what people know better than the source, by field; an empty value says that
	 *                    nothing is known
	 * @param evidence    why, in words for people, for all corrections
	 * @param by          who corrected, and when
	 */
	public record Choice(Set<String> skipped, Map<String, Map<Field, String>> corrections, String evidence, PassageEdits.By by) {

		/** All of the plan, as it is. */
		public static final Choice EVERYTHING = new Choice(Set.of(), Map.of(), "", PassageEdits.By.NOBODY);

		public Choice {
			skipped = Set.copyOf(skipped);
			corrections = Map.copyOf(corrections);
		}

		boolean takes(PlannedArticle one) {
			return one.kind() != PlannedArticle.Kind.UNCHANGED && !skipped.contains(one.location());
		}
	}

	private final ImportPlan plan;
	/** The source of each article, by the article's location. */
	private final Map<String, Source> sources;

	private PlannedImport(ImportPlan plan, Map<String, Source> sources) {
		this.plan = plan;
		this.sources = sources;
	}

	static PlannedImport of(List<Reader.ReadSource> read, List<Problem> unopened, List<KnownArticle> known, int threads,
			Progress progress) {
		List<IncomingArticle> incoming = new ArrayList<>();
		List<Problem> problems = new ArrayList<>(unopened);
		Map<String, Source> sources = new HashMap<>();
		for (Reader.ReadSource one : read) {
			incoming.addAll(one.articles());
			problems.addAll(one.problems());
			one.articles().forEach(article -> sources.put(article.article().provenance().location(), one.source()));
		}
		return new PlannedImport(new ImportPlanner(known, threads).plan(incoming, problems, progress), sources);
	}

	/** What a dossier holds already, as it was imported; on the session's thread. */
	public static List<KnownArticle> known(DossierSession session) {
		Map<String, Map<String, ClaimReview.Verdict>> verdicts = ClaimEdits.verdicts(session.dossier());
		return session.articles().stream().map(article -> new KnownArticle(ToRecord.article(article, article.getId(), Overlays.NONE),
				ToRecord.copies(article), verdicts.getOrDefault(article.getId(), Map.of()))).toList();
	}

	/**
	 * The same for a session that has a snapshot: what nobody laid anything over is as it was imported, and is taken from it.
	 *
	 * @param snapshot of the session's dossier as it is now
	 */
	public static List<KnownArticle> known(DossierSession session, Snapshot snapshot) {
		Set<org.factline.model.Article> laidOver = new HashSet<>();
		session.dossier().getCorrections().forEach(correction -> laidOver.add(correction.getArticle()));
		session.dossier().getOverrides().stream().map(BlockOverride::getPassage).filter(Objects::nonNull)
				.forEach(passage -> laidOver.add(passage.getArticle()));
		Map<String, Map<String, ClaimReview.Verdict>> verdicts = ClaimEdits.verdicts(session.dossier());
		return session.articles().stream().map(article -> new KnownArticle(
				snapshot.article(article.getId()).filter(known -> !laidOver.contains(article))
						.orElseGet(() -> ToRecord.article(article, article.getId(), Overlays.NONE)),
				ToRecord.copies(article), verdicts.getOrDefault(article.getId(), Map.of()))).toList();
	}

	/** What it would do. */
	public ImportPlan plan() {
		return plan;
	}

	/** How many articles a choice takes in. */
	public long count(Choice choice) {
		return plan.articles().stream().filter(choice::takes).count();
	}

	/**
	 * Keeps the original bytes of what a choice takes in; on any thread.
	 *
	 * @throws IOException where they cannot be kept
	 */
	public void keepEvidence(Evidence evidence, Choice choice) throws IOException {
		Set<Source> kept = new LinkedHashSet<>();
		for (PlannedArticle one : plan.articles()) {
			Source source = sources.get(one.location());
			if (choice.takes(one) && source != null && kept.add(source)) {
				try (InputStream bytes = source.open()) {
					evidence.keep(bytes);
				}
			}
		}
	}

	/**
	 * Does it, as one change of the session and on its thread; nothing is saved.
	 *
	 * @param label     what people read beside Undo
	 * @param when      now, as EDTF
	 * @param retrieved when the pages were retrieved, as EDTF; empty where that is not known
	 * @return what hangs on words that are no longer there
	 */
	public List<Lost> apply(DossierSession session, String label, Choice choice, String when, String retrieved) {
		List<Lost> lost = new ArrayList<>();
		session.execute(label, edit -> {
			Dossier dossier = session.dossier();
			Map<String, org.factline.model.Article> there = new HashMap<>();
			session.articles().forEach(article -> there.put(article.getId(), article));
			List<org.factline.model.Article> fresh = new ArrayList<>();
			for (PlannedArticle one : taken(PlannedArticle.Kind.NEW, choice)) {
				org.factline.model.Article article = ArticleEdits.create(dossier, retrieved(one.article(), retrieved), when, edit);
				there.put(article.getId(), article);
				fresh.add(article);
			}
			edit.addAll(dossier, FactlinePackage.Literals.DOSSIER__ARTICLES, fresh);
			taken(PlannedArticle.Kind.CHANGED, choice).forEach(one -> lost.addAll(update(dossier, one, there, retrieved, when, edit)));
			for (PlannedArticle one : taken(PlannedArticle.Kind.ELSEWHERE, choice)) {
				Optional.ofNullable(there.get(one.article().id()))
						.ifPresent(article -> ArticleEdits.addCopy(article, one.article().provenance(), when, edit));
			}
			plan.articles().stream().filter(choice::takes).forEach(one -> correct(dossier, one, there, choice, edit));
			claims(choice, there, new ClaimEdits(dossier, edit));
		});
		return lost;
	}

	/** What fact-checks say of claims, once the articles are there that say it. */
	private void claims(Choice choice, Map<String, org.factline.model.Article> there, ClaimEdits claims) {
		for (PlannedArticle one : plan.articles()) {
			org.factline.model.Article article = there.get(one.article().id());
			if (choice.takes(one) && article != null) {
				claims.add(article, one.article());
			}
		}
		claims.finish();
	}

	private List<PlannedArticle> taken(PlannedArticle.Kind kind, Choice choice) {
		return plan.of(kind).stream().filter(choice::takes).toList();
	}

	private static List<Lost> update(Dossier dossier, PlannedArticle one, Map<String, org.factline.model.Article> there,
			String retrieved, String when, Edit edit) {
		org.factline.model.Article article = there.get(one.article().id());
		boolean claimsOnly = one.changes().stream().allMatch(change -> change.what().equals(Change.CLAIMS));
		if (article == null || claimsOnly) {
			return List.of();
		}
		return ArticleEdits.update(dossier, article, retrieved(one.article(), retrieved), when, edit).stream()
				.map(passage -> new Lost(one.article().label(), passage.getExact(), owner(passage))).toList();
	}

	private static void correct(Dossier dossier, PlannedArticle one, Map<String, org.factline.model.Article> there, Choice choice,
			Edit edit) {
		org.factline.model.Article article = there.get(one.article().id());
		if (article != null) {
			choice.corrections().getOrDefault(one.location(), Map.of()).forEach((field, value) -> PassageEdits.correct(dossier,
					article, field, value, choice.evidence(), choice.by(), edit));
		}
	}

	private static String owner(Passage passage) {
		return passage.eContainer() == null ? "" : passage.eContainer().eClass().getName();
	}

	private static Article retrieved(Article article, String retrieved) {
		if (retrieved.isEmpty()) {
			return article;
		}
		Map<Field, Attribute> attributes = new HashMap<>(article.attributes());
		attributes.put(Field.RETRIEVED, Attribute.stated(retrieved, "given with the import"));
		return new Article(article.id(), article.provenance(), article.text(), article.blocks(), attributes,
				article.contributors(), article.reviews());
	}
}
