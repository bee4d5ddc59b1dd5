package org.factline.model.bridge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ArticleSet;
import org.factline.model.Article;
import org.factline.model.edit.DossierSession;

/**
 * Snapshots of a session's dossier. A snapshot shares with the one before all articles that did not change. To be used on
 * the session's thread; what it gives is for any thread.
 */
public final class Snapshots implements AutoCloseable {

	private final DossierSession session;
	private final String name;
	private final DossierSession.Listener listener = this::changed;
	private final Set<Article> stale = new LinkedHashSet<>();
	private long revision;
	private int size;
	private @Nullable Snapshot last;

	/** @param name id of the dossier in findings and reports: its path as given */
	public Snapshots(DossierSession session, String name) {
		this.session = session;
		this.name = name;
		session.addListener(listener);
	}

	/**
	 * Snapshots that begin with one which was made when the dossier was read, so that it need not be made again.
	 *
	 * @param first of the session's dossier as it is now, with its name
	 */
	public Snapshots(DossierSession session, Snapshot first) {
		this(session, first.articles().dossier());
		last = new Snapshot(first.articles(), first.decisions(), first.events(), revision);
		size = size();
	}

	/** The dossier as it is now. */
	public Snapshot current() {
		Snapshot before = last;
		if (before != null && before.revision() == revision) {
			return before;
		}
		int now = size();
		ArticleSet articles = before == null || now != size || anyGone() ? everything(before) : renewed(before.articles());
		Snapshot fresh = new Snapshot(articles, ToRecord.decisions(session.dossier()),
				ToRecord.events(session.dossier()), revision);
		stale.clear();
		size = now;
		last = fresh;
		return fresh;
	}

	@Override
	public void close() {
		session.removeListener(listener);
	}

	private int size() {
		return ((InternalEList<Article>) session.dossier().getArticles()).basicList().size();
	}

	private void changed(Set<Article> articles) {
		revision++;
		stale.addAll(articles);
	}

	/** Whether an article was taken out or is not in the last snapshot, although the number is the same. */
	private boolean anyGone() {
		return stale.stream().anyMatch(article -> article.eContainer() != session.dossier());
	}

	private ArticleSet renewed(ArticleSet before) {
		Map<Article, Overlays> overlays = Overlays.of(session.dossier());
		return before.replacing(stale.stream().map(article -> ToRecord.article(article, overlays)).toList());
	}

	private ArticleSet everything(@Nullable Snapshot before) {
		Map<String, org.factline.article.Article> kept = new HashMap<>();
		if (before != null) {
			before.articles().articles().forEach(article -> kept.put(article.id(), article));
			stale.forEach(article -> kept.remove(article.getId()));
		}
		return ToRecord.articles(session.dossier(), session.articles(), name, kept);
	}
}
