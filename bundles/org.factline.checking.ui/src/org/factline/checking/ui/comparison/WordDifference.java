package org.factline.checking.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.text.Span;

/**
 * The words of two texts that the other does not have at the same place: what is left when the longest common sequence of their words
 * is taken away (Hunt and McIlroy 1976). Capitals and punctuation make no difference.
 *
 * @param left  in the first text, in UTF-16 units; words that follow each other are one span
 * @param right in the second
 */
record WordDifference(List<Span> left, List<Span> right) {

	static final WordDifference NONE = new WordDifference(List.of(), List.of());

	/** Longer sentences are not compared: they are read anyway, and the time grows with the product. */
	private static final int MOST = 400;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,/:'’][\\p{L}\\p{N}]+)*");

	WordDifference {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/** Compares two texts; where they have hardly a word in common, or are too long, nothing is marked. */
	static WordDifference of(String left, String right) {
		List<Span> a = words(left);
		List<Span> b = words(right);
		if (a.size() > MOST || b.size() > MOST) {
			return NONE;
		}
		int[][] common = common(keys(a, left), keys(b, right));
		if (common[0][0] * 4 < Math.min(a.size(), b.size())) {
			return NONE;
		}
		List<Span> onlyLeft = new ArrayList<>();
		List<Span> onlyRight = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < a.size() || j < b.size()) {
			if (i < a.size() && j < b.size() && key(a.get(i), left).equals(key(b.get(j), right))) {
				i++;
				j++;
			} else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
				add(onlyLeft, a.get(i++), left);
			} else {
				add(onlyRight, b.get(j++), right);
			}
		}
		return new WordDifference(onlyLeft, onlyRight);
	}

	private static void add(List<Span> spans, Span word, String text) {
		if (!spans.isEmpty() && text.substring(spans.getLast().end(), word.begin()).isBlank()) {
			spans.set(spans.size() - 1, new Span(spans.getLast().begin(), word.end()));
		} else {
			spans.add(word);
		}
	}

	/** For each pair of ends of both lists the length of their longest common sequence. */
	private static int[][] common(List<String> a, List<String> b) {
		int[][] common = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--) {
			for (int j = b.size() - 1; j >= 0; j--) {
				common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private static List<String> keys(List<Span> words, String text) {
		return words.stream().map(word -> key(word, text)).toList();
	}

	private static String key(Span word, String text) {
		return word.in(text).toLowerCase(Locale.ROOT);
	}

	private static List<Span> words(String text) {
		List<Span> words = new ArrayList<>();
		for (Matcher matcher = WORD.matcher(text); matcher.find();) {
			words.add(new Span(matcher.start(), matcher.end()));
		}
		return words;
	}
}
