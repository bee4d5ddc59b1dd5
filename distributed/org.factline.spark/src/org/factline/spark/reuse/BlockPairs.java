package org.factline.spark.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ShingleComparison;
import org.factline.text.CodePointOrder;

/**
 * Finds the pairs of articles with those of a block. What brings two articles together is what does in the engine's own search: a
 * shingle that is not crowded, or a crowded one of which one of the two is the first holder; whether they are a pair follows from
 * all that they share.
 */
final class BlockPairs {

	private static final int SATURATED = 255;

	private final Block block;
	private final Holders holders;
	private final ShingleComparison comparison;
	/** By crowded group, the article of the block that is the first of all to hold it. */
	private final Map<Integer, Integer> leaders = new HashMap<>();
	private final int[] distinct;

	/** For each article of the block, how many shingles it may share with the present one, up to {@link #SATURATED}; 0 between two. */
	private final byte[] shared;
	private int[] met = new int[1024];
	private int metCount;

	BlockPairs(Block block, ReuseOptions options) {
		this.block = block;
		this.holders = new Holders(block);
		this.comparison = new ShingleComparison(options);
		this.shared = new byte[block.size()];
		this.distinct = block.articles().stream().mapToInt(SharedPlaces::distinct).toArray();
		block.crowds().forEach((group, crowd) -> addLeader(group, crowd));
	}

	private void addLeader(Integer group, Crowd crowd) {
		int index = holders.find(group.intValue());
		for (int at = index < 0 ? 0 : holders.begin(index); index >= 0 && at < holders.end(index); at++) {
			if (block.articles().get(holders.article(at)).id().equals(crowd.first())) {
				leaders.put(group, Integer.valueOf(holders.article(at)));
			}
		}
	}

	/**
	 * Finds the pairs of an article.
	 *
	 * @param before only with those of the block whose number is smaller; the block's size for all
	 */
	void find(SharedArticle article, int before, WorkFiles.Sink<FoundPair> sink) throws IOException {
		int crowded = meet(article, before);
		compare(article, crowded, sink);
		for (int i = 0; i < metCount; i++) {
			shared[met[i]] = 0;
		}
		metCount = 0;
	}

	/** Counts what the articles of the block share; returns how many crowded shingles may come to that. */
	private int meet(SharedArticle article, int before) {
		int crowded = 0;
		for (int entry = 0; entry < article.size(); entry++) {
			int kind = article.kind(entry);
			crowded += kind == SharedArticle.PLAIN ? 0 : 1;
			if (kind == SharedArticle.CROWDED) {
				int leader = leaders.getOrDefault(Integer.valueOf(article.group(entry)), Integer.valueOf(before)).intValue();
				if (leader < before) {
					count(leader);
				}
				continue;
			}
			int index = holders.find(article.group(entry));
			if (index >= 0) {
				int end = holders.end(index);
				for (int at = holders.begin(index); at < end && holders.article(at) < before; at++) {
					count(holders.article(at));
				}
			}
		}
		return crowded;
	}

	private void count(int other) {
		int seen = shared[other] & SATURATED;
		if (seen == 0) {
			if (metCount == met.length) {
				met = Arrays.copyOf(met, 2 * metCount);
			}
			met[metCount++] = other;
		}
		if (seen < SATURATED) {
			shared[other]++;
		}
	}

	private void compare(SharedArticle article, int crowded, WorkFiles.Sink<FoundPair> sink) throws IOException {
		List<SharedArticle> behind = new ArrayList<>();
		List<SharedArticle> before = new ArrayList<>();
		for (int i = 0; i < metCount; i++) {
			int seen = shared[met[i]] & SATURATED;
			// what the two share is no more than this
			if (seen == SATURATED || comparison.isPair(seen + crowded, distinct[met[i]], article.distinct())) {
				SharedArticle other = block.article(met[i]);
				(CodePointOrder.INSTANCE.compare(article.id(), other.id()) < 0 ? behind : before).add(other);
			}
		}
		if (behind.isEmpty() && before.isEmpty()) {
			return;
		}
		ShingleComparison.Side own = article.side();
		if (!behind.isEmpty()) {
			comparison.load(own);
			for (SharedArticle other : behind) {
				find(own, other.side(), sink);
			}
		}
		for (SharedArticle other : before) {
			ShingleComparison.Side first = other.side();
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
