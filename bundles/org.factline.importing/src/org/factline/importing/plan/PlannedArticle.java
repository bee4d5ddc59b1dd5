package org.factline.importing.plan;

import java.util.List;
import java.util.Objects;

import org.factline.article.Article;

/**
 * What is to become of one article.
 *
 * @param kind    what it is to the articles that there are
 * @param article as it was read, under the id that it has or would have among them
 * @param reason  why, in words for people; empty for a new one
 * @param changes what differs; empty but for {@link Kind#CHANGED}
 */
public record PlannedArticle(Kind kind, Article article, String reason, List<Change> changes) {

	/** What an article can be to those that there are. */
	public enum Kind {
		/** It is not there. */
		NEW,
		/** It is there, and the source says something else now: a new version. */
		CHANGED,
		/** It is there as it is. */
		UNCHANGED,
		/** It is there, from another place. */
		ELSEWHERE
	}

	public PlannedArticle {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(article);
		Objects.requireNonNull(reason);
		changes = List.copyOf(changes);
	}

	/** Where it was read from. */
	public String location() {
		return article.provenance().location();
	}
}
