package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Finding;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingSink;
import org.factline.progress.Progress;

/** A check that looks at each article by itself. */
abstract class ArticleCheck implements Check {

	@Override
	public final void run(CheckContext context, FindingSink sink, Progress progress) {
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			context.known().of(article, () -> findings(context, article)).forEach(sink::accept);
		}
	}

	private List<Finding> findings(CheckContext context, AnalysedArticle article) {
		List<Finding> found = new ArrayList<>();
		look(context, article, found::add);
		return List.copyOf(found);
	}

	/** Looks at one article. */
	abstract void look(CheckContext context, AnalysedArticle article, FindingSink sink);
}
