package org.factline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes chunks of articles, one after the other: cuts them up, numbers their shingles, finds what they repeat, sorts by
 * partition.
 */
final class ChunkBuilder {

	/** Among more shingles two are taken for equal too often to make the first look worth while. */
	private static final int FEW = 512;

	private final ReuseOptions options;
	private final Tokenizer tokenizer;
	private final Storage storage;

	/** Distinct shingles of all articles, in order. */
	private long[] hashes = new long[1 << 12];
	private int count;
	/** For each place, the partition of its shingle. */
	private char[] partitions = new char[1 << 12];
	private int place;
	private int[] again = new int[16];
	private int againCount;
	/** Entries of each partition, at the index behind its own. */
	private int[] partitionStart = {};
	private long[] sortedHashes = {};
	private char[] articleOfEntry = {};

	/** The tokens of the present article. */
	private HashedTokens tokens = HashedTokens.NONE;
	/** Open addressing over the shingles of the present article; 0 is free. */
	private long[] slots = new long[1 << 11];

	/** A bit for each number of 18 bits; 0 between two articles. */
	private final long[] seen = new long[1 << 12];

	ChunkBuilder(ReuseOptions options, Tokenizer tokenizer, Storage storage) {
		this.options = options;
		this.tokenizer = tokenizer;
		this.storage = storage;
	}

	/** The chunk of some articles. */
	Chunk build(List<ReuseText> texts) {
		count = 0;
		place = 0;
		againCount = 0;
		partitionStart = new int[Chunk.PARTITIONS + 1];
		var offsets = new TokenOffsets.Builder();
		int articles = texts.size();
		String[] ids = new String[articles];
		int[] first = new int[articles + 1];
		int[] distinct = new int[articles];
		List<List<Repeat>> repeats = new ArrayList<>(articles);
		for (int i = 0; i < articles; i++) {
			ReuseText text = texts.get(i);
			tokens = tokenizer.cut(text.text(), tokens);
			ids[i] = text.id();
			offsets.add(tokens);
			int before = count;
			boolean suspect = addShingles();
			distinct[i] = count - before;
			repeats.add(suspect ? Repeats.within(text.text(), tokens, options.minRepeat()) : List.of());
			place = Math.addExact(place, tokens.count());
			first[i + 1] = place;
		}
		return new Chunk(ids, first, distinct, repeats, offsets.build(storage), entries(distinct));
	}

	/**
	 * Adds the shingles of an article.
	 *
	 * @return whether enough of them in a row have stood before, so that the article may repeat itself
	 */
	private boolean addShingles() {
		int number = Math.max(0, tokens.count() - options.shingle() + 1);
		if (count + number > hashes.length) {
			hashes = Arrays.copyOf(hashes, Math.max(count + number, 2 * hashes.length));
		}
		if (place + tokens.count() > partitions.length) {
			partitions = Arrays.copyOf(partitions, Math.max(place + tokens.count(), 2 * partitions.length));
		}
		Hashing.shingles(tokens, options.shingle(), hashes, count);
		for (int i = 0; i < number; i++) {
			int partition = partition(hashes[count + i]);
			partitions[place + i] = (char) partition;
			partitionStart[partition + 1]++;
		}
		Arrays.fill(partitions, place + number, place + tokens.count(), Chunk.NO_ENTRY);
		if (hasEqual(number)) {
			return dropEqual(number);
		}
		count += number;
		return false;
	}

	/** Whether two of the article's shingles are equal: rare, so asked first, in the cheapest ways. */
	private boolean hasEqual(int number) {
		if (number <= FEW && !mayHaveEqual(number)) {
			return false;
		}
		int size = Integer.highestOneBit(Math.max(16, number)) * 4;
		if (size > slots.length) {
			slots = new long[size];
		} else {
			Arrays.fill(slots, 0, size, 0);
		}
		for (int i = count; i < count + number; i++) {
			long hash = hashes[i];
			int slot = (int) hash & size - 1;
			while (slots[slot] != 0) {
				if (slots[slot] == hash) {
					return true;
				}
				slot = slot + 1 & size - 1;
			}
			slots[slot] = hash;
		}
		return false;
	}

