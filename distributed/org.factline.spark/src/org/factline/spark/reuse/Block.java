package org.factline.spark.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.factline.reuse.ShingleComparison;
import org.factline.text.Span;

/** The shared shingles of some articles, article by article. */
final class Block {

	private final List<String> ids = new ArrayList<>();
	private final IntColumn distinct = new IntColumn();
	/** Where the entries of each article begin, and behind the last. */
	private final IntColumn first = new IntColumn();
	private final IntColumn places = new IntColumn();
	private final IntColumn groups = new IntColumn();
	private final IntColumn begins = new IntColumn();
	private final IntColumn ends = new IntColumn();
	/** For each entry, {@link #PLAIN}, {@link #CROWDED} or {@link #LED}. */
	private final IntColumn kinds = new IntColumn();

	/** The kind of a shingle that brings everybody together who holds it. */
	static final int PLAIN = 0;
	/** The kind of a crowded shingle: it brings its holders together with the first of them. */
	static final int CROWDED = 1;
	/** The kind of a crowded shingle in the first article that holds it. */
	static final int LED = 2;

	private Block() {
		first.add(0);
	}

	/** Reads a block. */
	static Block read(WorkFiles files, BlockTask.Layout layout, int number, Map<Integer, Crowd> crowds) throws IOException {
		Block block = new Block();
		for (int partition = layout.firstPartition(number); partition < layout.firstPartition(number + 1); partition++) {
			files.read(WorkFiles.shared(partition), SharedPlaces::read, article -> block.add(article, crowds));
		}
		return block;
	}

	private void add(SharedPlaces article, Map<Integer, Crowd> crowds) {
		ids.add(article.id());
		distinct.add(article.distinct());
		article.visit((place, group, crowded, begin, end) -> {
			places.add(place);
			groups.add(group);
			begins.add(begin);
			ends.add(end);
			Crowd crowd = crowded ? crowds.get(Integer.valueOf(group)) : null;
			kinds.add(!crowded ? PLAIN : crowd != null && crowd.first().equals(article.id()) ? LED : CROWDED);
		});
		first.add(places.size());
	}

	int size() {
		return ids.size();
	}

	int entries() {
		return places.size();
	}

	String id(int article) {
		return ids.get(article);
	}

	int distinct(int article) {
		return distinct.get(article);
	}

	/** The first entry of an article; behind the last article, how many entries there are. */
	int first(int article) {
		return first.get(article);
	}

	int group(int entry) {
		return groups.get(entry);
	}

	int kind(int entry) {
		return kinds.get(entry);
	}

	int place(int entry) {
		return places.get(entry);
	}

	/** Where a shingle stands, in code points. */
	Span span(int entry) {
		return new Span(begins.get(entry), ends.get(entry));
	}

	/** An article as the comparison takes it. */
	ShingleComparison.Side side(int article) {
		int from = first(article);
		int to = first(article + 1);
		int[] byPlace = new int[places.get(to - 1) + 1];
		int[] entryAt = new int[byPlace.length];
		for (int entry = from; entry < to; entry++) {
			byPlace[places.get(entry)] = groups.get(entry);
			entryAt[places.get(entry)] = entry;
		}
		return new ShingleComparison.Side(id(article), distinct(article), byPlace, place -> span(entryAt[place]));
	}
}
