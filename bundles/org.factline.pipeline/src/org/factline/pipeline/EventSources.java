package org.factline.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.ArticleSet;
import org.factline.article.Event;
import org.factline.importing.ArticleKinds;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ReuseText;
import org.factline.reuse.Sources;

/** Counts the independent sources of events: five articles that copy one story are one source. */
final class EventSources {

	private EventSources() {
	}

	/**
	 * The events with their independent sources.
	 *
	 * @param articles of their dossier
	 * @param analysis of the same; without it those articles are compared that tell an event with others
	 */
	static List<Event> counted(List<Event> events, ArticleSet articles, Optional<Analysis> analysis) {
		Set<String> together = new HashSet<>();
		events.stream().map(Event::articles).filter(told -> told.size() > 1).forEach(together::addAll);
		List<ReuseText> texts = articles.articles().stream().filter(article -> together.contains(article.id()))
				.map(Analyser::toReuseText).toList();
		Collection<ReusePair> pairs = analysis.map(one -> one.reuse().pairs())
				.orElseGet(() -> new ReuseFinder(ReuseOptions.DEFAULT).find(texts, Progress.NONE).pairs());
		Sources sources = new Sources(texts, pairs, Sources.COPY, ArticleKinds.unconfirmed(articles));
		return events.stream().map(event -> event.withIndependent(sources.independent(event.articles()))).toList();
	}
}