	/** Whether two of the article's shingles agree in the bits that {@link #seen} has; nothing branches, and so nothing is mispredicted. */
	private boolean mayHaveEqual(int number) {
		long twice = 0;
		for (int i = count; i < count + number; i++) {
			int word = (int) (hashes[i] >>> 6) & seen.length - 1;
			long bit = 1L << hashes[i];
			twice |= seen[word] & bit;
			seen[word] |= bit;
		}
		for (int i = count; i < count + number; i++) {
			seen[(int) (hashes[i] >>> 6) & seen.length - 1] = 0;
		}
		return twice != 0;
	}

	/** Adds the present article's shingles, of equal ones the first; says whether many of the others follow each other. */
	private boolean dropEqual(int number) {
		int mask = Integer.highestOneBit(Math.max(16, number)) * 4 - 1;
		Arrays.fill(slots, 0, mask + 1, 0);
		int kept = count;
		int inRow = 0;
		boolean suspect = false;
		for (int i = 0; i < number; i++) {
			long hash = hashes[count + i];
			int slot = (int) hash & mask;
			while (slots[slot] != 0 && hashes[(int) (slots[slot] >>> 32)] != hash) {
				slot = slot + 1 & mask;
			}
			if (slots[slot] == 0) {
				slots[slot] = (long) kept << 32 | i + 1;
				hashes[kept++] = hash;
				inRow = 0;
			} else {
				suspect |= ++inRow > options.minRepeat() - options.shingle();
				addAgain(place + i, place + (int) slots[slot] - 1);
				partitionStart[partition(hash) + 1]--;
				partitions[place + i] = Chunk.NO_ENTRY;
			}
		}
		count = kept;
		return suspect;
	}

	private void addAgain(int later, int earlier) {
		if (againCount + 2 > again.length) {
			again = Arrays.copyOf(again, 2 * again.length);
		}
		again[againCount++] = later;
		again[againCount++] = earlier;
	}

	private Chunk.Entries entries(int[] distinct) {
		for (int p = 0; p < Chunk.PARTITIONS; p++) {
			partitionStart[p + 1] += partitionStart[p];
		}
		if (count > sortedHashes.length) {
			sortedHashes = new long[count + count / 8];
			articleOfEntry = new char[sortedHashes.length];
		}
		int[] next = partitionStart.clone();
		int entry = 0;
		for (int article = 0; article < distinct.length; article++) {
			for (int end = entry + distinct[article]; entry < end; entry++) {
				int at = next[partition(hashes[entry])]++;
				sortedHashes[at] = hashes[entry];
				articleOfEntry[at] = (char) article;
			}
		}
		return new Chunk.Entries(storage.longs(sortedHashes, count), storage.chars(articleOfEntry, count),
				storage.chars(partitions, place), partitionStart, Arrays.copyOf(again, againCount));
	}

	private static int partition(long hash) {
		return (int) (hash >>> 64 - Chunk.PARTITION_BITS);
	}

	/**
	 * Texts in batches that grow with what has come: of a few texts there are enough for all threads, and of many each partition has
	 * some in a chunk.
	 */
	static final class Batch {

		private static final int LEAST_CHARACTERS = 2_000_000;
		private static final int MOST_CHARACTERS = 8_000_000;
		/** What has come before is so many times as much. */
		private static final int SHARE = 8;
		private static final int TEXTS = 1 << 16;

		private List<ReuseText> texts = new ArrayList<>();
		private long characters;
		private long before;

		/** Adds a text; says whether the batch is full. */
		boolean add(ReuseText text) {
			texts.add(text);
			characters += text.text().length();
			return characters >= Math.clamp(before / SHARE, LEAST_CHARACTERS, MOST_CHARACTERS) || texts.size() >= TEXTS;
		}

		/** The texts so far; the next batch begins. */
		List<ReuseText> take() {
			List<ReuseText> taken = texts;
			texts = new ArrayList<>();
			before += characters;
			characters = 0;
			return taken;
		}
	}
}
