package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

class ContainedReportTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private static ReportDescriptor report(Report report) {
		return new ReportDescriptor("toy", "Toy", "text/plain", "toy.txt", () -> report);
	}

	private void write(Report report, Duration limit) throws IOException, ReportFailedException {
		new ContainedReport(report(report), limit).write(Written.empty(Locale.ENGLISH), out);
	}

	@Test
	void aGoodReportIsWrittenAsItIs() throws IOException, ReportFailedException {
		write((input, stream) -> stream.write("words".getBytes()), Duration.ofMinutes(1));
		assertEquals("words", out.toString());
	}

	@Test
	void whatItThrowsIsNamed() {
		assertTrue(failure((input, stream) -> {
			throw new IllegalStateException("the pen leaks");
		}).matches("the report toy failed: IllegalStateException: the pen leaks"
				+ " \\(org\\.factline\\.reporting\\.ContainedReportTest\\.\\S+, ContainedReportTest\\.java:\\d+\\)"));
		assertTrue(failure((input, stream) -> {
			throw new AssertionError();
		}).startsWith("the report toy failed: AssertionError ("));
	}

	private String failure(Report report) {
		return String.valueOf(assertThrows(ReportFailedException.class, () -> write(report, Duration.ofMinutes(1))).getMessage());
	}

	@Test
	void aPluginsReportIsNamedWithItsBundle() {
		ReportDescriptor foreign = new ReportDescriptor("poster", "Poster", "text/plain", "poster.txt", "org.example.warta", () -> (input, stream) -> {
			throw new IllegalStateException("the pen leaks");
		});
		ReportFailedException failure = assertThrows(ReportFailedException.class,
				() -> new ContainedReport(foreign).write(Written.empty(Locale.ENGLISH), out));
		assertTrue(String.valueOf(failure.getMessage()).startsWith("the report poster of the bundle org.example.warta failed: "), failure.getMessage());
		assertEquals("org.example.warta", failure.bundle());
	}

	@Test
	void memoryThatIsUsedUpIsNamed() {
		String message = assertThrows(ReportFailedException.class, () -> write((input, stream) -> {
			throw new OutOfMemoryError();
		}, Duration.ofMinutes(1))).getMessage();
		assertTrue(String.valueOf(message).startsWith("the report toy was given up: it used up the memory of "), message);
	}

	@Test
	void oneThatNeverEndsIsGivenUpAndWritesNoMore() throws InterruptedException {
		AtomicLong clock = new AtomicLong();
		CountDownLatch go = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		AtomicReference<String> later = new AtomicReference<>("");
		ReportFailedException failure = assertThrows(ReportFailedException.class, () -> new ContainedReport(report((input, stream) -> {
			stream.write("a".getBytes());
			clock.addAndGet(Duration.ofHours(1).toNanos());
			for (boolean waited = false; !waited;) {
				try {
					go.await();
					waited = true;
				} catch (InterruptedException e) {
					// it does not listen
				}
			}
			try {
				stream.write("b".getBytes());
			} catch (IOException e) {
				later.set(String.valueOf(e.getMessage()));
			}
			done.countDown();
		}), Duration.ofMinutes(5), clock::get).write(Written.empty(Locale.ENGLISH), out));
		assertEquals("the report toy was given up: it took more than 300 seconds", failure.getMessage());
		go.countDown();
		done.await();
		assertEquals("the report was given up", later.get());
		assertTrue(!out.toString().contains("b"));
	}

	@Test
	void whoeverReadsTheStreamMayTakeTheirTime() throws IOException, ReportFailedException {
		AtomicLong clock = new AtomicLong();
		OutputStream slow = new OutputStream() {
			@Override
			public void write(int b) {
				clock.addAndGet(Duration.ofHours(1).toNanos());
				try {
					// long enough for whoever waits to look at the clock
					Thread.sleep(Duration.ofMillis(600));
				} catch (InterruptedException e) {
					throw new AssertionError("given up", e);
				}
			}
		};
		new ContainedReport(report((input, stream) -> stream.write('a')), Duration.ofMinutes(5), clock::get).write(Written.empty(Locale.ENGLISH), slow);
	}

	@Test
	void aStreamThatFailsIsNotTheReportsFault() {
		IOException full = new IOException("No space left on device");
		OutputStream broken = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw full;
			}
		};
		assertSame(full, assertThrows(IOException.class,
				() -> new ContainedReport(report((input, stream) -> stream.write(1))).write(Written.empty(Locale.ENGLISH), broken)));
	}
}
