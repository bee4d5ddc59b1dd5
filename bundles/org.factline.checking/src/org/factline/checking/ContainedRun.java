package org.factline.checking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.factline.article.Finding;
import org.factline.messages.Failures;
import org.factline.progress.Progress;

/**
 * One check at work, in a thread of its own: it may throw, find too much or never end, and does no harm by it. What it found
 * until then stands.
 */
final class ContainedRun implements Progress {

	/** How a check ended that did not end well. */
	sealed interface Failure {

		/** It threw. */
		record Failed(String reason) implements Failure {
		}

		/** It found too much. */
		record Flooded() implements Failure {
		}

		/** It did not end in time. */
		record Hung() implements Failure {
		}
	}

	/** Ends a check that finds too much. */
	private static final class Flood extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	private static final long MIB = 1024 * 1024;

	private final CheckDescriptor check;
	private final CheckContext context;
	private final int mostFindings;
	private final Progress outer;
	private final long limitNanos;
	private final Semaphore bell;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final List<Finding> found = new ArrayList<>();
	private final Thread thread;
	private volatile long begin;
	/** Guarded by {@link #found}: after it is set nothing more is taken. */
	private boolean closed;
	private boolean cancelled;
	private List<Failure> failure = List.of();
	private List<Error> error = List.of();

	/** @param bell rings when the run ends by itself */
	ContainedRun(CheckDescriptor check, CheckContext context, int mostFindings, Duration limit, Progress outer, Semaphore bell) {
		this.check = check;
		this.context = context;
		this.mostFindings = mostFindings;
		this.limitNanos = limit.toNanos();
		this.outer = outer;
		this.bell = bell;
		this.thread = new Thread(this::work, "check " + check.id());
		// one that never ends must not keep the program from ending
		thread.setDaemon(true);
	}

	CheckDescriptor descriptor() {
		return check;
	}

	void start() {
		begin = System.nanoTime();
		thread.start();
	}

	private void work() {
		String author = "";
		try {
			Check made = check.factory().get();
			author = made.getClass().getName();
			made.run(context, this::take, this);
		} catch (CancellationException e) {
			end(List.of(), true);
		} catch (Flood e) {
			end(List.of(new Failure.Flooded()), false);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			end(List.of(new Failure.Failed(Failures.told(e, author))), false);
		} catch (OutOfMemoryError e) {
			// what it held is free again; if all of them together need too much, the others say so, too
			end(List.of(new Failure.Failed("it used up the memory of " + Runtime.getRuntime().maxMemory() / MIB + " MiB")), false);
		} catch (Error e) {
			// an assertion, or the machine is broken: not for us to contain
			error = List.of(e);
		} finally {
			end(List.of(), false);
			ended.countDown();
			bell.release();
		}
	}

	private void take(Finding finding) {
		synchronized (found) {
			if (closed) {
				throw new CancellationException();
			}
			if (found.size() == mostFindings) {
				throw new Flood();
			}
			found.add(finding);
		}
	}

	/** The first ending counts. */
	private void end(List<Failure> how, boolean byUser) {
		synchronized (found) {
			if (!closed) {
				closed = true;
				failure = how;
				cancelled = byUser;
			}
		}
	}

	/** Whether it ended. Where its time is over it is given up, and so it ended, too. */
	boolean isOver() {
		if (ended.getCount() == 0) {
			return true;
		}
		if (System.nanoTime() - begin < limitNanos) {
			return false;
		}
		end(List.of(new Failure.Hung()), false);
		thread.interrupt();
		return true;
	}

	/** Gives the check up. */
	void cancel() {
		end(List.of(), true);
		thread.interrupt();
	}

	/**
	 * What it found, and what became of it where that did not end well.
	 *
	 * @throws CancellationException where the user cancelled it
	 */
	List<Finding> findings(Function<Failure, Finding> report) {
		synchronized (found) {
			if (!error.isEmpty()) {
				throw error.getFirst();
			}
			if (cancelled) {
				throw new CancellationException();
			}
			List<Finding> all = new ArrayList<>(found);
			failure.forEach(one -> all.add(report.apply(one)));
			return all;
		}
	}

	/** What it worked out, for its next run; nothing where it did not end well, since its thread may still be at work. */
	Optional<Recollection> known() {
		synchronized (found) {
			return failure.isEmpty() && !cancelled && error.isEmpty() ? Optional.of(context.known()) : Optional.empty();
		}
	}

	@Override
	public void begin(String task, long total) {
		// the runner counts checks
	}

	@Override
	public void worked(long units) {
		// the runner counts checks
	}

	@Override
	public boolean isCancelled() {
		return outer.isCancelled() || Thread.currentThread() == thread && isClosed();
	}

	private boolean isClosed() {
		synchronized (found) {
			return closed;
		}
	}
}
