package org.factline.commandline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.factline.progress.Progress;

/** One line on the terminal that says what is being done, for work that takes more than a second. */
final class ConsoleProgress implements Progress {

	private static final long PATIENCE_NANOS = 1_000_000_000L;
	private static final long REFRESH_NANOS = 200_000_000L;
	private static final String CLEAR_LINE = "\r\u001B[K";

	private final PrintStream err;
	private final boolean terminal;
	private final long started = System.nanoTime();
	private final AtomicLong done = new AtomicLong();
	private final AtomicLong nextRefresh = new AtomicLong(started + PATIENCE_NANOS);
	private volatile String task = "";
	private volatile long total = -1;
	private volatile boolean shown;

	/** @param terminal whether the line can be written over; else each task is a line of its own */
	ConsoleProgress(PrintStream err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	@Override
	public void begin(String name, long units) {
		task = name;
		total = units;
		done.set(0);
		if (!terminal) {
			err.println("factline: " + name);
		} else if (shown) {
			show(0);
		}
	}

	@Override
	public void worked(long units) {
		long now = done.addAndGet(units);
		long time = System.nanoTime();
		long next = nextRefresh.get();
		if (terminal && time - next >= 0 && nextRefresh.compareAndSet(next, time + REFRESH_NANOS)) {
			show(now);
		}
	}

	private synchronized void show(long now) {
		shown = true;
		err.print(CLEAR_LINE + "factline: " + task
				+ (total > 0 ? String.format(Locale.ROOT, " %,d of %,d (%d %%)", now, total, now * 100 / total) : ""));
		err.flush();
	}

	@Override
	public boolean isCancelled() {
		return Thread.currentThread().isInterrupted();
	}

	/** Takes the line away. */
	synchronized void end() {
		if (shown) {
			err.print(CLEAR_LINE);
			err.flush();
			shown = false;
		}
	}
}
