package org.factline.spark.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ShingleComparison;
import org.factline.text.CodePointOrder;

/**
 * Finds the pairs between two blocks, or within one. What brings two articles together is what does in the engine's own search: a
 * shingle that is not crowded, or a crowded one of which one of the two is the first holder; whether they are a pair follows from
 * all that they share.
 */
final class BlockPairs {

	private final Block left;
	private final Holders holders;
	private final Block right;
	private final boolean same;
	private final ShingleComparison comparison;

	/** By crowded group, the article of the left block that is the first of all to hold it. */
	private final Map<Integer, Integer> leaders = new HashMap<>();
	/** For each article of the left block, how many shingles it may share with the present one; 0 between two. */
	private final int[] shared;
	private final IntColumn met = new IntColumn();

	/** @param same whether the two are one block */
	BlockPairs(Block left, Block right, boolean same, ReuseOptions options) {
		this.left = left;
		this.holders = new Holders(left);
		this.right = right;
		this.same = same;
		this.comparison = new ShingleComparison(options);
		this.shared = new int[left.size()];
		for (int article = 0; article < left.size(); article++) {
			for (int entry = left.first(article); entry < left.first(article + 1); entry++) {
				if (left.kind(entry) == Block.LED) {
					leaders.put(Integer.valueOf(left.group(entry)), Integer.valueOf(article));
				}
			}
		}
	}

	/** Finds all. */
	void find(WorkFiles.Sink<FoundPair> sink) throws IOException {
		for (int article = 0; article < right.size(); article++) {
			int crowded = meet(article);
			compare(article, crowded, sink);
			for (int i = 0; i < met.size(); i++) {
				shared[met.get(i)] = 0;
			}
			met.clear();
		}
	}

	/** Counts what the articles of the left block share; returns how many crowded shingles may come to that. */
	private int meet(int article) {
		int crowded = 0;
		for (int entry = right.first(article); entry < right.first(article + 1); entry++) {
			if (right.kind(entry) == Block.PLAIN) {
				countHolders(article, right.group(entry));
				continue;
			}
			crowded++;
			if (right.kind(entry) == Block.LED) {
				countHolders(article, right.group(entry));
			} else {
				Integer leader = leaders.get(Integer.valueOf(right.group(entry)));
				if (leader != null) {
					count(article, leader.intValue());
				}
			}
		}
		return crowded;
	}

	private void countHolders(int article, int group) {
		for (int i = holders.begin(group); i < holders.end() && holders.group(i) == group; i++) {
			count(article, holders.article(i));
		}
	}

	/** Within a block each pair is met by the later of the two. */
	private void count(int article, int other) {
		if (!same || other < article) {
			if (shared[other]++ == 0) {
				met.add(other);
			}
		}
	}

	private void compare(int article, int crowded, WorkFiles.Sink<FoundPair> sink) throws IOException {
		List<Integer> behind = new ArrayList<>();
		List<Integer> before = new ArrayList<>();
		for (int i = 0; i < met.size(); i++) {
			int other = met.get(i);
			// what the two share is no more than this
			if (comparison.isPair(shared[other] + crowded, left.distinct(other), right.distinct(article))) {
				boolean first = CodePointOrder.INSTANCE.compare(right.id(article), left.id(other)) < 0;
				(first ? behind : before).add(Integer.valueOf(other));
			}
		}
		if (behind.isEmpty() && before.isEmpty()) {
			return;
		}
		ShingleComparison.Side own = right.side(article);
		if (!behind.isEmpty()) {
			comparison.load(own);
			for (Integer other : behind) {
				find(own, left.side(other.intValue()), sink);
			}
		}
		for (Integer other : before) {
			ShingleComparison.Side first = left.side(other.intValue());
			comparison.load(first);
			find(first, own, sink);
		}
	}

	private void find(ShingleComparison.Side a, ShingleComparison.Side b, WorkFiles.Sink<FoundPair> sink) throws IOException {
		Optional<ReusePair> pair = comparison.compare(a, b);
		if (pair.isPresent()) {
			sink.accept(FoundPair.counted(pair.get()));
		}
	}
}
