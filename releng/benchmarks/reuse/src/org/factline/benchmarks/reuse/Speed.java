package org.factline.benchmarks.reuse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.progress.Progress;
import org.factline.reuse.Crowd;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;

/** One search as a process of its own: reads JSON Lines, finds everything, prints how long that took since the process began. */
public final class Speed {

	private long pairs;
	private long spans;
	private final Map<String, String> found = new HashMap<>();

	private Speed() {
	}

	/** Arguments: a corpus in JSON Lines; optionally the megabytes that the index may take on the heap. */
	public static void main(String[] arguments) throws IOException {
		ReuseOptions options = arguments.length > 1
				? ReuseOptions.DEFAULT.withMemory(Long.parseLong(arguments[1]) << 20)
				: ReuseOptions.DEFAULT;
		new Speed().run(Path.of(arguments[0]), options);
	}

	private void run(Path corpus, ReuseOptions options) throws IOException {
		boolean planted = Files.exists(Generator.planted(corpus));
		List<Crowd> crowds = new ReuseFinder(options).find(new JsonLines(corpus), Progress.NONE, pair -> {
			pairs++;
			spans += pair.spans().size();
			if (planted) {
				found.put(pair.a() + "\t" + pair.b(), "");
			}
		});
		long cpu = 0;
		if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
			cpu = system.getProcessCpuTime();
		}
		Duration wall = Duration.ofMillis(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
		long peak = ManagementFactory.getMemoryPoolMXBeans().stream().map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong(usage -> usage.getUsed()).sum();
		System.out.printf("%s: %d pairs, %d spans, %d common passages; %.2f s, processors %.2f s, heap at most %d MB%n",
				corpus.getFileName(), pairs, spans, crowds.size(), wall.toMillis() / 1e3, cpu / 1e9, peak >> 20);
		if (planted) {
			List<String> lines = Files.readAllLines(Generator.planted(corpus));
			long seen = lines.stream().filter(line -> found.containsKey(line.substring(0, line.lastIndexOf('\t')))).count();
			System.out.printf("planted passages found: %d of %d%n", seen, lines.size());
		}
	}
}
