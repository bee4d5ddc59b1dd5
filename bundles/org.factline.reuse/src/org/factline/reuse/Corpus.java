package org.factline.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.factline.text.CodePointOrder;
import org.factline.text.Span;

/** The chunks of all articles, and where each article lies, by its rank in the order of ids. */
final class Corpus {

	final List<Chunk> chunks;
	/** For each rank, the number of the chunk above, the article's number in it below. */
	private final long[] place;
	/** For each rank, the article's distinct shingles. */
	final int[] distinct;

	private record Named(String id, long place) {
	}

	/**
	 * Ranks the articles.
	 *
	 * @throws IllegalArgumentException where two have one id
	 */
	Corpus(List<Chunk> chunks) {
		this.chunks = chunks;
		List<Named> named = new ArrayList<>();
		for (int c = 0; c < chunks.size(); c++) {
			String[] ids = chunks.get(c).ids;
			for (int i = 0; i < ids.length; i++) {
				named.add(new Named(ids[i], (long) c << 32 | i));
			}
		}
		named.sort(Comparator.comparing(Named::id, CodePointOrder.INSTANCE));
		place = new long[named.size()];
		distinct = new int[named.size()];
		for (Chunk chunk : chunks) {
			chunk.ranks = new int[chunk.ids.length];
		}
		for (int rank = 0; rank < place.length; rank++) {
			if (rank > 0 && named.get(rank).id().equals(named.get(rank - 1).id())) {
				throw new IllegalArgumentException("two texts are called " + named.get(rank).id());
			}
			place[rank] = named.get(rank).place();
			chunk(rank).ranks[number(rank)] = rank;
			distinct[rank] = chunk(rank).distinct[number(rank)];
		}
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
