package org.factline.benchmarks.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.reuse.ReuseText;
import org.factline.text.Span;

/** Quality and time of ours and of other libraries on the same articles in one run, as one table. */
public final class Quality {

	private final List<ReuseText> texts = new ArrayList<>();
	private final Exhaustive truth;

	private Quality(Path corpus) {
		new JsonLines(corpus).forEach(texts::add);
		Stopwatch begin = Stopwatch.start();
		truth = new Exhaustive(texts);
		System.out.printf("%d articles, %d pairs by exhaustive comparison (seconds on the wall | of processors: %s)%n%n",
				texts.size(), truth.pairs.size(), begin.cells());
		System.out.println("| | containment >= .3 across outlets, recall | Jaccard >= .5, recall | precision | spans equal | seconds | processors |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
	}

	/** Argument: a corpus in JSON Lines, plain or gzip. */
	public static void main(String[] arguments) {
		Quality quality = new Quality(Path.of(arguments[0]));
		for (int run = 0; run < 3; run++) {
			quality.ours();
		}
		Rival.all().forEach(quality::rival);
	}

	private void ours() {
		Stopwatch begin = Stopwatch.start();
		List<ReusePair> pairs = new ReuseFinder(ReuseOptions.DEFAULT).find(texts, Progress.NONE).pairs();
		String seconds = begin.cells();
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < texts.size(); i++) {
			numbers.put(texts.get(i).id(), i);
		}
		Set<Long> found = new HashSet<>();
		int within = 0;
		int equal = 0;
		for (ReusePair pair : pairs) {
			if (pair.isWithin()) {
				within += pair.spans().size();
				continue;
			}
			long key = Exhaustive.key(numbers.get(pair.a()), numbers.get(pair.b()));
			found.add(key);
			Exhaustive.Pair expected = truth.pairs.get(key);
			if (expected != null && expected.shared() == pair.shared() && expected.shinglesA() == pair.shinglesA()
					&& expected.shinglesB() == pair.shinglesB() && expected.coveredA().equals(text(pair.aCovered()))
					&& expected.coveredB().equals(text(pair.bCovered()))) {
				equal++;
			}
		}
		print("Factline (" + within + " repeats within)", found, equal + " of " + found.size(), seconds);
	}

	private static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(span.begin()).append('-').append(span.end()).append(';'));
		return text.toString();
	}

	private void rival(Rival rival) {
		Stopwatch begin = Stopwatch.start();
		Set<Long> found = rival.find(truth.shingles);
		print(rival.name(), found, "none given", begin.cells());
	}

	private void print(String name, Set<Long> found, String spans, String seconds) {
		long right = found.stream().filter(truth.pairs::containsKey).count();
		System.out.printf("| %s | %.4f | %.4f | %.4f | %s | %s |%n", name,
				recall(found,
						pair -> pair.containment() >= .3
								&& !texts.get(pair.a()).outlet().equals(texts.get(pair.b()).outlet())),
				recall(found, pair -> pair.jaccard() >= .5), (double) right / found.size(), spans, seconds);
	}

	private double recall(Set<Long> found, Predicate<Exhaustive.Pair> wanted) {
		List<Exhaustive.Pair> all = truth.pairs.values().stream().filter(wanted).toList();
		return (double) all.stream().filter(pair -> found.contains(Exhaustive.key(pair.a(), pair.b()))).count() / all.size();
	}
}
