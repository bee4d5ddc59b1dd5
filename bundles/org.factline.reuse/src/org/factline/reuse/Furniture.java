package org.factline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.text.Span;

/**
 * Knows what is furniture: what the importer said, and what so many articles of one outlet hold that it cannot be any one
 * article's own, such as a legal line or "Baca juga" and the headline that follows it all day.
 */
final class Furniture {

	/** So many articles of an outlet make a passage its furniture ... */
	private static final int LEAST_ARTICLES = 10;
	/** ... or this part of them, if that is more. */
	private static final double LEAST_PART = .005;

	private final int shingle;
	/** For each outlet, the shingles that are its furniture, ascending. */
	private final Map<String, long[]> common = new HashMap<>();

	/** Learns the furniture of the outlets that published some articles; articles without outlet teach nothing. */
	Furniture(List<ReuseText> texts, int shingle) {
		this.shingle = shingle;
		Map<String, List<ReuseText>> byOutlet = new TreeMap<>();
		for (ReuseText text : texts) {
			if (!text.outlet().isEmpty()) {
				byOutlet.computeIfAbsent(text.outlet(), outlet -> new ArrayList<>()).add(text);
			}
		}
		byOutlet.forEach((outlet, articles) -> {
			if (articles.size() >= LEAST_ARTICLES) {
				common.put(outlet, common(articles));
			}
		});
	}

	private long[] common(List<ReuseText> articles) {
		long[] all = new long[1 << 10];
		int size = 0;
		for (ReuseText article : articles) {
			long[] shingles = Hashing.distinctShingles(Tokenizer.READING.cut(article.text()), shingle);
			if (size + shingles.length > all.length) {
				all = Arrays.copyOf(all, Math.max(size + shingles.length, 2 * size));
			}
			System.arraycopy(shingles, 0, all, size, shingles.length);
			size += shingles.length;
		}
		Arrays.parallelSort(all, 0, size);
		int least = (int) Math.max(LEAST_ARTICLES, Math.ceil(LEAST_PART * articles.size()));
		int kept = 0;
		for (int from = 0; from < size;) {
			int to = from + 1;
			while (to < size && all[to] == all[from]) {
				to++;
			}
			if (to - from >= least) {
				all[kept++] = all[from];
			}
			from = to;
		}
		return Arrays.copyOf(all, kept);
	}

	/** Which tokens of an article are furniture. */
	BitSet of(ReuseText article, HashedTokens tokens) {
		BitSet furniture = new BitSet(tokens.count());
		long[] known = common.getOrDefault(article.outlet(), new long[0]);
		if (known.length > 0) {
			long[] shingles = new long[tokens.count()];
			int number = Hashing.shingles(tokens, shingle, shingles);
			for (int i = 0; i < number; i++) {
				if (Arrays.binarySearch(known, shingles[i]) >= 0) {
					furniture.set(i, i + shingle);
				}
			}
		}
		for (Span span : article.furniture()) {
			for (int i = tokens.firstFrom(span.begin()); i < tokens.count() && tokens.begin(i) < span.end(); i++) {
				furniture.set(i);
			}
		}
		return furniture;
	}
}
