package org.factline.checking.standard;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Field;

/** Who published an article, and what a message calls it. */
final class Outlets {

	private Outlets() {
	}

	/** Whether two articles come from two outlets; articles whose outlet is not known are taken for outlets of their own. */
	static boolean areTwo(AnalysedArticle a, AnalysedArticle b) {
		return !a.article().value(Field.OUTLET).orElse(a.article().id())
				.equalsIgnoreCase(b.article().value(Field.OUTLET).orElse(b.article().id()));
	}

	/** What a message calls an article: its outlet, else its headline, else its id. */
	static String name(AnalysedArticle article) {
		return article.article().value(Field.OUTLET).orElseGet(
				() -> '“' + article.article().value(Field.TITLE).orElseGet(() -> fileName(article.article().id())) + '”');
	}

	private static String fileName(String id) {
		return id.substring(id.lastIndexOf('/') + 1);
	}
}
