package org.factline.reuse;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a chunk of articles: cuts them up, numbers their shingles, finds what they repeat, sorts by partition. */
final class ChunkBuilder {

	private final ReuseOptions options;
	private final Tokenizer tokenizer;
	private final TokenOffsets.Builder offsets = new TokenOffsets.Builder();

	private long[] hashes = new long[1 << 12];
	private int[] places = new int[1 << 12];
	private int count;
	private int[] again = new int[16];
	private int againCount;
	private int place;

	private long[] shingles = new long[1 << 10];
	/** Open addressing over the shingles of the present article: first token plus one, with the article's stamp above. */
	private long[] slots = new long[1 << 11];
	private long stamp;

	private ChunkBuilder(ReuseOptions options, Tokenizer tokenizer) {
		this.options = options;
		this.tokenizer = tokenizer;
	}

	/** The chunk of some articles. */
	static Chunk build(List<ReuseText> texts, ReuseOptions options, Tokenizer tokenizer, Storage storage) {
		return new ChunkBuilder(options, tokenizer).build(texts, storage);
	}

	private Chunk build(List<ReuseText> texts, Storage storage) {
		int articles = texts.size();
		String[] ids = new String[articles];
		int[] first = new int[articles + 1];
		int[] distinct = new int[articles];
		int[][] repeats = new int[articles][];
		for (int i = 0; i < articles; i++) {
			ReuseText text = texts.get(i);
			HashedTokens tokens = tokenizer.cut(text.text());
			ids[i] = text.id();
			offsets.add(tokens);
			int before = count;
			boolean suspect = addShingles(tokens);
			distinct[i] = count - before;
			repeats[i] = suspect ? Repeats.runs(tokens, options.minRepeat()) : Repeats.NONE;
			place = Math.addExact(place, tokens.count());
			first[i + 1] = place;
		}
		int[] partitionStart = partitionStarts();
		LongBuffer sortedHashes = storage.longs(count);
		IntBuffer sortedPlaces = storage.ints(count);
		sort(partitionStart, sortedHashes, sortedPlaces);
		return new Chunk(ids, first, distinct, repeats, offsets.build(storage), sortedHashes, sortedPlaces,
				partitionStart, Arrays.copyOf(again, againCount), storage.ints(place));
	}

	/**
	 * Adds the shingles of an article.
	 *
	 * @return whether enough of them in a row have stood before, so that the article may repeat itself
	 */
	private boolean addShingles(HashedTokens tokens) {
		if (shingles.length < tokens.count()) {
			shingles = new long[Math.max(tokens.count(), 2 * shingles.length)];
			slots = new long[Integer.highestOneBit(shingles.length) * 4];
			stamp = 0;
		}
		int number = Hashing.shingles(tokens, options.shingle(), shingles);
		if (count + number > hashes.length) {
			int more = Math.max(count + number, 2 * hashes.length);
			hashes = Arrays.copyOf(hashes, more);
			places = Arrays.copyOf(places, more);
		}
		stamp++;
		int inRow = 0;
		boolean suspect = false;
		for (int i = 0; i < number; i++) {
			int earlier = firstOccurrence(i);
			if (earlier == i) {
				inRow = 0;
				hashes[count] = shingles[i];
				places[count++] = place + i;
			} else {
				suspect |= ++inRow > options.minRepeat() - options.shingle();
				addAgain(place + i, place + earlier);
			}
		}
		return suspect;
	}

	private int firstOccurrence(int shingle) {
		int mask = slots.length - 1;
		long wanted = shingles[shingle];
		for (int slot = (int) wanted & mask;; slot = slot + 1 & mask) {
			long entry = slots[slot];
			if (entry >>> 32 != stamp) {
				slots[slot] = stamp << 32 | shingle;
				return shingle;
			}
			if (shingles[(int) entry] == wanted) {
				return (int) entry;
			}
		}
	}

	private void addAgain(int later, int earlier) {
		if (againCount + 2 > again.length) {
			again = Arrays.copyOf(again, 2 * again.length);
		}
		again[againCount++] = later;
		again[againCount++] = earlier;
	}

	private int[] partitionStarts() {
		int[] start = new int[Chunk.PARTITIONS + 1];
		for (int i = 0; i < count; i++) {
			start[partition(hashes[i]) + 1]++;
		}
		for (int p = 0; p < Chunk.PARTITIONS; p++) {
			start[p + 1] += start[p];
		}
		return start;
	}

	private void sort(int[] partitionStart, LongBuffer sortedHashes, IntBuffer sortedPlaces) {
		long[] byPartition = new long[count];
		int[] next = partitionStart.clone();
		for (int i = 0; i < count; i++) {
			byPartition[next[partition(hashes[i])]++] = hashes[i];
		}
		sortedHashes.put(0, byPartition, 0, count);
		System.arraycopy(partitionStart, 0, next, 0, next.length);
		int[] placesByPartition = new int[count];
		for (int i = 0; i < count; i++) {
			placesByPartition[next[partition(hashes[i])]++] = places[i];
		}
		sortedPlaces.put(0, placesByPartition, 0, count);
	}

	private static int partition(long hash) {
		return (int) (hash >>> 64 - Chunk.PARTITION_BITS);
	}

	/** Texts in batches of about so many characters. */
	static final class Batch {

		private static final int CHARACTERS = 2_000_000;
		private static final int TEXTS = 1 << 16;

		private List<ReuseText> texts = new ArrayList<>();
		private long characters;

		/** Adds a text; says whether the batch is full. */
		boolean add(ReuseText text) {
			texts.add(text);
			characters += text.text().length();
			return characters >= CHARACTERS || texts.size() >= TEXTS;
		}

		/** The texts so far; the next batch begins. */
		List<ReuseText> take() {
			List<ReuseText> taken = texts;
			texts = new ArrayList<>();
			characters = 0;
			return taken;
		}
	}
}
