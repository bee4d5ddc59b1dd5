package org.factline.checking.standard;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.progress.Progress;
import org.factline.statement.Hearsay;

/** What an article reports without naming anybody who says so: "dilaporkan", "konon", "reportedly". */
public final class UnattributedClaimCheck implements Check {

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		Messages messages = Messages.of(UnattributedClaimCheck.class, context.locale());
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
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
}
