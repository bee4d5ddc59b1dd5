package org.factline.ui.reader.marks;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.text.Blank;
import org.factline.text.Span;

/** A stretch of page furniture that can be folded away. */
public final class Fold {

	private Fold() {
	}

	/**
	 * The stretches of furniture of two lines or more: from the beginning of the first line to the end of the last one, its
	 * line break included. What nobody took for anything and holds no word does not divide them.
	 */
	public static List<Span> of(Article article) {
		String text = article.text();
		List<Span> folds = new ArrayList<>();
		int begin = -1;
		int end = -1;
		for (Block block : article.blocks()) {
			boolean furniture = AnalysedArticle.isFurniture(block.kind());
			boolean joined = begin >= 0 && furniture && Blank.skip(text, end, block.begin()) == block.begin();
			if (begin >= 0 && !joined) {
				add(text, begin, end, folds);
				begin = -1;
			}
			if (furniture) {
				begin = begin < 0 ? block.begin() : begin;
				end = block.end();
			}
		}
		if (begin >= 0) {
			add(text, begin, end, folds);
		}
		return folds;
	}

	private static void add(String text, int begin, int end, List<Span> folds) {
		int from = text.lastIndexOf('\n', begin - 1) + 1;
		int lineEnd = text.indexOf('\n', Math.max(begin, end - 1));
		int to = lineEnd < 0 ? text.length() : lineEnd + 1;
		// a line that furniture shares with the story is not folded away
		if (!text.substring(from, begin).isBlank()) {
			int next = text.indexOf('\n', begin);
			from = next < 0 ? to : next + 1;
		}
		if (lineEnd >= 0 && lineEnd > end && !text.substring(end, lineEnd).isBlank() || lineEnd < 0 && !text.substring(end).isBlank()) {
			to = text.lastIndexOf('\n', end) + 1;
		}
		if (from < to && text.substring(from, to).strip().indexOf('\n') >= 0) {
			folds.add(new Span(from, to));
		}
	}
}
