package org.factline.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.factline.reuse.ReadingPassage.Kind;
import org.factline.text.Span;

/**
 * Joins runs of equal words that follow each other closely in both texts to one passage, and says where the words between
 * them differ.
 */
final class NearVerbatim {

	/** So many words may stand between two runs, in either text. */
	private static final int MOST_BETWEEN = 8;
	/** Chains that a run may be joined to; those before have ended further back than a run could reach. */
	private static final int OPEN = 16;

	/** A run of equal tokens. */
	record Run(int a, int b, int length) {

		static final Comparator<Run> IN_TEXT = Comparator.comparingInt(Run::a).thenComparingInt(Run::b);

		int aEnd() {
			return a + length;
		}

		int bEnd() {
			return b + length;
		}

		/** What is left of this run behind another one; may be nothing. */
		Run behind(Run other) {
			int overlap = Math.max(0, Math.max(other.aEnd() - a, other.bEnd() - b));
			return new Run(a + overlap, b + overlap, length - overlap);
		}
	}

	private final HashedTokens a;
	private final HashedTokens b;

	NearVerbatim(HashedTokens a, HashedTokens b) {
		this.a = a;
		this.b = b;
	}

	/** The passages that runs make. */
	List<ReadingPassage> join(List<Run> runs) {
		List<List<Run>> chains = new ArrayList<>();
		for (Run run : runs.stream().sorted(Run.IN_TEXT).toList()) {
			attach(chains, run);
		}
		return chains.stream().map(this::passage).toList();
	}

	private static void attach(List<List<Run>> chains, Run run) {
		int best = -1;
		int least = Integer.MAX_VALUE;
		Run rest = run;
		for (int i = Math.max(0, chains.size() - OPEN); i < chains.size(); i++) {
			Run last = chains.get(i).getLast();
			// a run that begins before the last one cannot go on with it; one that overlaps a little can
			if (run.a() <= last.a() || run.b() <= last.b()) {
				continue;
			}
			Run behind = run.behind(last);
			int aGap = behind.a() - last.aEnd();
			int bGap = behind.b() - last.bEnd();
			if (behind.length() > 0 && aGap <= MOST_BETWEEN && bGap <= MOST_BETWEEN && aGap + bGap < least) {
				best = i;
				least = aGap + bGap;
				rest = behind;
			}
		}
		if (best < 0) {
			List<Run> chain = new ArrayList<>();
			chain.add(run);
			chains.add(chain);
		} else {
			chains.get(best).add(rest);
		}
	}

	private ReadingPassage passage(List<Run> chain) {
		List<Difference> differences = new ArrayList<>();
		int same = 0;
		for (int i = 0; i < chain.size(); i++) {
			same += chain.get(i).length();
			if (i > 0) {
				same += differences(chain.get(i - 1), chain.get(i), differences);
			}
		}
		Run first = chain.getFirst();
		Run last = chain.getLast();
		return new ReadingPassage(Kind.REUSE, a.span(first.a(), last.aEnd()), b.span(first.b(), last.bEnd()), same,
				differences);
	}

	/**
	 * Adds the differences between two runs: what a longest common subsequence of the words between leaves over.
	 *
	 * @return how many of the words between are the same
	 */
	private int differences(Run before, Run after, List<Difference> differences) {
		int aFrom = before.aEnd();
		int bFrom = before.bEnd();
		int aSize = after.a() - aFrom;
		int bSize = after.b() - bFrom;
		int[][] common = new int[aSize + 1][bSize + 1];
		for (int i = aSize - 1; i >= 0; i--) {
			for (int j = bSize - 1; j >= 0; j--) {
				common[i][j] = equal(aFrom + i, bFrom + j) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		int aBegin = 0;
		int bBegin = 0;
		while (i < aSize || j < bSize) {
			if (i < aSize && j < bSize && equal(aFrom + i, bFrom + j)) {
				addDifference(aFrom + aBegin, aFrom + i, bFrom + bBegin, bFrom + j, differences);
				aBegin = ++i;
				bBegin = ++j;
			} else if (i < aSize && (j == bSize || common[i + 1][j] >= common[i][j + 1])) {
				i++;
			} else {
				j++;
			}
		}
		addDifference(aFrom + aBegin, aFrom + aSize, bFrom + bBegin, bFrom + bSize, differences);
		return common[0][0];
	}

	private void addDifference(int aFirst, int aEnd, int bFirst, int bEnd, List<Difference> differences) {
		if (aFirst < aEnd || bFirst < bEnd) {
			differences.add(new Difference(words(a, aFirst, aEnd), words(b, bFirst, bEnd)));
		}
	}

	private boolean equal(int aToken, int bToken) {
		return a.hash(aToken) == b.hash(bToken);
	}

	private static Span words(HashedTokens tokens, int first, int end) {
		return first < end ? tokens.span(first, end) : new Span(tokens.end(first - 1), tokens.end(first - 1));
	}
}
