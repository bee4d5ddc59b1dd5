package org.factline.model.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.model.file.DossierFile;

/**
 * A dossier at one moment, for any thread.
 *
 * @param articles  with corrections and overrides laid over them
 * @param decisions what people decided
 * @param events    what people confirmed
 * @param revision  counts the changes of the session: results of an older revision are stale
 */
public record Snapshot(ArticleSet articles, List<Decision> decisions, List<Event> events, long revision) {

	public Snapshot {
		decisions = List.copyOf(decisions);
		events = List.copyOf(events);
	}

	/**
	 * A dossier as it was read.
	 *
	 * @param name id of the dossier in findings and reports: its path as given
	 */
	public static Snapshot of(DossierFile file, String name) {
		return new Snapshot(ToRecord.articles(file.dossier(), file.articles(), name, Map.of()), ToRecord.decisions(file.dossier()),
				ToRecord.events(file.dossier()), 0);
	}

	/** The article of an id. */
	public Optional<Article> article(String id) {
		return articles.find(id);
	}
}
