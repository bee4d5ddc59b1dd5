package org.factline.evaluation.contradictions;

import java.util.List;

import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.text.CodePointIndex;

/** Whether a finding is about a place; offsets of the collections are code points. */
final class Places {

	private Places() {
	}

	/** Whether a passage of a finding touches a place in an article. */
	static boolean touches(Finding finding, String article, String text, int begin, int end) {
		CodePointIndex index = CodePointIndex.of(text);
		int from = index.toUtf16(begin);
		int to = index.toUtf16(end);
		return finding.passages().stream().anyMatch(passage -> passage instanceof Passage.InText place
				&& place.article().equals(article) && place.begin() < to && from < place.end());
	}

	/** Whether a finding says of two articles that they do not agree. */
	static boolean isOfTwoArticles(Finding finding) {
		List<String> articles = finding.passages().stream().map(Passage::article).distinct().toList();
		return articles.size() > 1;
	}

	/** Whether it counts as a flag. */
	static boolean isFlag(Finding finding) {
		return finding.severity().isAtLeast(Severity.WARNING);
	}
}
