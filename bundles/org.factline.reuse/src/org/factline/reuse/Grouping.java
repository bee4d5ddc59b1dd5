package org.factline.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Brings equal shingles of a partition together, in the room that one partition takes. Each thread has its own and uses it
 * for one partition after the other.
 */
final class Grouping {

	private final List<Chunk> chunks;
	private final Postings postings;
	private final Storage storage;
	private final int[] order;
	private final int crowd;

	private long[] hashes = new long[1 << 10];
	private int[] ranks = new int[1 << 10];
	private char[] room = new char[1 << 10];
	/** For each entry, which of the different shingles it is. */
	private int[] kind = new int[1 << 10];
	/** For each of the different shingles, how many articles hold it, then where its list begins. */
	private int[] holders = new int[1 << 10];
	/** Open addressing: kind plus one, on top of {@link #used}. */
	private int[] slots = new int[1 << 12];
	/** What stands in a slot up to here belongs to a partition before this one, and the slot is free. */
	private int used;
	private long[] hashOfKind = new long[1 << 10];

	/**
	 * Groups the shingles of chunks.
	 *
	 * @param order for each rank, the article's place in the order of ids
	 * @param crowd the longest list that is no common passage
	 */
	Grouping(List<Chunk> chunks, int[] order, Postings postings, Storage storage, int crowd) {
		this.chunks = chunks;
		this.order = order;
		this.postings = postings;
		this.storage = storage;
		this.crowd = crowd;
	}

	/** Groups one partition: writes each shingle's group into the chunks, and the articles of each group. */
	void group(int partition) {
		int entries = load(partition);
		int kinds = tell(entries);
		int[] lists = new int[number(kinds)];
		fill(partition, entries, lists);
		for (int at = 1; at < lists.length; at += lists[at] + 1) {
			sort(lists, at + 1, at + 1 + lists[at]);
			if (lists[at] > crowd) {
				bringFirst(lists, at + 1, at + 1 + lists[at]);
			}
		}
		postings.set(partition, storage.ints(lists));
	}

	private int load(int partition) {
		int entries = 0;
		for (Chunk chunk : chunks) {
			entries = Math.addExact(entries, chunk.size(partition));
		}
		if (entries > hashes.length) {
			int more = Math.max(entries, hashes.length + hashes.length / 2);
			hashes = new long[more];
			ranks = new int[more];
			room = new char[more];
			kind = new int[more];
			holders = new int[more];
			hashOfKind = new long[more];
			slots = new int[Integer.highestOneBit(more) * 4];
			used = 0;
		}
		int at = 0;
		for (Chunk chunk : chunks) {
			chunk.load(partition, hashes, ranks, at, room);
			at += chunk.size(partition);
		}
		return entries;
	}

	/** Tells the shingles apart and counts the holders of each. */
	private int tell(int entries) {
		int mask = Math.max(64, Integer.highestOneBit(Math.max(1, entries)) * 4) - 1;
		if (used > Integer.MAX_VALUE - entries) {
			Arrays.fill(slots, 0);
			used = 0;
		}
		int first = used + 1;
		int kinds = 0;
		for (int i = 0; i < entries; i++) {
			long hash = hashes[i];
			int slot = (int) hash & mask;
			while (slots[slot] >= first && hashOfKind[slots[slot] - first] != hash) {
				slot = slot + 1 & mask;
			}
			if (slots[slot] < first) {
				hashOfKind[kinds] = hash;
				holders[kinds] = 0;
				slots[slot] = first + kinds++;
			}
			kind[i] = slots[slot] - first;
			holders[kind[i]]++;
		}
		used += kinds;
		return kinds;
	}

	/** Gives a list to each shingle with two holders or more, 0 to the others, and returns the room for all lists. */
	private int number(int kinds) {
		int at = 1;
		for (int k = 0; k < kinds; k++) {
			int size = holders[k];
			holders[k] = size > 1 ? at : 0;
			at += size > 1 ? size + 1 : 0;
			if (at >= Postings.LOCAL_SIZE) {
				throw new IllegalStateException("the corpus shares more than " + Postings.LOCAL_SIZE + " shingles a partition");
			}
		}
		return at;
	}

	/** Puts each shingle's group in its place, and its article into the list of that group. */
	private void fill(int partition, int entries, int[] lists) {
		for (int i = 0; i < entries; i++) {
			int list = holders[kind[i]];
			if (list == 0) {
				hashes[i] = 0;
			} else {
				hashes[i] = Postings.group(partition, list);
				lists[list + ++lists[list]] = ranks[i];
			}
		}
		int at = 0;
		for (Chunk chunk : chunks) {
			chunk.store(partition, hashes, at);
			at += chunk.size(partition);
		}
	}

	/** Puts the first article by id before the others. */
	private void bringFirst(int[] ranks, int from, int to) {
		int first = from;
		for (int i = from; i < to; i++) {
			if (order[ranks[i]] < order[ranks[first]]) {
				first = i;
			}
		}
		int rank = ranks[first];
		System.arraycopy(ranks, from, ranks, from + 1, first - from);
		ranks[from] = rank;
		postings.lead(rank);
	}

	/** Sorts a range unless it is sorted. */
	private static void sort(int[] ranks, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (ranks[i - 1] > ranks[i]) {
				Arrays.sort(ranks, from, to);
				return;
			}
		}
	}
}
