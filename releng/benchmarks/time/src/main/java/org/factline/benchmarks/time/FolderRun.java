package org.factline.benchmarks.time;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeReader;

/**
 * The whole process over a folder of texts (or the invented ones), cold and warm, on one thread and on two, and a single
 * line of 5 and of 10 million characters. Medians of five.
 */
public final class FolderRun {

	private static final int RUNS = 5;
	private final TimeReader reader = TimeReader.standard();
	private final TimeContext context = TimeContext.of("id").withPublished(Edtf.parse("2031-03-11"));

	private FolderRun() {
	}

	/** The folder as the argument. */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		List<String> texts = texts(arguments);
		FolderRun run = new FolderRun();
		double cold = run.seconds(texts, 1);
		System.out.printf("%d documents, %d characters; cold %.2f s%n", texts.size(), Texts.characters(texts), cold);
		run.median(texts, 1);
		run.median(texts, 2);
		double one = run.median(texts, 1);
		double two = run.median(texts, 2);
		System.out.printf("warm, one thread: %.0f documents/s, %.0f characters/s; two threads: x %.2f%n", texts.size() / one,
				Texts.characters(texts) / one, one / two);
		String line = String.join(" ", texts).replace('\n', ' ');
		StringBuilder long10 = new StringBuilder();
		while (long10.length() < 10_000_000) {
			long10.append(line).append(' ');
		}
		double five = run.median(List.of(long10.substring(0, 5_000_000)), 1);
		double ten = run.median(List.of(long10.substring(0, 10_000_000)), 1);
		System.out.printf("one line: 5 million characters %.2f s, 10 million %.2f s (x %.2f)%n", five, ten, ten / five);
	}

	private static List<String> texts(String[] arguments) throws IOException {
		if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
			return Texts.documents("id", 2_000);
		}
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				try {
					texts.add(Files.readString(file));
				} catch (MalformedInputException e) {
					System.err.println("not UTF-8, left out: " + file);
				}
			}
		}
		return texts;
	}

	private double median(List<String> texts, int threads) throws InterruptedException, ExecutionException {
		double[] seconds = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			seconds[i] = seconds(texts, threads);
		}
		Arrays.sort(seconds);
		return seconds[RUNS / 2];
	}

	/** Each thread takes the next text that nobody took: texts differ in length. */
	private double seconds(List<String> texts, int threads) throws InterruptedException, ExecutionException {
		AtomicInteger next = new AtomicInteger();
		long start = System.nanoTime();
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<Integer>> parts = new ArrayList<>();
			for (int part = 0; part < threads; part++) {
				parts.add(pool.submit(() -> {
					int found = 0;
					for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
						found += reader.read(texts.get(i), context).size();
					}
					return Integer.valueOf(found);
				}));
			}
			for (Future<Integer> part : parts) {
				part.get();
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}
}
