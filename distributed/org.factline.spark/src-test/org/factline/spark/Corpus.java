package org.factline.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.factline.article.ArticleSet;
import org.factline.commandline.PairLine;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseResult;
import org.factline.reuse.ReuseText;
import org.factline.text.CodePointIndex;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Articles of invented words, with passages that stand in several of them, in the files of an archive. */
final class Corpus {

	private static final String[] SYLLABLES = { "ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "lé", "mo", "na", "pi", "ru", "sa" };

	private final SplittableRandom random = new SplittableRandom(14);
	private final List<ReuseText> texts = new ArrayList<>();

	/**
	 * Articles whose ids are in another order than they are.
	 *
	 * @param shared words that every second article holds; fewer than five are no shingle
	 */
	Corpus(int articles, int shared) {
		String passage = words(shared);
		for (int i = 0; i < articles; i++) {
			StringBuilder text = new StringBuilder(words(30 + random.nextInt(150)));
			if (i % 3 == 2) {
				text.append(" \uD83D\uDE00 ").append(piece(texts.get(random.nextInt(i)).text()));
			}
			if (i % 10 == 9) {
				text.append(". ").append(piece(text.toString()));
			}
			if (i % 2 == 1) {
				text.insert(0, passage + "\n");
			}
			texts.add(ReuseText.of("n" + i * 7919 % 10007 + (i % 5 == 0 ? "\uFB01" : "\uD83D\uDE00"), text.toString()));
		}
	}

	private String words(int number) {
		return IntStream.range(0, number).mapToObj(i -> word()).collect(Collectors.joining(" "));
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int rest = random.nextInt(2500) + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
			word.append(SYLLABLES[rest % SYLLABLES.length]);
		}
		return word.toString();
	}

	private String piece(String text) {
		String[] words = text.split("\\s+");
		int length = Math.min(words.length, 6 + random.nextInt(40));
		int from = random.nextInt(words.length - length + 1);
		return String.join(" ", List.of(words).subList(from, from + length));
	}

	List<ReuseText> texts() {
		return texts;
	}

	/** Writes the articles into so many files of a folder. */
	void write(Path folder, int files) throws IOException {
		Files.createDirectories(folder);
		for (int i = 0; i < files; i++) {
			int from = texts.size() * i / files;
			Files.writeString(folder.resolve("part" + i + ".jsonl"), texts.subList(from, texts.size() * (i + 1) / files).stream().map(Corpus::line)
					.collect(Collectors.joining()), StandardCharsets.UTF_8);
		}
	}

	private static String line(ReuseText text) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
			json.writeStartObject();
			json.writeStringField("id", text.id());
			json.writeStringField("text", text.text());
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return line + "\n";
	}

	/** What the engine finds by itself. */
	ReuseResult found(int crowd) {
		return new ReuseFinder(ReuseOptions.DEFAULT.withCrowd(crowd)).find(texts, Progress.NONE);
	}

	/** The lines of pairs as the command line prints them. */
	String lines(ReuseResult found) {
		Map<String, CodePointIndex> indexes = indexes();
		StringBuilder lines = new StringBuilder();
		found.pairs().forEach(pair -> lines.append(PairLine.of(ArticleSet.LOOSE, pair, indexes.get(pair.a()), indexes.get(pair.b()))));
		return lines.toString();
	}

	Map<String, CodePointIndex> indexes() {
		Map<String, CodePointIndex> indexes = new HashMap<>();
		texts.forEach(text -> indexes.put(text.id(), CodePointIndex.of(text.text())));
		return indexes;
	}

	/** The files of a folder of results, one behind the other. */
	static String results(Path folder) throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(one -> one.getFileName().toString().startsWith("part-")).sorted().toList()) {
				all.append(Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}
}
