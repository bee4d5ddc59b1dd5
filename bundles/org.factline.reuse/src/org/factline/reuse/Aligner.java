package org.factline.reuse;

import java.util.Arrays;

/**
 * Compares two articles shingle by shingle: first which shingles they share, then, where that is enough, the runs. The first
 * article is loaded once and compared with many. Everything costs what the shingles in common cost, not what either article
 * times the other would.
 */
final class Aligner {

	/**
	 * Pairs of equal shingles up to which all maximal runs are named, for each place that is shared. A text that says one thing
	 * over and over has quadratically many runs, of which {@link Tiling} names enough to explain every place.
	 */
	private static final int SEEDS_PER_PLACE = 16;

	private final PositionTable table = new PositionTable();
	private int[] b = {};
	private int bSize;
	/** For each entry of the table, the comparison that last met it. */
	private int[] met = new int[1 << 9];
	private int comparison;
	private final IntList sharedEntries = new IntList();
	private final IntList bPlaces = new IntList();
	private final IntList aPlaces = new IntList();
	private long seeds;
	/** Runs: place in the first, place in the second, shingles; in turn. */
	private final IntList runs = new IntList();

	/** Takes the first article. */
	void load(int[] groups, int places) {
		table.load(groups, places);
		if (met.length < places) {
			met = new int[Math.max(places, 2 * met.length)];
		}
		Arrays.fill(met, 0, places, 0);
		comparison = 0;
	}

	/** What is known of the first article. */
	PositionTable first() {
		return table;
	}

	/** Looks what the second article shares with the first, and returns how many distinct shingles that is. */
	int share(int[] groups, int places) {
		b = groups;
		bSize = places;
		comparison++;
		seeds = 0;
		sharedEntries.clear();
		bPlaces.clear();
		for (int place = 0; place < places; place++) {
			if (groups[place] == 0) {
				continue;
			}
			int entry = table.find(groups[place]);
			if (entry != PositionTable.NONE) {
				bPlaces.add(place);
				seeds += table.count(entry);
				if (met[entry] != comparison) {
					met[entry] = comparison;
					sharedEntries.add(entry);
				}
			}
		}
		return sharedEntries.size();
	}

	/** How many distinct shingles the second article shares with the first. */
	int shared() {
		return sharedEntries.size();
	}

	/** The places of the first article with a shared shingle, ascending; valid after {@link #share}. */
	IntList firstPlaces() {
		aPlaces.clear();
		for (int i = 0; i < sharedEntries.size(); i++) {
			for (int place = table.first(sharedEntries.get(i)); place != PositionTable.NONE; place = table.next(place)) {
				aPlaces.add(place);
			}
		}
		aPlaces.sort();
		return aPlaces;
	}

	/** The places of the second article with a shared shingle, ascending; valid after {@link #share}. */
	IntList secondPlaces() {
		return bPlaces;
	}

	/** The aligned runs: place in the first, place in the second, shingles; in turn. Valid after {@link #firstPlaces}. */
	IntList runs() {
		runs.clear();
		if (seeds > (long) SEEDS_PER_PLACE * (aPlaces.size() + bPlaces.size())) {
			Tiling.tile(table, table.groups(), b, aPlaces, bPlaces, runs);
			return runs;
		}
		for (int i = 0; i < bPlaces.size(); i++) {
			int place = bPlaces.get(i);
			int entry = table.find(b[place]);
			for (int other = table.first(entry); other != PositionTable.NONE; other = table.next(other)) {
				if (!goesOn(other - 1, place - 1)) {
					runs.add(other);
					runs.add(place);
					runs.add(length(other, place));
				}
			}
		}
		return runs;
	}

	private int length(int aPlace, int bPlace) {
		int length = 1;
		while (goesOn(aPlace + length, bPlace + length)) {
			length++;
		}
		return length;
	}

	private boolean goesOn(int aPlace, int bPlace) {
		return aPlace >= 0 && bPlace >= 0 && aPlace < table.size() && bPlace < bSize && b[bPlace] != 0
				&& table.groupAt(aPlace) == b[bPlace];
	}
}
