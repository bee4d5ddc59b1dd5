package org.factline.benchmarks.reuse;

import java.lang.management.ManagementFactory;

/**
 * Time since a moment: on the wall, and of all processors together, which others on the machine disturb less.
 *
 * @param wall nanoseconds
 * @param cpu  nanoseconds of the whole process; 0 where the platform does not tell
 */
record Stopwatch(long wall, long cpu) {

	static Stopwatch start() {
		return new Stopwatch(System.nanoTime(), processors());
	}

	private static long processors() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
				? system.getProcessCpuTime()
				: 0;
	}

	/** Both times so far in seconds, as two cells of a table. */
	String cells() {
		return String.format("%.2f | %.2f", (System.nanoTime() - wall) / 1e9, (processors() - cpu) / 1e9);
	}
}
