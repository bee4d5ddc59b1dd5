package org.factline.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

	/** Beyond the last run, so many words may be changed before two others that are the same ... */
	private static final int MOST_CHANGED_AT_END = 3;
	private static final int LEAST_SAME_AT_END = 2;

	private final HashedTokens a;
	private final HashedTokens b;
	private final BitSet aFurniture;
	private final BitSet bFurniture;
	/** ... and fewer than these, or they are a run that stands elsewhere. */
	private final int shingle;

	NearVerbatim(HashedTokens a, BitSet aFurniture, HashedTokens b, BitSet bFurniture, int shingle) {
		this.a = a;
		this.b = b;
		this.aFurniture = aFurniture;
		this.bFurniture = bFurniture;
		this.shingle = shingle;
	}

	/** The passages that runs make. */
	List<ReadingPassage> join(List<Run> runs) {
		List<List<Run>> chains = new ArrayList<>();
		for (Run run : runs.stream().sorted(Run.IN_TEXT).toList()) {
			attach(chains, run);
		}
		chains.forEach(this::prolong);
		return chains.stream().map(this::passage).toList();
	}

	/** Takes a sentence along to its end, or from its beginning, where the change stands close to it. */
	private void prolong(List<Run> chain) {
		for (Optional<Run> more = beyond(chain.getLast(), 1); more.isPresent(); more = beyond(chain.getLast(), 1)) {
			chain.addLast(more.get());
		}
		for (Optional<Run> more = beyond(chain.getFirst(), -1); more.isPresent(); more = beyond(chain.getFirst(), -1)) {
			chain.addFirst(more.get());
		}
	}

	/** The nearest short run behind a run (step 1) or before it (step -1). */
	private Optional<Run> beyond(Run run, int step) {
		int aNext = step > 0 ? run.aEnd() : run.a() - 1;
		int bNext = step > 0 ? run.bEnd() : run.b() - 1;
		for (int changed = 1; changed <= 2 * MOST_CHANGED_AT_END; changed++) {
			int inA = Math.min(changed, MOST_CHANGED_AT_END);
			for (; inA >= 0 && changed - inA <= MOST_CHANGED_AT_END; inA--) {
				int aFrom = aNext + step * inA;
				int bFrom = bNext + step * (changed - inA);
				int same = 0;
				while (same < shingle && isOwnAndEqual(aFrom + step * same, bFrom + step * same)) {
					same++;
				}
				if (same >= LEAST_SAME_AT_END) {
					int back = step > 0 ? 0 : same - 1;
					return same == shingle ? Optional.empty() : Optional.of(new Run(aFrom - back, bFrom - back, same));
				}
			}
		}
		return Optional.empty();
	}

	private boolean isOwnAndEqual(int aToken, int bToken) {
		return aToken >= 0 && bToken >= 0 && aToken < a.count() && bToken < b.count() && !aFurniture.get(aToken)
				&& !bFurniture.get(bToken) && equal(aToken, bToken);
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
