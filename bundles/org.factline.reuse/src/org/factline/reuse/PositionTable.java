package org.factline.reuse;

import java.util.Arrays;

/** Where in one article each group of shingles stands. Used for one article after the other; grows, never shrinks. */
final class PositionTable {

	static final int NONE = -1;

	private int[] groups = {};
	private int size;
	/** Open addressing: number of the entry plus one. */
	private int[] slots = new int[1 << 11];
	private int mask;
	private int entries;
	private int[] groupOf = new int[1 << 9];
	private int[] first = new int[1 << 9];
	private int[] count = new int[1 << 9];
	/** For each place, the next one with the same group. */
	private int[] next = new int[1 << 9];

	/** Takes another article: for each place its group, 0 where there is none. */
	void load(int[] articleGroups, int places) {
		groups = articleGroups;
		size = places;
		if (places > next.length) {
			int more = Math.max(places, 2 * next.length);
			slots = new int[Integer.highestOneBit(more) * 4];
			groupOf = new int[more];
			first = new int[more];
			count = new int[more];
			next = new int[more];
		}
		mask = Integer.highestOneBit(Math.max(16, places)) * 4 - 1;
		Arrays.fill(slots, 0, mask + 1, 0);
		entries = 0;
		for (int place = places - 1; place >= 0; place--) {
			if (groups[place] != 0) {
				add(place);
			}
		}
	}

	private void add(int place) {
		int slot = slot(groups[place]);
		int entry = slots[slot] - 1;
		if (entry < 0) {
			entry = entries++;
			slots[slot] = entries;
			groupOf[entry] = groups[place];
			count[entry] = 0;
			next[place] = NONE;
		} else {
			next[place] = first[entry];
		}
		first[entry] = place;
		count[entry]++;
	}

	private int slot(int group) {
		int slot = group * 0x9E3779B9 >>> 7 & mask;
		while (slots[slot] != 0 && groupOf[slots[slot] - 1] != group) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/** How many different groups there are; entries are numbered from 0. */
	int entries() {
		return entries;
	}

	/** The entry of a group, or {@link #NONE}. */
	int find(int group) {
		return slots[slot(group)] - 1;
	}

	int group(int entry) {
		return groupOf[entry];
	}

	/** The first place of an entry. */
	int first(int entry) {
		return first[entry];
	}

	/** How many places an entry has. */
	int count(int entry) {
		return count[entry];
	}

	/** The next place with the group of this one, or {@link #NONE}. */
	int next(int place) {
		return next[place];
	}

	/** The group at a place. */
	int groupAt(int place) {
		return groups[place];
	}

	/** The groups of all places. */
	int[] groups() {
		return groups;
	}

	/** How many places the article has. */
	int size() {
		return size;
	}
}
