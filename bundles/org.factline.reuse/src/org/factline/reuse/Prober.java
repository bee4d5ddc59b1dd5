package org.factline.reuse;

import java.util.ArrayList;
import java.util.List;

import org.factline.text.Span;

/**
 * Finds the pairs of one article with all that come after it. Each thread has its own and uses it for one article after the
 * other.
 */
final class Prober {

	private final Corpus corpus;
	private final Postings postings;
	private final ReuseOptions options;
	private final Aligner aligner = new Aligner();

	/** For each article, how many shingles it has been seen to share with the present one. */
	private final int[] shared;
	private final IntList candidates = new IntList();
	private int[] posting = new int[256];
	private int[] aGroups = {};
	private int[] bGroups = {};

	Prober(Corpus corpus, Postings postings, ReuseOptions options) {
		this.corpus = corpus;
		this.postings = postings;
		this.options = options;
		this.shared = new int[corpus.articles()];
	}

	/** Adds the pairs and the common passages of which an article is the first. */
	void probe(int rank, List<ReusePair> pairs, List<Crowd> crowds) {
		addRepeats(rank, pairs);
		aGroups = corpus.groups(rank, aGroups);
		aligner.load(aGroups, corpus.tokens(rank));
		int unseen = count(rank, crowds);
		candidates.sort();
		for (int i = 0; i < candidates.size(); i++) {
			int other = candidates.get(i);
			if (isPair(shared[other] + unseen, rank, other)) {
				compare(rank, other, pairs);
			}
			shared[other] = 0;
		}
		candidates.clear();
	}

	/**
	 * Counts what later articles share with this one.
	 *
	 * @return how many shingles were not counted since very many articles hold them
	 */
	private int count(int rank, List<Crowd> crowds) {
		PositionTable table = aligner.first();
		int unseen = 0;
		Crowds crowd = new Crowds();
		for (int entry = 0; entry < table.entries(); entry++) {
			int group = table.group(entry);
			int start = postings.start(group);
			int end = postings.end(group);
			if (end - start <= options.crowd()) {
				countLater(rank, group, start, end);
			} else if (postings.article(group, start) == rank) {
				countLater(rank, group, start, end);
				crowd.add(table.first(entry), end - start);
			} else {
				unseen++;
			}
		}
		crowd.report((first, last, articles) -> crowds
				.add(new Crowd(corpus.id(rank), corpus.span(rank, first, last + options.shingle()), articles)));
		return unseen;
	}

	private void countLater(int rank, int group, int start, int end) {
		int number = end - start;
		if (number > posting.length) {
			posting = new int[Math.max(number, 2 * posting.length)];
		}
		postings.copy(group, start, posting, number);
		for (int i = number - 1; i >= 0 && posting[i] > rank; i--) {
			if (shared[posting[i]]++ == 0) {
				candidates.add(posting[i]);
			}
		}
	}

	private boolean isPair(int common, int a, int b) {
		return common >= options.minShared() && (double) common
				/ Math.min(corpus.distinct[a], corpus.distinct[b]) >= options.minContainment();
	}

	private void compare(int rank, int other, List<ReusePair> pairs) {
		bGroups = corpus.groups(other, bGroups);
		int common = aligner.share(bGroups, corpus.tokens(other));
		if (!isPair(common, rank, other)) {
			return;
		}
		List<Span> aCovered = covered(rank, aligner.firstPlaces());
		List<Span> bCovered = covered(other, aligner.secondPlaces());
		IntList runs = aligner.runs();
		List<AlignedSpan> spans = new ArrayList<>(runs.size() / 3);
		for (int i = 0; i < runs.size(); i += 3) {
			int tokens = runs.get(i + 2) + options.shingle() - 1;
			spans.add(new AlignedSpan(corpus.span(rank, runs.get(i), runs.get(i) + tokens),
					corpus.span(other, runs.get(i + 1), runs.get(i + 1) + tokens)));
		}
		spans.sort(AlignedSpan.IN_TEXT);
		pairs.add(new ReusePair(corpus.id(rank), corpus.id(other), common, corpus.distinct[rank],
				corpus.distinct[other], spans, aCovered, bCovered));
	}

	/** Tokens covered by shingles at some places, as spans; neighbouring tokens make one span. */
	private List<Span> covered(int rank, IntList places) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < places.size();) {
			int first = places.get(i);
			int end = first + options.shingle();
			while (++i < places.size() && places.get(i) <= end) {
				end = places.get(i) + options.shingle();
			}
			spans.add(corpus.span(rank, first, end));
		}
		return spans;
	}

	private void addRepeats(int rank, List<ReusePair> pairs) {
		int[] runs = corpus.chunk(rank).repeats[corpus.number(rank)];
		if (runs.length == 0) {
			return;
		}
		List<AlignedSpan> spans = new ArrayList<>(runs.length / 3);
		for (int i = 0; i < runs.length; i += 3) {
			spans.add(new AlignedSpan(corpus.span(rank, runs[i], runs[i] + runs[i + 2]),
					corpus.span(rank, runs[i + 1], runs[i + 1] + runs[i + 2])));
		}
		String id = corpus.id(rank);
		int all = corpus.distinct[rank];
		pairs.add(new ReusePair(id, id, all, all, all, spans, Repeats.union(spans.stream().map(AlignedSpan::a).toList()),
				Repeats.union(spans.stream().map(AlignedSpan::b).toList())));
	}
}
