package org.factline.benchmarks.reuse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.factline.reuse.ReuseText;
import org.factline.text.Tokens;

/**
 * Makes a large corpus out of a small one: each article is put together from pieces of 3 to 9 words out of random articles,
 * so that single shingles are shared about as widely as in a real archive of that size, and every hundredth article also
 * gets a passage of 20 to 150 words out of another generated article: the planted reuse, listed in a file beside the corpus.
 */
final class Generator {

	private static final int WORDS = 240;

	private final SplittableRandom random;
	private final List<Tokens> sources = new ArrayList<>();

	private Generator(Iterable<ReuseText> corpus, long seed) {
		random = new SplittableRandom(seed);
		for (ReuseText text : corpus) {
			Tokens tokens = Tokens.of(text.text());
			if (tokens.count() >= 20) {
				sources.add(tokens);
			}
		}
	}

	/** Arguments: a corpus in JSON Lines, how many articles, the file to write; its planted pairs go to FILE.planted.tsv. */
	public static void main(String[] arguments) throws IOException {
		write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
	}

	static void write(Path corpus, int articles, Path file) throws IOException {
		var generator = new Generator(new JsonLines(corpus), 7);
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
				BufferedWriter planted = Files.newBufferedWriter(planted(file), StandardCharsets.UTF_8)) {
			String[] recent = new String[1000];
			for (int i = 0; i < articles; i++) {
				StringBuilder text = generator.recombined();
				if (i % 100 == 99) {
					int from = i - 1 - generator.random.nextInt(Math.min(i - 1, recent.length - 1));
					String passage = generator.passage(recent[from % recent.length]);
					text.insert(text.indexOf(" ", generator.random.nextInt(text.length() / 2)) + 1, passage + " ");
					planted.write(id(from) + "\t" + id(i) + "\t" + passage + "\n");
				}
				recent[i % recent.length] = text.toString();
				out.write("{\"id\":\"" + id(i) + "\",\"text\":\"" + text + "\"}\n");
			}
		}
	}

	static Path planted(Path file) {
		return Path.of(file + ".planted.tsv");
	}

	private static String id(int number) {
		return String.format("g%07d", number);
	}

	private StringBuilder recombined() {
		int wanted = WORDS / 2 + random.nextInt(WORDS);
		StringBuilder text = new StringBuilder(wanted * 7);
		for (int words = 0; words < wanted;) {
			Tokens source = sources.get(random.nextInt(sources.size()));
			int length = 3 + random.nextInt(7);
			int from = random.nextInt(source.count() - length);
			append(text, source.span(from, from + length).in(source.text()));
			text.append(random.nextInt(4) == 0 ? ". " : " ");
			words += length;
		}
		return text;
	}

	/** Leaves out what JSON would escape. */
	private static void append(StringBuilder text, String piece) {
		for (int i = 0; i < piece.length(); i++) {
			char character = piece.charAt(i);
			text.append(character < ' ' || character == '"' || character == '\\' ? ' ' : character);
		}
	}

	private String passage(String text) {
		String[] words = text.split(" +");
		int length = Math.min(words.length / 2, 20 + random.nextInt(131));
		int from = random.nextInt(words.length - length);
		return String.join(" ", Arrays.copyOfRange(words, from, from + length));
	}
}
