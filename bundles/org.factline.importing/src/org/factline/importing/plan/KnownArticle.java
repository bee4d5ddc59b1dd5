package org.factline.importing.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.factline.article.Article;
import org.factline.article.ClaimReview;
import org.factline.article.Provenance;

/**
 * An article that is imported already.
 *
 * @param article  as it was imported, without what people corrected
 * @param copies   further places where the same article was found
 * @param verdicts of the claims that it checks, by {@link ClaimReview#key()}
 */
public record KnownArticle(Article article, List<Provenance> copies, Map<String, ClaimReview.Verdict> verdicts) {

	public KnownArticle {
		Objects.requireNonNull(article);
		copies = List.copyOf(copies);
		verdicts = Map.copyOf(verdicts);
	}

	/** One that checks no claims. */
	public KnownArticle(Article article, List<Provenance> copies) {
		this(article, copies, Map.of());
	}
}
