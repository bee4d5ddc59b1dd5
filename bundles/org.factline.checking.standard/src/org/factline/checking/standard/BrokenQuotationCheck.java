package org.factline.checking.standard;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Block;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;

/**
 * A paragraph whose quotation marks do not pair up: where somebody's words begin or end cannot be told. A mark that opens a
 * paragraph and is closed in one behind it is sound (long quotations are set so), and so are feet and inches.
 */
public final class BrokenQuotationCheck extends ArticleCheck {

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		Messages messages = Messages.of(BrokenQuotationCheck.class, context.locale());
		Marks marks = new Marks(article.article().text());
		for (Block block : article.article().bodyBlocks()) {
			int at = marks.unpaired(block.begin(), block.end());
			if (at >= 0) {
				sink.accept(new FindingBuilder(context.descriptor(), messages)
						.passage(Passage.InText.of(article.article(), at, Marks.context(at, block.end()))).message("unpaired").explanation("unpaired")
						.remedy("unpaired").slot("quotation").property("kind", "unpaired").build());
			}
		}
	}

	/** The quotation marks of a text. */
	private record Marks(String text) {

		private static final int SHOWN = 40;

		/** The mark of a piece that has no other; -1 where all pair up. */
		int unpaired(int begin, int end) {
			int open = -1;
			for (int i = begin; i < end; i++) {
				char c = text.charAt(i);
				if (c == '\u201c') {
					if (open >= 0) {
						return open;
					}
					open = i;
				} else if (c == '\u201d' || c == '"' && !isInch(i)) {
					boolean opens = open < 0;
					if (opens && c == '\u201d' && !isMixed(i, end)) {
						return i;
					}
					open = opens ? i : -1;
				}
			}
			return open;
		}

		/** "6.5\" layar": inches. */
		private boolean isInch(int at) {
			return at > 0 && Character.isDigit(text.charAt(at - 1)) && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == ',')
					&& text.lastIndexOf('"', at - 1) <= text.lastIndexOf('\n', at);
		}

		/** Some outlets open with the mark that closes. */
		private boolean isMixed(int at, int end) {
			int next = text.indexOf('\u201d', at + 1);
			boolean opensWord = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
			return opensWord && next >= 0 && next < end;
		}

		static int context(int at, int end) {
			return Math.min(end, at + SHOWN);
		}
	}
}
