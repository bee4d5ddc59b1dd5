package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One report at work, in a thread of its own: it may throw, use up the memory or never end, and the others are written all the
 * same. From when it is given up, nothing of it reaches the stream.
 */
public final class ContainedReport {

	/** Far more than any report needs: the largest dossiers take seconds. */
	private static final Duration LIMIT = Duration.ofMinutes(5);
	private static final long MIB = 1024 * 1024;

	private final ReportDescriptor report;
	private final Duration limit;

	/** With the limit that holds where nobody says anything: five minutes. */
	public ContainedReport(ReportDescriptor report) {
		this(report, LIMIT);
	}

	/** @param limit how long it may take */
	public ContainedReport(ReportDescriptor report, Duration limit) {
		this.report = report;
		this.limit = limit;
	}

	/**
	 * Writes the report; the stream stays open.
	 *
	 * @throws IOException           where the stream cannot be written
	 * @throws ReportFailedException where the report fails or takes too long; what it wrote until then is in the stream
	 * @throws CancellationException where the calling thread is interrupted
	 */
	public void write(ReportInput input, OutputStream out) throws IOException, ReportFailedException {
		Work work = new Work(input, new Gate(out));
		Thread thread = new Thread(work, "report " + report.id());
		// one that never ends must not keep the program from ending
		thread.setDaemon(true);
		thread.start();
		try {
			boolean ended = thread.join(limit);
			work.gate.close();
			if (!ended) {
				thread.interrupt();
				throw new ReportFailedException(named() + " was given up after " + limit.toSeconds() + " seconds");
			}
		} catch (InterruptedException e) {
			work.gate.close();
			thread.interrupt();
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		work.rethrow();
	}

	private String named() {
		return "the report " + report.id();
	}

	private final class Work implements Runnable {

		private final ReportInput input;
		private final Gate gate;
		private @Nullable Throwable thrown;

		Work(ReportInput input, Gate gate) {
			this.input = input;
			this.gate = gate;
		}

		@Override
		public void run() {
			try {
				report.factory().get().write(input, gate);
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
			if (failure instanceof OutOfMemoryError) {
				throw new ReportFailedException(named() + " was given up: it used up the memory of "
						+ Runtime.getRuntime().maxMemory() / MIB + " MiB", failure);
			}
			if (failure != null) {
				throw new ReportFailedException(named() + " failed: " + (failure.getMessage() == null ? failure.getClass().getSimpleName()
						: failure.getMessage()), failure);
			}
		}
	}

	/** Lets through what a report writes while it may, and knows whether the stream itself failed. */
	private static final class Gate extends OutputStream {

		private final OutputStream out;
		private boolean closed;
		private @Nullable IOException failure;

		Gate(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		@NonNullByDefault({})
		public synchronized void write(byte[] bytes, int from, int length) throws IOException {
			check();
			try {
				out.write(bytes, from, length);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		@Override
		public synchronized void flush() throws IOException {
			check();
			try {
				out.flush();
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		@Override
		public synchronized void close() {
			closed = true;
		}

		private void check() throws IOException {
			if (closed) {
				throw new IOException("the report was given up");
			}
		}
	}
}
