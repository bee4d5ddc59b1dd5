package org.factline.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the shingles of an article that very many hold to passages. */
final class Crowds {

	private record Shingle(int place, int articles) {
	}

	/** Takes a passage: its first shingle, its last, and how many articles hold the most widespread one. */
	interface Sink {

		void passage(int first, int last, int articles);
	}

	private final List<Shingle> shingles = new ArrayList<>();

	void add(int place, int articles) {
		shingles.add(new Shingle(place, articles));
	}

	void clear() {
		shingles.clear();
	}

	void report(Sink sink) {
		shingles.sort(Comparator.comparingInt(Shingle::place));
		for (int i = 0; i < shingles.size();) {
			int first = shingles.get(i).place();
			int last = first;
			int articles = shingles.get(i).articles();
			while (++i < shingles.size() && shingles.get(i).place() == last + 1) {
				last++;
				articles = Math.max(articles, shingles.get(i).articles());
			}
			sink.passage(first, last, articles);
		}
	}
}
