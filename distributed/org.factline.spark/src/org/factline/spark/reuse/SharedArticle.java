package org.factline.spark.reuse;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.reuse.ShingleComparison;
import org.factline.text.Span;

/** What an article shares, unpacked: an entry for each place with a shared shingle, in the order of the text. */
final class SharedArticle {

	/** The kind of a shingle that brings everybody together who holds it. */
	static final int PLAIN = 0;
	/** The kind of a crowded shingle: it brings its holders together with the first of them. */
	static final int CROWDED = 1;
	/** The kind of a crowded shingle in the first article that holds it. */
	static final int LED = 2;

	private static final int COLUMNS = 5;

	private final String id;
	private final int distinct;
	/** Place, group, kind, begin and end of each entry, in turn. */
	private int[] entries = new int[COLUMNS * 64];
	private int size;

	SharedArticle(SharedPlaces article, Map<Integer, Crowd> crowds) {
		id = article.id();
		distinct = article.distinct();
		article.visit((place, group, crowded, begin, end) -> {
			if (size == entries.length) {
				entries = Arrays.copyOf(entries, 2 * size);
			}
			entries[size++] = place;
			entries[size++] = group;
			entries[size++] = crowded ? kind(crowds.get(Integer.valueOf(group))) : PLAIN;
			entries[size++] = begin;
			entries[size++] = end;
		});
	}

	private int kind(@Nullable Crowd crowd) {
		return crowd != null && crowd.first().equals(id) ? LED : CROWDED;
	}

	String id() {
		return id;
	}

	int distinct() {
		return distinct;
	}

	/** How many entries there are. */
	int size() {
		return size / COLUMNS;
	}

	int place(int entry) {
		return entries[COLUMNS * entry];
	}

	int group(int entry) {
		return entries[COLUMNS * entry + 1];
	}

	/** {@link #PLAIN}, {@link #CROWDED} or {@link #LED}. */
	int kind(int entry) {
		return entries[COLUMNS * entry + 2];
	}

	/** Where the shingle stands, in code points. */
	Span span(int entry) {
		return new Span(entries[COLUMNS * entry + 3], entries[COLUMNS * entry + 4]);
	}

	/** The article as the comparison takes it. */
	ShingleComparison.Side side() {
		int[] byPlace = new int[place(size() - 1) + 1];
		int[] entryAt = new int[byPlace.length];
		for (int entry = 0; entry < size(); entry++) {
			byPlace[place(entry)] = group(entry);
			entryAt[place(entry)] = entry;
		}
		return new ShingleComparison.Side(id, distinct, byPlace, place -> span(entryAt[place]));
	}
}
