package org.factline.benchmarks.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseResult;
import org.factline.reuse.ReuseText;

/** Adversarial shapes at one, two and four times a size: how time grows when they double. */
public final class Shapes {

	private final SplittableRandom random = new SplittableRandom(1);

	private Shapes() {
	}

	/** No arguments. */
	public static void main(String[] arguments) {
		Shapes shapes = new Shapes();
		String page = shapes.words(300);
		System.out.println("| shape | size | pairs | common passages | seconds | processors |");
		System.out.println("| --- | --- | --- | --- | --- | --- |");
		for (int warm = 0; warm < 2; warm++) {
			run("warming up", 2000, n -> articles(n, i -> shapes.words(100) + page));
		}
		for (int size = 10_000; size <= 40_000; size *= 2) {
			run("identical articles of 300 words", size, n -> articles(n, i -> page));
		}
		for (int size = 10_000; size <= 40_000; size *= 2) {
			run("one page of 300 words in all", size, n -> articles(n, i -> shapes.words(100) + page));
		}
		for (int size = 1_000_000; size <= 4_000_000; size *= 2) {
			run("one word over and over, two articles", size, n -> articles(2, i -> "terus ".repeat(n)));
		}
		for (int size = 250_000; size <= 1_000_000; size *= 2) {
			run("two words at random, two articles", size, n -> articles(2, i -> shapes.two(n)));
		}
		for (int size = 250_000; size <= 1_000_000; size *= 2) {
			run("articles of one character", size, n -> articles(n, i -> "x"));
		}
		for (int size = 10_000; size <= 40_000; size *= 2) {
			run("Arabic", size, n -> articles(n, i -> "قال الوزير إن الجسر سيفتح غدا ".repeat(10) + shapes.words(100)));
		}
		for (int size = 10_000; size <= 40_000; size *= 2) {
			run("Chinese, emoji and marks", size,
					n -> articles(n, i -> "部长 表示 e\u0301 \uD83D\uDE00 ".repeat(20) + shapes.words(100)));
		}
	}

	private static void run(String name, int size, IntFunction<List<ReuseText>> shape) {
		List<ReuseText> texts = shape.apply(size);
		Stopwatch begin = Stopwatch.start();
		ReuseResult result = new ReuseFinder(ReuseOptions.DEFAULT).find(texts, Progress.NONE);
		System.out.printf("| %s | %d | %d | %d | %s |%n", name, size, result.pairs().size(), result.crowds().size(), begin.cells());
	}

	private static List<ReuseText> articles(int number, IntFunction<String> text) {
		List<ReuseText> texts = new ArrayList<>(number);
		for (int i = 0; i < number; i++) {
			texts.add(ReuseText.of(String.format("a%07d", i), text.apply(i)));
		}
		return texts;
	}

	private String words(int number) {
		StringBuilder words = new StringBuilder(number * 7);
		for (int i = 0; i < number; i++) {
			words.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
		}
		return words.toString();
	}

	private String two(int number) {
		StringBuilder words = new StringBuilder(number * 4);
		for (int i = 0; i < number; i++) {
			words.append(random.nextBoolean() ? "dan " : "atau ");
		}
		return words.toString();
	}
}
