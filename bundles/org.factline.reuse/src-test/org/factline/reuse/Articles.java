package org.factline.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Articles of invented words, with passages planted in several of them. */
final class Articles {

	private static final String[] SYLLABLES = { "ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "lé", "mo", "na", "pi",
			"ru", "sa", "to", "wa", "ye", "zu", "Ñi", "ço" };
	private static final String[] BETWEEN = { " ", " ", " ", " ", ", ", ". ", "\n", " \u201C", "\u201D ", " - ", " \uD83D\uDE00 " };

	private final SplittableRandom random;
	private final int vocabulary;

	/** The smaller the vocabulary, the more articles have in common by chance. */
	Articles(long seed, int vocabulary) {
		this.random = new SplittableRandom(seed);
		this.vocabulary = vocabulary;
	}

	/** So many articles; every third takes a passage over from one before, every tenth repeats one of its own. */
	List<ReuseText> corpus(int articles) {
		List<ReuseText> corpus = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			List<String> words = words(20 + random.nextInt(120));
			if (i % 3 == 2) {
				List<String> source = List.of(corpus.get(random.nextInt(i)).text().split("[^\\p{L}]+"));
				plant(words, piece(source));
			}
			if (i % 10 == 9) {
				plant(words, piece(words));
			}
			corpus.add(ReuseText.of(String.format("t%04d", i), text(words)));
		}
		return corpus;
	}

	List<String> words(int number) {
		return IntStream.range(0, number).mapToObj(i -> word()).collect(Collectors.toCollection(ArrayList::new));
	}

	String word() {
		int number = random.nextInt(vocabulary);
		StringBuilder word = new StringBuilder();
		do {
			word.append(SYLLABLES[number % SYLLABLES.length]);
			number /= SYLLABLES.length;
		} while (number > 0);
		return word.toString();
	}

	List<String> piece(List<String> words) {
		int length = Math.min(words.size(), 6 + random.nextInt(40));
		int from = random.nextInt(words.size() - length + 1);
		return List.copyOf(words.subList(from, from + length));
	}

	void plant(List<String> into, List<String> passage) {
		into.addAll(random.nextInt(into.size() + 1), passage);
	}

	/** Writes words with other separators and capitals each time. */
	String text(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			String between = BETWEEN[random.nextInt(BETWEEN.length)];
			text.append(between.contains(".") ? capital(word) : word).append(between);
		}
		return text.toString();
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
