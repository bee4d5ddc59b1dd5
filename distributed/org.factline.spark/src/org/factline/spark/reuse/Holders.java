package org.factline.spark.reuse;

import java.util.Arrays;

/** For each group of equal shingles, the articles of a block that hold one. */
final class Holders {

	/** Group above, article below, ascending. */
	private final long[] entries;
	/** Open addressing: where the entries of a group begin, plus one. */
	private final int[] slots;

	Holders(Block block) {
		entries = new long[block.entries()];
		for (int article = 0; article < block.size(); article++) {
			for (int entry = block.first(article); entry < block.first(article + 1); entry++) {
				entries[entry] = (long) block.group(entry) << 32 | article;
			}
		}
		Arrays.sort(entries);
		slots = new int[Integer.highestOneBit(Math.max(16, entries.length)) * 2];
		for (int i = 0; i < entries.length; i++) {
			if (i == 0 || group(i) != group(i - 1)) {
				slots[slot(group(i))] = i + 1;
			}
		}
	}

	private int slot(int group) {
		int slot = (group * 0x9E3779B9 ^ group >>> 15) & slots.length - 1;
		while (slots[slot] != 0 && group(slots[slot] - 1) != group) {
			slot = slot + 1 & slots.length - 1;
		}
		return slot;
	}

	/** The first entry of a group; {@link #end} where it has none. */
	int begin(int group) {
		int slot = slots[slot(group)];
		return slot == 0 ? entries.length : slot - 1;
	}

	int end() {
		return entries.length;
	}

	int group(int entry) {
		return (int) (entries[entry] >>> 32);
	}

	int article(int entry) {
		return (int) entries[entry];
	}
}
