package org.factline.analysis;

import java.util.Arrays;
import java.util.List;

import org.factline.text.FunctionWords;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * The words of an article that tell what it is about, as numbers: a word is its hash, so that articles can be read in
 * several threads without a common dictionary. Function words, digits and clitics (-nya, -lah, -kah, -pun) are left out;
 * figures and dates are what sources differ in, and must not decide whether they speak of the same.
 */
final class Terms {

	/** A name tells more about the story than a verb. */
	private static final float NAME = 1.5f;
	private static final int SHORTEST = 3;
	private static final int LONGEST_CLITIC = 3;

	/** The distinct words of each sentence, sorted. */
	private final int[][] sentences;
	/** How many words each sentence has, with those that tell nothing. */
	private final int[] lengths;
	/** The distinct words of the article, sorted. */
	private final int[] words;
	/** How much each of {@link #words} is told: occurrences, names counting more, dampened. */
	private final float[] weights;

	private Terms(int[][] sentences, int[] lengths, int[] words, float[] weights) {
		this.sentences = sentences;
		this.lengths = lengths;
		this.words = words;
		this.weights = weights;
	}

	/** The words of an article in the given sentences. */
	static Terms of(String text, List<Span> sentences) {
		int[][] each = new int[sentences.size()][];
		int[] lengths = new int[each.length];
		int[] all = new int[64];
		float[] counts = new float[64];
		int size = 0;
		for (int i = 0; i < each.length; i++) {
			Span span = sentences.get(i);
			Tokens tokens = Tokens.of(span.in(text));
			int[] found = new int[tokens.count()];
			lengths[i] = tokens.count();
			int count = 0;
			for (int t = 0; t < tokens.count(); t++) {
				String form = stem(tokens.form(t));
				if (isTelling(form)) {
					boolean name = t > 0 && Character.isUpperCase(text.charAt(span.begin() + tokens.begin(t)));
					found[count++] = hash(form);
					if (size == all.length) {
						all = Arrays.copyOf(all, size * 2);
						counts = Arrays.copyOf(counts, size * 2);
					}
					all[size] = found[count - 1];
					counts[size++] = name ? NAME : 1;
				}
			}
			each[i] = distinct(found, count);
		}
		return merged(each, lengths, all, counts, size);
	}

	private static Terms merged(int[][] sentences, int[] lengths, int[] all, float[] counts, int size) {
		int[] words = distinct(all.clone(), size);
		float[] weights = new float[words.length];
		for (int i = 0; i < size; i++) {
			weights[Arrays.binarySearch(words, all[i])] += counts[i];
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) (1 + Math.log(Math.max(1, weights[i])));
		}
		return new Terms(sentences, lengths, words, weights);
	}

	private static boolean isTelling(String form) {
		return form.length() >= SHORTEST && !Character.isDigit(form.charAt(0)) && !FunctionWords.contains(form);
	}

	/** A word without the clitics that change nothing about what it means. */
	static String stem(String form) {
		boolean clitic = form.length() > LONGEST_CLITIC + SHORTEST
				&& (form.endsWith("nya") || form.endsWith("lah") || form.endsWith("kah") || form.endsWith("pun"));
		return clitic ? form.substring(0, form.length() - LONGEST_CLITIC) : form;
	}

	/** FNV-1a, mixed: words that differ in a letter are far apart, and the same on every machine. */
	static int hash(String form) {
		int hash = 0x811c9dc5;
		for (int i = 0; i < form.length(); i++) {
			hash = (hash ^ form.charAt(i)) * 0x01000193;
		}
		hash ^= hash >>> 15;
		return hash * 0x2c1b3c6d;
	}

	private static int[] distinct(int[] found, int count) {
		Arrays.sort(found, 0, count);
		int size = 0;
		for (int i = 0; i < count; i++) {
			if (i == 0 || found[i] != found[i - 1]) {
				found[size++] = found[i];
			}
		}
		return Arrays.copyOf(found, size);
	}

	int[] sentence(int number) {
		return sentences[number];
	}

	/** How many words a sentence has. */
	int length(int number) {
		return lengths[number];
	}

	int sentenceCount() {
		return sentences.length;
	}

	int[] words() {
		return words;
	}

	float weight(int at) {
		return weights[at];
	}
}
