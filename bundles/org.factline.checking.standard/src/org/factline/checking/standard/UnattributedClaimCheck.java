package org.factline.checking.standard;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.statement.Hearsay;

/** What an article reports without naming anybody who says so: "dilaporkan", "konon", "reportedly". */
public final class UnattributedClaimCheck extends ArticleCheck {

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		Messages messages = Messages.of(UnattributedClaimCheck.class, context.locale());
		for (Hearsay hearsay : article.statements().hearsay()) {
			if (article.isTold(hearsay.span())) {
				sink.accept(new FindingBuilder(context.descriptor(), messages)
						.passage(Passage.InText.of(article.article(), hearsay.begin(), hearsay.end())).message("unnamed", hearsay.cue())
						.explanation("unnamed").remedy("unnamed").value(hearsay.cue()).slot(hearsay.cue()).property("kind", "hearsay")
						.property("cue", hearsay.cue()).build());
			}
		}
	}
}
