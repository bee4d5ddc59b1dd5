package org.factline.spark;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Adds up what Spark measures of each task, by stage. */
final class RunMetrics extends SparkListener {

	private static final double BILLION = 1e9;

	/** Sums of a stage; added to by the one thread that calls listeners. */
	private static final class Sums {

		private long tasks;
		private long failed;
		private long processor;
		private long shuffled;
		private long records;
		private long memory;
		private long spilled;
	}

	private final Map<Integer, Sums> stages = new ConcurrentSkipListMap<>();

	@Override
	@NonNullByDefault({})
	public void onTaskEnd(SparkListenerTaskEnd end) {
		Sums sums = stages.computeIfAbsent(Integer.valueOf(end.stageId()), stage -> new Sums());
		sums.tasks++;
		sums.failed += end.taskInfo().successful() ? 0 : 1;
		if (end.taskMetrics() != null) {
			sums.processor += end.taskMetrics().executorCpuTime();
			sums.shuffled += end.taskMetrics().shuffleWriteMetrics().bytesWritten();
			sums.records += end.taskMetrics().shuffleWriteMetrics().recordsWritten();
			sums.memory = Math.max(sums.memory, end.taskMetrics().peakExecutionMemory());
			sums.spilled += end.taskMetrics().diskBytesSpilled();
		}
	}

	/** Bytes that went from one stage to the next. */
	long shuffled() {
		return stages.values().stream().mapToLong(sums -> sums.shuffled).sum();
	}

	/** How many tasks did not end well and were done again. */
	long failed() {
		return stages.values().stream().mapToLong(sums -> sums.failed).sum();
	}

	/** A line for each stage, and one for all. */
	String table() {
		StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%6s %6s %7s %12s %15s %12s %15s %15s%n", "stage", "tasks", "failed",
				"processor s", "shuffled bytes", "records", "sort memory", "spilled bytes"));
		stages.forEach((stage, sums) -> table.append(String.format(Locale.ROOT, "%6d %6d %7d %12.1f %,15d %,12d %,15d %,15d%n", stage,
				Long.valueOf(sums.tasks), Long.valueOf(sums.failed), Double.valueOf(sums.processor / BILLION), Long.valueOf(sums.shuffled),
				Long.valueOf(sums.records), Long.valueOf(sums.memory), Long.valueOf(sums.spilled))));
		return table.append(String.format(Locale.ROOT, "%6s %6d %7d %12.1f %,15d%n", "all",
				Long.valueOf(stages.values().stream().mapToLong(sums -> sums.tasks).sum()), Long.valueOf(failed()),
				Double.valueOf(stages.values().stream().mapToLong(sums -> sums.processor).sum() / BILLION), Long.valueOf(shuffled()))).toString();
	}
}
