package org.factline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.importing.Source;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.ImportPlanner;
import org.factline.importing.plan.IncomingArticle;
import org.factline.importing.plan.KnownArticle;
import org.factline.importing.plan.PlannedArticle;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.ToRecord;
import org.factline.model.bridge.Overlays;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.progress.Progress;

/** An import into a dossier: first a plan that can be looked at, then one change that can be undone. */
public final class DossierImport {

	/**
	 * A passage that something hangs on and whose words are no longer in the article.
	 *
	 * @param article the article's name for people
	 * @param text    the words
	 * @param owner   what hangs on it: {@code Claim}, {@code BlockOverride}, {@code EventConstraint}
	 */
	public record Lost(String article, String text, String owner) {
	}

	private final ImportPlan plan;
	private final DossierSession session;
	/** The source of each article, by the article's location. */
	private final Map<String, Source> sources;

	private DossierImport(ImportPlan plan, DossierSession session, Map<String, Source> sources) {
		this.plan = plan;
		this.session = session;
		this.sources = sources;
	}

	static DossierImport plan(List<Reader.ReadSource> read, List<Problem> unopened, DossierSession session, int threads,
			Progress progress) {
		List<KnownArticle> known = session.articles().stream().map(article -> new KnownArticle(
				ToRecord.article(article, article.getId(), Overlays.NONE), ToRecord.copies(article))).toList();
		List<IncomingArticle> incoming = new ArrayList<>();
		List<Problem> problems = new ArrayList<>(unopened);
		Map<String, Source> sources = new HashMap<>();
		for (Reader.ReadSource one : read) {
			incoming.addAll(one.articles());
			problems.addAll(one.problems());
			one.articles().forEach(article -> sources.put(article.article().provenance().location(), one.source()));
		}
		return new DossierImport(new ImportPlanner(known, threads).plan(incoming, problems, progress), session, sources);
	}

	/** What it would do. */
	public ImportPlan plan() {
		return plan;
	}

	/**
	 * Does it, as one change of the session; nothing is saved.
	 *
	 * @param when         now, as EDTF
	 * @param retrieved    when the pages were retrieved, as EDTF; empty where that is not known
	 * @param keepEvidence whether the original bytes are kept beside the dossier
	 * @return what hangs on words that are no longer there
	 * @throws IOException where the original bytes cannot be kept; the dossier is unchanged then
	 */
	public List<Lost> apply(String when, String retrieved, boolean keepEvidence) throws IOException {
		if (keepEvidence) {
			keepEvidence();
		}
		List<Lost> lost = new ArrayList<>();
		long count = plan.articles().stream().filter(one -> one.kind() != PlannedArticle.Kind.UNCHANGED).count();
		session.execute("Import " + count + (count == 1 ? " article" : " articles"), edit -> {
			Dossier dossier = session.dossier();
			Map<String, org.factline.model.Article> there = new HashMap<>();
			session.articles().forEach(article -> there.put(article.getId(), article));
			List<org.factline.model.Article> fresh = new ArrayList<>();
			for (PlannedArticle one : plan.of(PlannedArticle.Kind.NEW)) {
				org.factline.model.Article article = ArticleEdits.create(dossier, retrieved(one.article(), retrieved), when, edit);
				there.put(article.getId(), article);
				fresh.add(article);
			}
			edit.addAll(dossier, FactlinePackage.Literals.DOSSIER__ARTICLES, fresh);
			plan.of(PlannedArticle.Kind.CHANGED).forEach(one -> lost.addAll(update(one, there, retrieved, when, edit)));
			for (PlannedArticle one : plan.of(PlannedArticle.Kind.ELSEWHERE)) {
				Optional.ofNullable(there.get(one.article().id()))
						.ifPresent(article -> ArticleEdits.addCopy(article, one.article().provenance(), when, edit));
			}
		});
		return lost;
	}

	private List<Lost> update(PlannedArticle one, Map<String, org.factline.model.Article> there, String retrieved, String when,
			Edit edit) {
		org.factline.model.Article article = there.get(one.article().id());
		if (article == null) {
			return List.of();
		}
		return ArticleEdits.update(session.dossier(), article, retrieved(one.article(), retrieved), when, edit).stream()
				.map(passage -> new Lost(one.article().label(), passage.getExact(), owner(passage))).toList();
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
				article.contributors());
	}

	private void keepEvidence() throws IOException {
		Set<Source> kept = new LinkedHashSet<>();
		for (PlannedArticle one : plan.articles()) {
			Provenance from = one.article().provenance();
			Source source = sources.get(from.location());
			if (one.kind() != PlannedArticle.Kind.UNCHANGED && source != null && kept.add(source)) {
				try (InputStream bytes = source.open()) {
					session.evidence().keep(bytes);
				}
			}
		}
	}
}
