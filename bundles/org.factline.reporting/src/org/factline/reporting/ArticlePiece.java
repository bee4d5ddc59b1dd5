package org.factline.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.reporting.PageIndex.Evidence;

/**
 * A paragraph of an article as the page shows it.
 *
 * @param kind    what it is
 * @param begin   offset in UTF-16 units
 * @param end     offset in UTF-16 units, exclusive
 * @param leftOut whether it is only counted, since the page would grow too large
 */
record ArticlePiece(BlockKind kind, int begin, int end, boolean leftOut) {

	private static final Set<BlockKind> FURNITURE = EnumSet.of(BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.LEGAL);

	/** All that is not blank, in order: the lines of each block, and of what no block holds. */
	static List<ArticlePiece> of(Article article) {
		List<ArticlePiece> pieces = new ArrayList<>();
		// a text that nobody took apart is a story; beside blocks, what is in none of them is not
		BlockKind between = article.blocks().isEmpty() ? BlockKind.BODY : BlockKind.BOILERPLATE;
		int behind = 0;
		for (Block block : article.blocks()) {
			lines(article.text(), between, behind, block.begin(), pieces);
			lines(article.text(), block.kind(), block.begin(), block.end(), pieces);
			behind = block.end();
		}
		lines(article.text(), between, behind, article.text().length(), pieces);
		return pieces;
	}

	private static void lines(String text, BlockKind kind, int begin, int end, List<ArticlePiece> pieces) {
		for (int at = begin; at < end;) {
			int newline = text.indexOf('\n', at);
			int lineEnd = newline < 0 || newline > end ? end : newline;
			if (!text.substring(at, lineEnd).isBlank()) {
				pieces.add(new ArticlePiece(kind, at, lineEnd, false));
			}
			at = lineEnd + 1;
		}
	}

	/** The pieces with all but so many characters left out; those with evidence are kept first, then those at the start. */
	static List<ArticlePiece> within(List<ArticlePiece> pieces, int share, List<Evidence> evidence) {
		boolean[] kept = new boolean[pieces.size()];
		int left = share;
		for (boolean cited : List.of(true, false)) {
			for (int i = 0; i < kept.length; i++) {
				ArticlePiece piece = pieces.get(i);
				if (!kept[i] && piece.length() <= left && (!cited || evidence.stream().anyMatch(piece::holds))) {
					kept[i] = true;
					left -= piece.length();
				}
			}
		}
		List<ArticlePiece> within = new ArrayList<>();
		for (int i = 0; i < kept.length; i++) {
			ArticlePiece piece = pieces.get(i);
			within.add(kept[i] ? piece : new ArticlePiece(piece.kind, piece.begin, piece.end, true));
		}
		return within;
	}

	/** The pieces in runs of story and furniture. */
	static List<List<ArticlePiece>> grouped(List<ArticlePiece> pieces) {
		List<List<ArticlePiece>> groups = new ArrayList<>();
		for (ArticlePiece piece : pieces) {
			if (groups.isEmpty() || groups.getLast().getFirst().isFurniture() != piece.isFurniture()) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(piece);
		}
		return Collections.unmodifiableList(groups);
	}

	private int length() {
		return end - begin;
	}

	/** Whether it belongs to the page and not to the article. */
	boolean isFurniture() {
		return FURNITURE.contains(kind);
	}

	/** Whether it is running text, which needs no label. */
	boolean isStory() {
		return kind.isBody();
	}

	/** Whether evidence begins or ends here. */
	boolean holds(Evidence evidence) {
		return begin <= evidence.begin() && evidence.begin() < end || begin < evidence.end() && evidence.end() <= end;
	}
}
