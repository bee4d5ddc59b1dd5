package org.factline.importing.plan;

import java.util.List;
import java.util.Objects;

import org.factline.article.Article;
import org.factline.article.Provenance;

/**
 * An article that is imported already.
 *
 * @param article as it was imported, without what people corrected
 * @param copies  further places where the same article was found
 */
public record KnownArticle(Article article, List<Provenance> copies) {

	public KnownArticle {
		Objects.requireNonNull(article);
		copies = List.copyOf(copies);
	}
}
