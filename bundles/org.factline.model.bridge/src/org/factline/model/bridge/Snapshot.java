package org.factline.model.bridge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.model.Article;
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
		Map<Article, Overlays> overlays = Overlays.of(file.dossier());
		Map<String, org.factline.article.Article> articles = new TreeMap<>();
		for (Article article : file.articles()) {
			if (article.getId() != null) {
				articles.putIfAbsent(article.getId(),
						ToRecord.article(article, article.getId(), overlays.getOrDefault(article, Overlays.NONE)));
			}
		}
		return new Snapshot(new ArticleSet(name, List.copyOf(articles.values())), ToRecord.decisions(file.dossier()),
				ToRecord.events(file.dossier()), 0);
	}
}
