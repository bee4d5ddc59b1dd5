package org.factline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseResult;

/**
 * An analysis, and what was learned on the way to it, so that the next one of the same dossier does only what is new.
 * Immutable, as far as anybody can see.
 */
public final class Analysed {

	/** Nothing was read yet. */
	public static final Analysed NOTHING = new Analysed(new Analysis("", List.of(), new ReuseResult(List.of(), List.of(),
			ReuseOptions.DEFAULT), List.of()), KnownStories.NONE, KnownEvents.NONE);

	private final Analysis analysis;
	private final KnownStories stories;
	private final Map<String, AnalysedArticle> articles = new HashMap<>();
	private KnownEvents events;
	private boolean sought;

	/** @param events as they were before; sought anew when somebody asks */
	Analysed(Analysis analysis, KnownStories stories, KnownEvents events) {
		this.analysis = analysis;
		this.stories = stories;
		this.events = events;
		analysis.articles().forEach(one -> articles.put(one.article().id(), one));
	}

	/** What the articles say. */
	public Analysis analysis() {
		return analysis;
	}

	/**
	 * What the articles tell happened, as {@link Analysis#events()} gives it. Sought at the first call, since few ask for it.
	 *
	 * @return by day, then by id
	 */
	public synchronized List<EventProposal> events() {
		if (!sought) {
			events = Events.of(analysis.articles(), analysis.stories(), events);
			sought = true;
		}
		return events.events();
	}

	/** The events as they are known, whether somebody asked for them or not. */
	synchronized KnownEvents knownEvents() {
		return events;
	}

	/** An article as it was read, where it is still the same. */
	Optional<AnalysedArticle> article(Article article) {
		return Optional.ofNullable(articles.get(article.id())).filter(known -> known.article().equals(article));
	}

	/** What stands in more than one place, where no text changed, came or went: nothing else counts for it. */
	Optional<ReuseResult> reuse(ArticleSet set, ReuseOptions options) {
		boolean same = set.articles().size() == articles.size() && analysis.reuse().options().equals(options)
				&& set.articles().stream().allMatch(this::isTextKnown);
		return same ? Optional.of(analysis.reuse()) : Optional.empty();
	}

	private boolean isTextKnown(Article article) {
		AnalysedArticle known = articles.get(article.id());
		return known != null && known.article().text().equals(article.text());
	}

	KnownStories stories() {
		return stories;
	}
}
