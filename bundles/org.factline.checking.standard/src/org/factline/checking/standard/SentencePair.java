package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.text.FunctionWords;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * Two sentences that say nearly the same, aligned word by word: the longest common subsequence of their words, words that
 * carry meaning counting more (Wagner and Fischer 1974).
 */
final class SentencePair {

	/** Longer sentences are lists that lost their line ends; they are not aligned. */
	private static final int LONGEST = 220;
	private static final int CONTENT = 3;
	private static final int FUNCTION = 1;
	private static final int NEAR = 5;
	/** So many words have to be the same, at least, to say that only one differs. */
	private static final int FEWEST = 5;
	/** Words of a difference that leaves the sentences the same. */
	static final int LONGEST_DIFFERENCE = 6;

	private final StoryPair story;
	private final Side a;
	private final Side b;
	private final double similarity;
	/** For each word of the one the word of the other, -1 where it has none. */
	private final int[] inB;
	private final int[] inA;

	/**
	 * One of the two.
	 *
	 * @param article where it stands
	 * @param span    the sentence
	 * @param tokens  its words, with offsets within the sentence
	 */
	record Side(AnalysedArticle article, Span span, Tokens tokens) {

		static Side of(AnalysedArticle article, Span span) {
			return new Side(article, span, Tokens.of(span.in(article.article().text())));
		}

		String text() {
			return tokens.text();
		}

		/** The first word that ends behind an offset of the article. */
		int tokenAt(int offset) {
			int low = 0;
			int high = tokens.count();
			while (low < high) {
				int middle = low + high >>> 1;
				if (span.begin() + tokens.end(middle) <= offset) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
		}

		/** The first word that begins at an offset of the article or behind it. */
		int tokenBehind(int offset) {
			int at = tokenAt(offset);
			return at < tokens.count() && span.begin() + tokens.begin(at) < offset ? at + 1 : at;
		}

		/** The place of words in the article. */
		Span place(int first, int end) {
			return new Span(span.begin() + tokens.begin(first), span.begin() + tokens.end(end - 1));
		}
	}

	private SentencePair(StoryPair story, Side a, Side b, double similarity) {
		this.story = story;
		this.a = a;
		this.b = b;
		this.similarity = similarity;
		this.inB = new int[a.tokens().count()];
		this.inA = new int[b.tokens().count()];
		align();
	}

	static SentencePair of(StoryPair story, AlignedSentences aligned) {
		return new SentencePair(story, Side.of(story.a(), aligned.a()), Side.of(story.b(), aligned.b()), aligned.similarity());
	}

