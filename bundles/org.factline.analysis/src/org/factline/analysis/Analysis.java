package org.factline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.factline.reuse.ReuseResult;

/**
 * What the articles of one dossier say.
 *
 * @param dossier  its id
 * @param articles by id
 * @param reuse    what stands in more than one place
 * @param stories  which articles tell one story, by the order of the articles; each pair once
 */
public record Analysis(String dossier, List<AnalysedArticle> articles, ReuseResult reuse, List<StoryPair> stories) {

	public Analysis {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(reuse);
		articles = List.copyOf(articles);
		stories = List.copyOf(stories);
	}

	/** The articles by their ids. */
	public Map<String, AnalysedArticle> byId() {
		return articles.stream().collect(Collectors.toMap(one -> one.article().id(), Function.identity()));
	}

	/**
	 * What the articles tell happened, grouped into events: proposals, for nobody has confirmed them. Reckoned anew at each
	 * call, since few who look at an analysis ask for it.
	 *
	 * @return by day, then by id
	 */
	public List<EventProposal> events() {
		return Events.of(articles, stories, KnownEvents.NONE).events();
	}
}
