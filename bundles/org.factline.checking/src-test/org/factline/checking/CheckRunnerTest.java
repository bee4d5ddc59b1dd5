package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckRunnerTest {

	private static final CheckDescriptor SOUND = Sample.descriptor("sound",
			(context, sink, progress) -> sink.accept(Sample.finding("sound", "1", Severity.WARNING, "stands")));

	/** It never ends by itself, and asks whether it may go on. */
	private static final CheckDescriptor POLITE = Sample.descriptor("polite", (context, sink, progress) -> {
		for (;;) {
			progress.check();
			Thread.onSpinWait();
		}
	});

	static Stream<Arguments> badChecks() {
		return Stream.of(Arguments.of("throws", (Check) (context, sink, progress) -> {
			throw new IllegalStateException("the abacus broke");
		}, "failed", "the abacus broke"), Arguments.of("throws without a word", (Check) (context, sink, progress) -> {
			throw new UnsupportedOperationException();
		}, "failed", "UnsupportedOperationException"), Arguments.of("overflows the stack",
				(Check) (context, sink, progress) -> deeper(1), "failed", "StackOverflowError"),
				Arguments.of("uses up the memory", (Check) (context, sink, progress) -> {
					throw new OutOfMemoryError("Java heap space");
				}, "failed", "it used up the memory of "),
				Arguments.of("links to what is gone", (Check) (context, sink, progress) -> {
					throw new NoClassDefFoundError("org/toy/Abacus");
				}, "failed", "org/toy/Abacus"), Arguments.of("floods", (Check) (context, sink, progress) -> {
					for (int i = 0; i <= CheckRunner.MAX_FINDINGS; i++) {
						sink.accept(Sample.finding("bad", "same", Severity.INFO, "again"));
					}
				}, "flooded", String.valueOf(CheckRunner.MAX_FINDINGS)));
	}

	private static long deeper(long depth) {
		return 1 + deeper(depth + 1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badChecks")
	void aBadCheckIsNamedAndTheOthersStand(String name, Check bad, String kind, String detail) {
		List<Finding> found = Sample.run(Sample.descriptor("bad", bad), SOUND);
		assertTrue(found.stream().anyMatch(one -> one.check().equals("sound") && one.message().equals("stands")), name);
		Finding failure = found.stream().filter(Finding::isNotChecked).findFirst().orElseThrow();
		assertEquals("bad", failure.check());
		assertEquals(kind, failure.properties().get("kind"));
		assertTrue(failure.message().contains("bad"), failure.message());
		assertTrue(failure.explanation().replaceAll("[,.\u00a0]", "").contains(detail.replaceAll("[,.]", "")),
				failure.explanation());
	}

	@Test
	void aCheckThatNeverEndsIsGivenUpAndTheOthersStand() throws InterruptedException {
		CountDownLatch interrupted = new CountDownLatch(1);
		CheckDescriptor endless = Sample.descriptor("endless", (context, sink, progress) -> {
			sink.accept(Sample.finding("endless", "1", Severity.INFO, "found in time"));
			while (interrupted.getCount() > 0) {
				try {
					Thread.sleep(1000);
				} catch (InterruptedException e) {
					interrupted.countDown();
				}
			}
			sink.accept(Sample.finding("endless", "2", Severity.INFO, "too late"));
		});
		List<Finding> found = new CheckRunner(List.of(endless, SOUND), Duration.ofSeconds(3)).run(Sample.analysis(), Locale.ENGLISH, Progress.NONE);
		assertEquals(List.of("stands", "found in time"),
				found.stream().filter(one -> !one.isNotChecked()).map(Finding::message).toList());
		assertEquals(List.of("endless hung"), found.stream().filter(Finding::isNotChecked)
				.map(one -> one.check() + ' ' + one.properties().get("kind")).toList());
		assertTrue(interrupted.await(10, TimeUnit.SECONDS), "its thread is asked to stop");
	}

	@Test
	void aCheckThatAsksItsProgressStopsWhenItsTimeIsOver() {
		List<Finding> found = new CheckRunner(List.of(POLITE), Duration.ofMillis(20)).run(Sample.analysis(), Locale.ENGLISH, Progress.NONE);
		assertEquals(List.of("hung"), found.stream().map(one -> one.properties().get("kind")).toList());
	}

	@Test
	void aCheckThatHangsAgainAndAgainIsNoLongerAskedAndThatIsSaid() {
		CheckRunner runner = new CheckRunner(List.of(POLITE), Duration.ofMillis(20));
		for (int run = 1; run <= 3; run++) {
			Finding hung = runner.run(Sample.analysis(), Locale.ENGLISH, Progress.NONE).getFirst();
			assertEquals("hung", hung.properties().get("kind"), "run " + run);
			assertEquals(run == 3, hung.explanation().endsWith("That was the last time: it is not asked any more until the program is started again."),
					hung.explanation());
		}
		Finding leftOut = runner.run(Sample.analysis(), Locale.ENGLISH, Progress.NONE).getFirst();
		assertEquals("left-out", leftOut.properties().get("kind"));
		assertTrue(CheckRunner.isFailure(leftOut), "a gate does not pass for it");
		assertEquals(1, new CheckRunner(List.of(POLITE), Duration.ofMillis(20)).run(Sample.analysis(), Locale.ENGLISH, Progress.NONE).stream()
				.filter(one -> "hung".equals(one.properties().get("kind"))).count(), "a new start asks again");
	}

	@Test
	void severalChecksAtOnceFindTheSame() {
		CheckDescriptor[] many = new CheckDescriptor[20];
		for (int i = 0; i < many.length; i++) {
			String id = "check-" + i;
			many[i] = Sample.descriptor(id, (context, sink, progress) -> sink.accept(Sample.finding(id, "v", Severity.INFO, id)));
		}
		CheckRunner runner = new CheckRunner(List.of(many));
		assertEquals(runner.run(Sample.analysis(), Locale.ENGLISH, 1, Progress.NONE),
				runner.run(Sample.analysis(), Locale.ENGLISH, 4, Progress.NONE));
	}

	@Test
	void whatACheckFoundBeforeItFailedStands() {
		List<Finding> found = Sample.run(Sample.descriptor("bad", (context, sink, progress) -> {
			sink.accept(Sample.finding("bad", "early", Severity.ERROR, "found in time"));
			throw new IllegalStateException("late");
		}));
		assertEquals(List.of(Severity.ERROR, Severity.NONE), found.stream().map(Finding::severity).toList());
	}

	@Test
	void aCheckThatCannotBeMadeIsContainedToo() {
		CheckDescriptor broken = new CheckDescriptor("broken", SOUND.family(), Severity.INFO, List.of(), SOUND.help(), () -> {
			throw new IllegalStateException("no such class");
		});
		List<Finding> found = Sample.run(broken, SOUND);
		assertEquals(List.of("sound", "broken"), found.stream().map(Finding::check).toList());
	}

	@Test
	void oneFindingFoundTwiceIsReportedOnceAndTheMoreSevereStays() {
		List<Finding> found = Sample.run(
				Sample.descriptor("first",
						(context, sink, progress) -> sink.accept(Sample.finding("x", "v", Severity.INFO, "mild"))),
				Sample.descriptor("second", (context, sink, progress) -> {
					sink.accept(Sample.finding("x", "v", Severity.ERROR, "severe"));
					sink.accept(Sample.finding("x", "w", Severity.INFO, "another"));
				}));
		assertEquals(List.of("severe", "another"), found.stream().map(Finding::message).toList());
	}

	@Test
	void theOrderDoesNotDependOnTheOrderOfTheChecksOrOfTheirFindings() {
		List<Finding> some = List.of(Sample.finding("a", "1", Severity.INFO, "one"),
				Sample.finding("a", "2", Severity.ERROR, "two"), Sample.finding("a", "3", Severity.WARNING, "three"));
		List<Finding> reversed = some.reversed();
		CheckDescriptor forwards = Sample.descriptor("a", (context, sink, progress) -> some.forEach(sink::accept));
		CheckDescriptor backwards = Sample.descriptor("a", (context, sink, progress) -> reversed.forEach(sink::accept));
		List<Finding> first = Sample.run(forwards, SOUND);
		assertEquals(first, Sample.run(SOUND, backwards));
		assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.INFO),
				first.stream().map(Finding::severity).toList());
		assertEquals(List.of("a", "sound"), new CheckRunner(List.of(SOUND, forwards)).checks().stream().map(CheckDescriptor::id)
				.toList());
	}

	@Test
	void cancellationIsNoFailureOfTheCheck() {
		CheckDescriptor cancelled = Sample.descriptor("patient", (context, sink, progress) -> {
			throw new CancellationException();
		});
		assertThrows(CancellationException.class, () -> Sample.run(cancelled, SOUND));
	}

	@Test
	void progressIsReportedForEachCheck() {
		List<Long> units = new ArrayList<>();
		new CheckRunner(List.of(SOUND, Sample.descriptor("other", (context, sink, progress) -> progress.check())))
				.run(Sample.analysis(), Locale.ENGLISH, new Progress() {

					@Override
					public void begin(String task, long total) {
						units.add(Long.valueOf(total));
					}

					@Override
					public void worked(long done) {
						units.add(Long.valueOf(done));
					}

					@Override
					public boolean isCancelled() {
						return false;
					}
				});
		assertEquals(List.of(2L, 1L, 1L), units);
	}

	@Test
	void failuresAreToldInTheLanguageOfTheRun() {
		CheckDescriptor bad = Sample.descriptor("bad", (context, sink, progress) -> {
			throw new IllegalStateException("patah");
		});
		CheckRunner runner = new CheckRunner(List.of(bad));
		Finding english = runner.run(Sample.analysis(), Locale.ENGLISH, Progress.NONE).getFirst();
		Finding indonesian = runner.run(Sample.analysis(), Locale.of("id"), Progress.NONE).getFirst();
		assertNotEquals(english.message(), indonesian.message());
		assertEquals(english.fingerprint(), indonesian.fingerprint());
		assertFalse(english.explanation().contains("{0}"));
	}

	@Test
	void parametersHaveDefaultsAndMustBeNumbers() {
		CheckDescriptor check = SOUND;
		assertEquals(3, context(check, Map.of()).intParameter("least"));
		assertEquals(8, context(check, Map.of("least", "8")).intParameter("least"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> context(check, Map.of("least", "many")).intParameter("least"))
				.getMessage().contains("many"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> context(check, Map.of()).intParameter("most")).getMessage()
				.contains("most"));
	}

	private static CheckContext context(CheckDescriptor check, Map<String, String> settings) {
		return new CheckContext(Sample.analysis(), Locale.ENGLISH, check, settings);
	}
}