	private void align() {
		int n = inB.length;
		int m = inA.length;
		java.util.Arrays.fill(inB, -1);
		java.util.Arrays.fill(inA, -1);
		if (n > LONGEST || m > LONGEST) {
			return;
		}
		String[] x = forms(a.tokens());
		String[] y = forms(b.tokens());
		int[][] best = new int[n + 1][m + 1];
		int[] weights = new int[n];
		int[] hashes = hashes(y);
		for (int i = n - 1; i >= 0; i--) {
			int weight = FunctionWords.contains(x[i]) ? FUNCTION : CONTENT;
			int hash = x[i].hashCode();
			int[] row = best[i];
			int[] next = best[i + 1];
			for (int j = m - 1; j >= 0; j--) {
				int skip = Math.max(next[j], row[j + 1]);
				row[j] = hash == hashes[j] && x[i].equals(y[j]) ? Math.max(skip, next[j + 1] + weight) : skip;
			}
			weights[i] = weight;
		}
		for (int i = 0, j = 0; i < n && j < m;) {
			if (x[i].equals(y[j]) && best[i][j] == best[i + 1][j + 1] + weights[i]) {
				inB[i] = j;
				inA[j] = i;
				i++;
				j++;
			} else if (best[i + 1][j] >= best[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	private static int[] hashes(String[] forms) {
		int[] hashes = new int[forms.length];
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = forms[i].hashCode();
		}
		return hashes;
	}

	private static String[] forms(Tokens tokens) {
		String[] forms = new String[tokens.count()];
		for (int i = 0; i < forms.length; i++) {
			forms[i] = tokens.form(i);
		}
		return forms;
	}

	StoryPair story() {
		return story;
	}

	Side a() {
		return a;
	}

	Side b() {
		return b;
	}

	/** How alike the sentences are by their words, figures and dates left out; from 0 to 1. */
	double similarity() {
		return similarity;
	}

	/** Which part of the shorter sentence stands in the other, word for word and in order; from 0 to 1. */
	double verbatim() {
		int matched = matched();
		return (double) matched / Math.max(1, Math.min(inA.length, inB.length));
	}

	/** From the first to the last word of the second that the first has too; nothing where there is none. */
	Optional<Span> placeInB() {
		int first = 0;
		while (first < inA.length && inA[first] < 0) {
			first++;
		}
		int end = inA.length;
		while (end > first && inA[end - 1] < 0) {
			end--;
		}
		return first == end ? Optional.empty() : Optional.of(b.place(first, end));
	}

	/** Which part of both stands in both; from 0 to 1. */
	double verbatimOfBoth() {
		return 2.0 * matched() / Math.max(1, inA.length + inB.length);
	}

	private int matched() {
		int matched = 0;
		for (int at : inB) {
			matched += at >= 0 ? 1 : 0;
		}
		return matched;
	}

	/**
	 * A place where the two differ: words of the one that stand where words of the other stand. One of the two may be empty.
	 *
	 * @param aFirst first word in the first sentence
	 * @param aEnd   behind the last
	 * @param bFirst first word in the second sentence
	 * @param bEnd   behind the last
	 */
	record Difference(int aFirst, int aEnd, int bFirst, int bEnd) {

		int longest() {
			return Math.max(aEnd - aFirst, bEnd - bFirst);
		}
	}

	/** Whether the two are the same word for word but in one place. */
	boolean differOnce() {
		if (matched() < FEWEST) {
			return false;
		}
		List<Difference> found = differences();
		return found.size() == 1 && found.getFirst().longest() <= LONGEST_DIFFERENCE;
	}

	/** Where the two differ, in order; what the one has before the other begins or after it ends counts too. */
	List<Difference> differences() {
		List<Difference> found = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i <= inB.length && j <= inA.length) {
			int ai = i;
			int bj = j;
			while (i < inB.length && inB[i] < 0) {
				i++;
			}
			while (j < inA.length && inA[j] < 0) {
				j++;
			}
			if (i > ai || j > bj) {
				found.add(new Difference(ai, i, bj, j));
			}
			i++;
			j++;
		}
		return found;
	}

	/**
	 * Whether two places, one in each sentence, stand between the same words: the nearest words before them that both
	 * sentences have are each other's, and so those behind.
	 */
	boolean standAlike(Span inFirst, Span inSecond) {
		int aFirst = a.tokenAt(inFirst.begin());
		int aEnd = a.tokenBehind(inFirst.end());
		int bFirst = b.tokenAt(inSecond.begin());
		int bEnd = b.tokenBehind(inSecond.end());
		int left = aFirst - 1;
		while (left >= 0 && inB[left] < 0) {
			left--;
		}
		int right = aEnd;
		while (right < inB.length && inB[right] < 0) {
			right++;
		}
		int from = left < 0 ? 0 : inB[left] + 1;
		int to = right >= inB.length ? inA.length : inB[right];
		return from <= bFirst && bEnd <= to;
	}

	/** How many words right before and right behind two places are the same, without a gap. */
	int sameBeside(Span inFirst, Span inSecond) {
		int a1 = a.tokenAt(inFirst.begin()) - 1;
		int b1 = b.tokenAt(inSecond.begin()) - 1;
		int same = 0;
		while (a1 >= 0 && b1 >= 0 && inB[a1] == b1) {
			same++;
			a1--;
			b1--;
		}
		int a2 = a.tokenBehind(inFirst.end());
		int b2 = b.tokenBehind(inSecond.end());
		while (a2 < inB.length && b2 < inA.length && inB[a2] == b2) {
			same++;
			a2++;
			b2++;
		}
		return same;
	}

	/** How many words right before a difference are the same, without a gap. */
	int sameBefore(Difference at) {
		int same = 0;
		while (same < Math.min(at.aFirst(), at.bFirst()) && inB[at.aFirst() - 1 - same] == at.bFirst() - 1 - same) {
			same++;
		}
		return same;
	}

	/** How many words right behind a difference are the same, without a gap. */
	int sameBehind(Difference at) {
		int same = 0;
		while (same < Math.min(inB.length - at.aEnd(), inA.length - at.bEnd()) && inB[at.aEnd() + same] == at.bEnd() + same) {
			same++;
		}
		return same;
	}

	/** How many words near the one place are aligned with words near the other; at most ten. */
	int sharedNear(Span inFirst, Span inSecond) {
		int aFirst = a.tokenAt(inFirst.begin());
		int aEnd = a.tokenBehind(inFirst.end());
		int bFirst = b.tokenAt(inSecond.begin());
		int bEnd = b.tokenBehind(inSecond.end());
		int shared = 0;
		for (int i = Math.max(0, aFirst - NEAR); i < Math.min(inB.length, aEnd + NEAR); i++) {
			boolean outside = i < aFirst || i >= aEnd;
			if (outside && inB[i] >= bFirst - NEAR && inB[i] < bEnd + NEAR && (inB[i] < bFirst || inB[i] >= bEnd)) {
				shared++;
			}
		}
		return shared;
	}

	/** The words that carry meaning and stand in both, in the order of the first, at most so many. */
	List<String> sharedWords(int most) {
		List<String> shared = new ArrayList<>();
		for (int i = 0; i < inB.length && shared.size() < most; i++) {
			String form = a.tokens().form(i);
			if (inB[i] >= 0 && form.length() > 2 && !FunctionWords.contains(form) && !Character.isDigit(form.charAt(0))) {
				shared.add(a.text().substring(a.tokens().begin(i), a.tokens().end(i)));
			}
		}
		return shared;
	}
}
