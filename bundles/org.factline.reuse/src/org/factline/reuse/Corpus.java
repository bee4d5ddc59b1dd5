package org.factline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.factline.text.CodePointOrder;
import org.factline.text.Span;

/**
 * The chunks of all articles, and where each article lies. Articles have two numbers: the rank by distinct shingles, the fewest
 * first, in which they are searched, so that what a pair must share follows from the first of the two; and the order of ids, in
 * which they are reported. Of equally many shingles the first by id comes first.
 */
final class Corpus {

	final List<Chunk> chunks;
	/** For each rank, the number of the chunk above, the article's number in it below. */
	private final long[] place;
	/** For each rank, the article's distinct shingles. */
	final int[] distinct;
	/** For each rank, the article's place in the order of ids. */
	final int[] order;
	/** For each place in the order of ids, the article's rank. */
	final int[] rank;

	private record Named(String id, long place) {
	}

	/**
	 * Ranks the articles.
	 *
	 * @throws IllegalArgumentException where two have one id
	 */
	Corpus(List<Chunk> chunks) {
		this.chunks = chunks;
		List<Named> named = byId();
		place = new long[named.size()];
		distinct = new int[place.length];
		order = new int[place.length];
		rank = new int[place.length];
		for (Chunk chunk : chunks) {
			chunk.ranks = new int[chunk.ids.length];
		}
		long[] bySize = bySize(named);
		for (int r = 0; r < place.length; r++) {
			order[r] = (int) bySize[r];
			rank[order[r]] = r;
			place[r] = named.get(order[r]).place();
			distinct[r] = (int) (bySize[r] >>> 32);
			chunk(r).ranks[number(r)] = r;
		}
	}

	private List<Named> byId() {
		List<Named> named = new ArrayList<>();
		for (int c = 0; c < chunks.size(); c++) {
			String[] ids = chunks.get(c).ids;
			for (int i = 0; i < ids.length; i++) {
				named.add(new Named(ids[i], (long) c << 32 | i));
			}
		}
		named.sort(Comparator.comparing(Named::id, CodePointOrder.INSTANCE));
		for (int i = 1; i < named.size(); i++) {
			if (named.get(i).id().equals(named.get(i - 1).id())) {
				throw new IllegalArgumentException("two texts are called " + named.get(i).id());
			}
		}
		return named;
	}

	/** Distinct shingles above, place in the order of ids below. */
	private long[] bySize(List<Named> named) {
		long[] bySize = new long[named.size()];
		for (int i = 0; i < bySize.length; i++) {
			long at = named.get(i).place();
			bySize[i] = (long) chunks.get((int) (at >>> 32)).distinct[(int) at] << 32 | i;
		}
		Arrays.sort(bySize);
		return bySize;
	}

	int articles() {
		return place.length;
	}

	Chunk chunk(int rank) {
		return chunks.get((int) (place[rank] >>> 32));
	}

	/** An article's number in its chunk. */
	int number(int rank) {
		return (int) place[rank];
	}

	String id(int rank) {
		return chunk(rank).ids[number(rank)];
	}

	int tokens(int rank) {
		return chunk(rank).tokens(number(rank));
	}

	/** Copies the groups of an article's shingles, one for each token. */
	int[] groups(int rank, int[] reuse) {
		Chunk chunk = chunk(rank);
		int tokens = tokens(rank);
		int[] into = tokens > reuse.length ? new int[tokens + tokens / 2] : reuse;
		chunk.groups(number(rank), into);
		return into;
	}

	/** Where an article's tokens stand. */
	Pairing.Places spans(int rank) {
		Chunk chunk = chunk(rank);
		int number = number(rank);
		return (first, end) -> new Span(chunk.offsets.begin(number, first), chunk.offsets.end(number, end - 1));
	}
}
