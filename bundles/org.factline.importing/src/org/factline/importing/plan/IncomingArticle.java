package org.factline.importing.plan;

import java.util.Objects;

import org.factline.article.Article;
import org.factline.importing.PageLinks;

/**
 * An article that was read and is to be imported.
 *
 * @param article as it was read; its id is of no account
 * @param ownId   the id that the source itself gives it; empty where it gives none
 * @param links   how its page is linked to others that tell the same article
 */
public record IncomingArticle(Article article, String ownId, PageLinks links) {

	public IncomingArticle {
		Objects.requireNonNull(article);
		Objects.requireNonNull(ownId);
		Objects.requireNonNull(links);
	}

	/** One that is not linked to others. */
	public IncomingArticle(Article article, String ownId) {
		this(article, ownId, PageLinks.NONE);
	}
}
