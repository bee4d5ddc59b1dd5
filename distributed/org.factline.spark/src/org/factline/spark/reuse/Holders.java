package org.factline.spark.reuse;

import java.util.Arrays;

/** For each group of equal shingles, the articles of a block that hold one. */
final class Holders {

	/** The groups, ascending, and where the articles of each begin, and behind the last. */
	private final int[] groups;
	private final int[] begins;
	private final int[] articles;
	/** Open addressing: the index of a group plus one. */
	private final int[] slots;

	Holders(Block block) {
		long[] entries = entries(block);
		Arrays.sort(entries);
		int different = 0;
		for (int i = 0; i < entries.length; i++) {
			different += i == 0 || group(entries[i]) != group(entries[i - 1]) ? 1 : 0;
		}
		groups = new int[different];
		begins = new int[different + 1];
		articles = new int[entries.length];
		slots = new int[Integer.highestOneBit(Math.max(16, different)) * 4];
		int index = -1;
		for (int i = 0; i < entries.length; i++) {
			articles[i] = (int) entries[i];
			if (i == 0 || group(entries[i]) != group(entries[i - 1])) {
				groups[++index] = group(entries[i]);
				begins[index] = i;
				slots[slot(groups[index])] = index + 1;
			}
		}
		begins[different] = entries.length;
	}

	/** Group above, article below. */
	private static long[] entries(Block block) {
		long[] entries = new long[1024];
		int size = 0;
		for (int number = 0; number < block.size(); number++) {
			SharedArticle article = block.article(number);
			if (size + article.size() > entries.length) {
				entries = Arrays.copyOf(entries, Math.addExact(Math.max(size + article.size(), entries.length), entries.length / 2));
			}
			for (int entry = 0; entry < article.size(); entry++) {
				entries[size++] = (long) article.group(entry) << 32 | number;
			}
		}
		return Arrays.copyOf(entries, size);
	}

	private static int group(long entry) {
		return (int) (entry >>> 32);
	}

	private int slot(int group) {
		int mask = slots.length - 1;
		int slot = (group * 0x9E3779B9 >>> 5) & mask;
		while (slots[slot] != 0 && groups[slots[slot] - 1] != group) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/** The index of a group; negative where nobody here holds it. */
	int find(int group) {
		return slots[slot(group)] - 1;
	}

	/** Where the articles of a group begin. */
	int begin(int index) {
		return begins[index];
	}

	/** Where the articles of a group end. */
	int end(int index) {
		return begins[index + 1];
	}

	int article(int at) {
		return articles[at];
	}
}
