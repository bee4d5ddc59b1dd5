package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.messages.Failures;

/**
 * One report at work, in a thread of its own: it may throw, use up the memory or never end, and the others are written all the
 * same. From when it is given up, nothing of it reaches the stream.
 */
public final class ContainedReport {

	/** Far more than any report needs: the largest dossiers take seconds. */
	private static final Duration LIMIT = Duration.ofMinutes(5);
	private static final long MIB = 1024 * 1024;

	/** How often whoever waits looks at the clock: the report's end wakes it at once. */
	private static final Duration LOOK = Duration.ofMillis(250);

	private final ReportDescriptor report;
	private final Duration limit;
	private final LongSupplier clock;

	/** With the limit that holds where nobody says anything: five minutes. */
	public ContainedReport(ReportDescriptor report) {
		this(report, LIMIT);
	}

	/** @param limit how long it may take; the time in which the stream takes what is written does not count */
	public ContainedReport(ReportDescriptor report, Duration limit) {
		this(report, limit, System::nanoTime);
	}

	/** With another clock, which counts nanoseconds. */
	ContainedReport(ReportDescriptor report, Duration limit, LongSupplier clock) {
		this.report = report;
		this.limit = limit;
		this.clock = clock;
	}

	/**
	 * Writes the report; the stream stays open.
	 *
	 * @throws ReportRefusedException where the report must not be made; nothing was written
	 * @throws IOException           where the stream cannot be written
	 * @throws ReportFailedException where the report fails or takes too long; what it wrote until then is in the stream
	 * @throws CancellationException where the calling thread is interrupted
	 */
	public void write(ReportInput input, OutputStream out) throws IOException, ReportFailedException {
		Work work = new Work(input, new Gate(out, clock));
		Thread thread = new Thread(work, "report " + report.id());
		// one that never ends must not keep the program from ending
		thread.setDaemon(true);
		long begin = clock.getAsLong();
		thread.start();
		try {
			while (!thread.join(LOOK)) {
				if (clock.getAsLong() - begin - work.gate.taken() >= limit.toNanos()) {
					throw failed(" was given up: it took more than " + limit.toSeconds() + " seconds", null);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			work.gate.close();
			thread.interrupt();
		}
		work.rethrow();
	}

	private ReportFailedException failed(String how, @Nullable Throwable cause) {
		return new ReportFailedException("the report " + report.named() + how, report.bundle(), cause);
	}

	private final class Work implements Runnable {

		private final ReportInput input;
		private final Gate gate;
		private @Nullable Throwable thrown;
		private String author = "";

		Work(ReportInput input, Gate gate) {
			this.input = input;
			this.gate = gate;
		}

		@Override
		public void run() {
			try {
				Report made = report.factory().get();
				author = made.getClass().getName();
				made.write(input, gate);
			} catch (Throwable e) {
				// told in the thread that waits, whatever it is
				thrown = e;
			}
		}

		void rethrow() throws IOException, ReportFailedException {
			Throwable failure = thrown;
			IOException broken = gate.failure;
			if (broken != null) {
				throw broken;
			}
			if (failure instanceof ReportRefusedException refused) {
				throw refused;
			}
			if (failure instanceof OutOfMemoryError) {
				throw failed(" was given up: it used up the memory of " + Runtime.getRuntime().maxMemory() / MIB + " MiB", failure);
			}
			if (failure != null) {
				throw failed(" failed: " + Failures.told(failure, author), failure);
			}
		}
	}

	/** What is done to the stream. */
	private interface Call {

		void run() throws IOException;
	}

	/** Lets through what a report writes while it may, and knows whether the stream itself failed, and how long it took. */
	private static final class Gate extends OutputStream {

		private final OutputStream out;
		private final LongSupplier clock;
		private volatile boolean closed;
		private @Nullable IOException failure;
		/** Guards the times alone: the stream may block for as long as nobody reads it. */
		private final Object times = new Object();
		private boolean inside;
		private long since;
		private long spent;

		Gate(OutputStream out, LongSupplier clock) {
			this.out = out;
			this.clock = clock;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		@NonNullByDefault({})
		public void write(byte[] bytes, int from, int length) throws IOException {
			pass(() -> out.write(bytes, from, length));
		}

		@Override
		public void flush() throws IOException {
			pass(out::flush);
		}

		@Override
		public void close() {
			closed = true;
		}

		/** How long the stream has taken for what was written, up to now. */
		long taken() {
			synchronized (times) {
				return spent + (inside ? clock.getAsLong() - since : 0);
			}
		}

		private void inside(boolean now) {
			synchronized (times) {
				if (now) {
					since = clock.getAsLong();
				} else {
					spent += clock.getAsLong() - since;
				}
				inside = now;
			}
		}

		private synchronized void pass(Call call) throws IOException {
			if (closed) {
				throw new IOException("the report was given up");
			}
			inside(true);
			try {
				call.run();
			} catch (IOException e) {
				failure = e;
				throw e;
			} finally {
				inside(false);
			}
		}
	}
}
