package org.factline.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One source being read, in a thread of its own: an importer may throw or never end, and does no harm by it. Time that the
 * receiver takes, which may be a part of the source being read by another importer, is not the importer's.
 */
final class ContainedRead {

	/** What is done in the thread. */
	interface Work {

		void run(ContainedRead self) throws IOException, UnreadableException;
	}

	/** How often a waiting thread looks at the clock: an importer's end wakes it at once. */
	private static final long LOOK_MILLIS = 250;
	/** So many times the limit may pass for an importer that would work and does not get to, since others do or a disk is slow. */
	private static final int PATIENCE = 2;

	private final LongSupplier clock;
	private final Thread thread;
	// all below is guarded by this
	private boolean ended;
	private boolean closed;
	private boolean outside;
	private long since;
	private long spent;
	private @Nullable ImporterDescriptor busy;
	private @Nullable ImporterDescriptor hung;
	private @Nullable Throwable failure;

	/** @param clock counts nanoseconds, as {@link System#nanoTime()} does */
	ContainedRead(String name, Work work, LongSupplier clock) {
		this.clock = clock;
		thread = new Thread(() -> work(work), name);
		// one that never ends must not keep the program from ending
		thread.setDaemon(true);
	}

	private void work(Work work) {
		Throwable thrown = null;
		try {
			work.run(this);
		} catch (Throwable e) {
			// thrown again in the thread that waits, whatever it is
			thrown = e;
		}
		synchronized (this) {
			failure = thrown;
			ended = true;
			notifyAll();
		}
	}

	/** Says who is at work from now on. */
	synchronized void busy(ImporterDescriptor importer) {
		busy = importer;
	}

	/**
	 * Does the work and waits for its end.
	 *
	 * @param limit how long the importer may work, or wait for others of its own will; half of how long it may be kept from working
	 * @throws UnreadableException   also where it took longer: it is interrupted, and nothing of it arrives any more
	 * @throws CancellationException where the waiting thread is interrupted
	 */
	void run(Duration limit) throws IOException, UnreadableException {
		synchronized (this) {
			since = clock.getAsLong();
			thread.start();
			try {
				await(limit);
			} catch (InterruptedException e) {
				closed = true;
				thread.interrupt();
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
		rethrow();
	}

	/** The importer that was given up since it did not end. */
	synchronized Optional<ImporterDescriptor> hung() {
		return Optional.ofNullable(hung);
	}

	private synchronized void await(Duration limit) throws InterruptedException, UnreadableException {
		while (!ended) {
			long passed = outside ? 0 : spent + clock.getAsLong() - since;
			if (passed >= limit.toNanos() && (isWaiting() || passed / PATIENCE >= limit.toNanos() || worked() >= limit.toNanos())) {
				closed = true;
				thread.interrupt();
				ImporterDescriptor by = busy;
				hung = by;
				throw new UnreadableException((by == null ? "it" : "the importer " + by.named()) + " was given up: it took more than "
						+ limit.toSeconds() + " seconds");
			}
			wait(LOOK_MILLIS);
		}
	}

	/** Whether the thread sleeps or waits for another: no busy machine keeps it from working then. */
	private boolean isWaiting() {
		return switch (thread.getState()) {
			case WAITING, TIMED_WAITING, BLOCKED -> true;
			default -> false;
		};
	}

	/** How long a processor worked for the thread, in nanoseconds; on a machine that is busy that is less than what passed. */
	private long worked() {
		try {
			long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
			return nanos < 0 ? Long.MAX_VALUE : nanos;
		} catch (UnsupportedOperationException e) {
			return Long.MAX_VALUE;
		}
	}

	private void rethrow() throws IOException, UnreadableException {
		Throwable thrown = failure;
		if (thrown instanceof IOException e) {
			throw e;
		}
		if (thrown instanceof UnreadableException e) {
			throw e;
		}
		if (thrown instanceof RuntimeException e) {
			throw e;
		}
		if (thrown instanceof Error e) {
			throw e;
		}
	}

	/**
	 * Calls the receiver, in the importer's thread.
	 *
	 * @throws CancellationException where the importer was given up, to end it
	 */
	void outside(Runnable call) {
		leave();
		try {
			call.run();
		} finally {
			comeBack();
		}
	}

	private synchronized void leave() {
		if (closed) {
			throw new CancellationException();
		}
		spent += clock.getAsLong() - since;
		outside = true;
	}

	private synchronized void comeBack() {
		since = clock.getAsLong();
		outside = false;
	}
}
