package org.factline.importing.plan;

import java.util.Objects;

import org.factline.article.Article;

/**
 * An article that was read and is to be imported.
 *
 * @param article as it was read; its id is of no account
 * @param ownId   the id that the source itself gives it; empty where it gives none
 */
public record IncomingArticle(Article article, String ownId) {

	public IncomingArticle {
		Objects.requireNonNull(article);
		Objects.requireNonNull(ownId);
	}
}
