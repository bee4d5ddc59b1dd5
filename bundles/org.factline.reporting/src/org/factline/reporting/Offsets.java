package org.factline.reporting;

import java.util.HashMap;
import java.util.Map;

import org.factline.article.Article;
import org.factline.text.CodePointIndex;

/** Offsets of a dossier's articles in code points; the index of a text is made when the first passage asks for it. */
record Offsets(Map<String, Article> articles, Map<String, CodePointIndex> indexes) {

	Offsets(Map<String, Article> articles) {
		this(articles, new HashMap<>());
	}

	/** The offset in code points of one in UTF-16 units. */
	int codePoints(String article, int utf16) {
		return indexes.computeIfAbsent(article, id -> CodePointIndex.of(article(id).text())).toCodePoints(utf16);
	}

	/** The article that a passage cites. */
	Article article(String id) {
		Article of = articles.get(id);
		if (of == null) {
			throw new IllegalArgumentException("a finding cites an article that its dossier does not hold: " + id);
		}
		return of;
	}
}
