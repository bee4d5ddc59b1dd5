package org.factline.benchmarks.reuse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.factline.progress.Progress;
import org.factline.reuse.ReuseIndex;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseText;

/** How long adding one article to an index takes: all articles of a corpus but the last thousand at once, those one by one. */
public final class Increment {

	private static final int ONE_BY_ONE = 1000;

	private Increment() {
	}

	/** Argument: a corpus in JSON Lines; its texts are kept as bytes, since the index asks for them again. */
	public static void main(String[] arguments) {
		Map<String, byte[]> texts = new HashMap<>();
		List<ReuseText> later = new ArrayList<>();
		ReuseIndex index = new ReuseIndex(ReuseOptions.DEFAULT,
				id -> ReuseText.of(id, new String(texts.get(id), StandardCharsets.UTF_8)));
		Iterator<ReuseText> all = new JsonLines(Path.of(arguments[0])).iterator();
		for (int i = 0; i < ONE_BY_ONE; i++) {
			later.add(all.next());
		}
		long begin = System.nanoTime();
		index.addAll(() -> new Iterator<>() {

			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public ReuseText next() {
				ReuseText text = all.next();
				texts.put(text.id(), text.text().getBytes(StandardCharsets.UTF_8));
				return text;
			}
		}, Progress.NONE);
		System.out.printf("%d articles indexed in %.1f s%n", index.size(), (System.nanoTime() - begin) / 1e9);
		long[] times = new long[ONE_BY_ONE];
		int pairs = 0;
		for (int i = 0; i < ONE_BY_ONE; i++) {
			ReuseText text = later.get(i);
			texts.put(text.id(), text.text().getBytes(StandardCharsets.UTF_8));
			long start = System.nanoTime();
			pairs += index.add(text).size();
			times[i] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.printf("one article: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms; %d pairs%n",
				times[ONE_BY_ONE / 2] / 1e6, times[ONE_BY_ONE * 99 / 100] / 1e6, times[ONE_BY_ONE - 1] / 1e6, pairs);
	}
}
