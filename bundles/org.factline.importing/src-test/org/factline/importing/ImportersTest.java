package org.factline.importing;

import static org.factline.importing.Collected.descriptor;
import static org.factline.importing.Collected.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.factline.article.Article;
import org.factline.article.Provenance;
import org.junit.jupiter.api.Test;

class ImportersTest {

	/** As sure as it is told to be; reads by what it is given. */
	private record Sure(double value, Reading reading) implements Importer {

		interface Reading {
			void read(DraftSink sink);
		}

		@Override
		public Confidence confidence(Source source) {
			if (value < 0) {
				throw new IllegalStateException("broken while looking");
			}
			return new Confidence(value, "sure by " + value);
		}

		@Override
		public void read(Source source, DraftSink sink) {
			reading.read(sink);
		}
	}

	private static Sure writes(double value, String text) {
		return new Sure(value, sink -> sink.accept(new Draft(text)));
	}

	private static Collected read(ImporterDescriptor... importers) throws IOException, UnreadableException {
		Collected collected = new Collected();
		new Importers(List.of(importers)).read(source("a.txt", "x"), collected);
		return collected;
	}

	@Test
	void theSurestReadsAndItsReasonIsKept() throws IOException, UnreadableException {
		Collected collected = read(descriptor("a", writes(0.4, "a")), descriptor("b", writes(0.6, "b")),
				descriptor("c", writes(0.5, "c")));
		assertEquals("b", collected.articles.getFirst().text());
		Provenance provenance = collected.articles.getFirst().provenance();
		assertEquals("b", provenance.importer());
		assertEquals("sure by 0.6", provenance.reason());
		assertEquals(64, provenance.sha256().length());
	}

	@Test
	void equallySureImportersAreTakenByTheirIds() throws IOException, UnreadableException {
		assertEquals("a", read(descriptor("b", writes(0.5, "b")), descriptor("a", writes(0.5, "a"))).articles.getFirst().text());
	}

	@Test
	void anImporterThatThrowsIsContainedAndNamed() {
		ImporterDescriptor broken = descriptor("org.example.broken", new Sure(0.9, sink -> {
			throw new IllegalStateException("no luck");
		}));
		UnreadableException failure = assertThrows(UnreadableException.class, () -> read(broken));
		assertTrue(String.valueOf(failure.getMessage()).matches("the importer org\\.example\\.broken failed: IllegalStateException: no luck"
				+ " \\(org\\.factline\\.importing\\.ImportersTest\\.\\S+, ImportersTest\\.java:\\d+\\)"), failure.getMessage());
	}

	@Test
	void anImporterThatCannotEvenBeMadeIsContainedAndNamed() {
		ImporterDescriptor missing = new ImporterDescriptor("org.example.missing", "", "", List.of(), List.of(), List.of(), "1",
				() -> {
					throw new NoClassDefFoundError("gone");
				});
		assertEquals("the importer org.example.missing failed: NoClassDefFoundError: gone",
				assertThrows(UnreadableException.class, () -> read(missing)).getMessage());
	}

	@Test
	void anImporterThatFailsWhileLookingDoesNotStopTheOthersAndIsNamed() throws IOException, UnreadableException {
		Collected collected = read(descriptor("org.example.broken", writes(-1, "")), descriptor("z", writes(0.5, "z")));
		assertEquals("z", collected.articles.getFirst().text());
		assertEquals(1, collected.problems.size());
		assertTrue(collected.problems.getFirst().startsWith(": the importer org.example.broken failed: IllegalStateException: broken while looking (org."),
				collected.problems.getFirst());
	}

	@Test
	void anAssertionThatDoesNotHoldIsContained() {
		Sure doubting = new Sure(0.9, sink -> {
			throw new AssertionError("this cannot be");
		});
		String message = assertThrows(UnreadableException.class, () -> read(descriptor("doubting", doubting))).getMessage();
		assertTrue(String.valueOf(message).startsWith("the importer doubting failed: AssertionError: this cannot be ("), message);
	}

	@Test
	void endlessRecursionInAnImporterIsContained() {
		Sure recursive = new Sure(0.9, new Sure.Reading() {
			@Override
			public void read(DraftSink sink) {
				read(sink);
			}
		});
		assertThrows(UnreadableException.class, () -> read(descriptor("a", recursive)));
	}

	@Test
	void whatTheReceiverThrowsIsNotTheImportersFault() {
		IllegalArgumentException own = new IllegalArgumentException("two articles of one id");
		Importers importers = new Importers(List.of(descriptor("a", writes(0.5, "a"))));
		Importers.Sink picky = new Importers.Sink() {
			@Override
			public void accept(Draft draft, Provenance provenance, int item) {
				throw own;
			}

			@Override
			public void problem(String place, String reason) {
				throw own;
			}
		};
		assertSame(own, assertThrows(IllegalArgumentException.class, () -> importers.read(source("a.txt", "x"), picky)));
	}

	/** The clock jumps before the importer hangs, so that nobody waits. */
	private static Sure hangs(AtomicLong clock, String before) {
		return new Sure(0.9, sink -> {
			sink.accept(new Draft(before));
			clock.addAndGet(Duration.ofHours(1).toNanos());
			boolean released = false;
			while (!released) {
				try {
					new CountDownLatch(1).await();
					released = true;
				} catch (InterruptedException e) {
					// a hostile one does not listen, but what it says from now on is not heard
					sink.accept(new Draft("too late"));
				}
			}
		});
	}

	@Test
	void whereOneFailsTheNextReadsAndBothAreNamed() throws IOException, UnreadableException {
		Sure broken = new Sure(0.9, sink -> {
			throw new IllegalStateException("no luck");
		});
		Collected collected = read(descriptor("org.example.broken", broken), descriptor("generic", writes(0.2, "all the same")), descriptor("no", writes(0, "")));
		assertEquals(List.of("all the same"), collected.articles.stream().map(Article::text).toList());
		assertEquals("sure by 0.2; read in the place of org.example.broken, which failed", collected.articles.getFirst().provenance().reason());
		assertEquals("generic", collected.articles.getFirst().provenance().importer());
		assertEquals(1, collected.problems.size(), collected.problems.toString());
		assertTrue(collected.problems.getFirst().startsWith(": the importer org.example.broken failed: IllegalStateException: no luck ("));
	}

	@Test
	void whereOneHangsTheNextReads() throws IOException, UnreadableException {
		AtomicLong clock = new AtomicLong();
		Sure endless = new Sure(0.9, sink -> {
			clock.addAndGet(Duration.ofHours(1).toNanos());
			sleepForEver();
		});
		Collected collected = new Collected();
		new Importers(List.of(descriptor("endless", endless), descriptor("generic", writes(0.2, "all the same"))), clock::get)
				.read(source("a.txt", "x"), collected);
		assertEquals(List.of("all the same"), collected.articles.stream().map(Article::text).toList());
		assertEquals(List.of(": the importer endless was given up: it took more than 8 seconds"), collected.problems);
	}

	/** One that does not listen. */
	private static void sleepForEver() {
		while (true) {
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				// goes on
			}
		}
	}

	@Test
	void nothingIsReadTwiceWhereOneFailsLate() {
		Sure late = new Sure(0.9, sink -> {
			sink.accept(new Draft("first"));
			throw new IllegalStateException("no more");
		});
		Collected collected = new Collected();
		Importers importers = new Importers(List.of(descriptor("late", late), descriptor("generic", writes(0.2, "first and second"))));
		assertThrows(UnreadableException.class, () -> importers.read(source("a.txt", "x"), collected));
		assertEquals(List.of("first"), collected.articles.stream().map(Article::text).toList());
	}

	@Test
	void whereAllFailEachIsNamed() {
		Sure.Reading fails = sink -> {
			throw new IllegalStateException("no luck");
		};
		Collected collected = new Collected();
		Importers importers = new Importers(List.of(descriptor("one", new Sure(0.9, fails)), descriptor("two", new Sure(0.5, fails))));
		String last = String.valueOf(assertThrows(UnreadableException.class, () -> importers.read(source("a.txt", "x"), collected)).getMessage());
		assertTrue(last.startsWith("the importer two failed: "), last);
		assertTrue(collected.problems.getFirst().startsWith(": the importer one failed: "), collected.problems.toString());
		assertEquals(1, collected.problems.size());
	}

	private static ImporterDescriptor of(String bundle, String id, Importer importer) {
		return new ImporterDescriptor(id, id, "", List.of(), List.of(), List.of(), "1", bundle, () -> importer);
	}

	@Test
	void anImporterThatHangsIsGivenUpAndNamedWithItsBundle() {
		AtomicLong clock = new AtomicLong();
		Importers importers = new Importers(List.of(of("org.example.slow", "tortoise", hangs(clock, "first"))), clock::get);
		Collected collected = new Collected();
		UnreadableException failure = assertThrows(UnreadableException.class, () -> importers.read(source("a.txt", "x"), collected));
		assertEquals("the importer tortoise of the bundle org.example.slow was given up: it took more than 8 seconds", failure.getMessage());
		assertEquals(List.of("first"), collected.articles.stream().map(Article::text).toList());
	}

	@Test
	void anImporterThatHangsAgainAndAgainIsNoLongerAsked() throws IOException, UnreadableException {
		AtomicLong clock = new AtomicLong();
		Importers importers = new Importers(List.of(descriptor("slow", hangs(clock, "first")), descriptor("z", writes(0.5, "z"))), clock::get);
		for (int i = 1; i <= 3; i++) {
			UnreadableException failure = assertThrows(UnreadableException.class, () -> importers.read(source("a.txt", "x"), new Collected()));
			assertEquals(i == 3, String.valueOf(failure.getMessage()).endsWith("; that was the last time: it is not asked any more"),
					failure.getMessage());
		}
		Collected collected = new Collected();
		importers.read(source("a.txt", "x"), collected);
		assertEquals(List.of("z"), collected.articles.stream().map(Article::text).toList());
	}

	@Test
	void anImporterThatUsesUpTheMemoryIsNamed() {
		Sure greedy = new Sure(0.9, sink -> {
			throw new OutOfMemoryError("Java heap space");
		});
		String message = assertThrows(UnreadableException.class, () -> read(descriptor("org.example.greedy", greedy))).getMessage();
		assertTrue(String.valueOf(message).startsWith("the importer org.example.greedy was given up: it used up the memory of "), message);
	}

	@Test
	void aPartThatHangsDoesNotStopTheArchive() throws IOException, UnreadableException {
		AtomicLong clock = new AtomicLong();
		Importer archive = new Importer() {

			@Override
			public Confidence confidence(Source source) {
				return source.location().equals("all") ? new Confidence(1, "archive") : Confidence.NONE;
			}

			@Override
			public void read(Source source, DraftSink sink) {
				sink.part(source("one", "x"));
				sink.accept(new Draft("behind"));
			}
		};
		Collected collected = new Collected();
		new Importers(List.of(descriptor("archive", archive), descriptor("slow", hangs(clock, "first"))), clock::get)
				.read(source("all", "x"), collected);
		assertEquals(List.of("first", "behind"), collected.articles.stream().map(Article::text).toList());
		assertEquals(List.of("one: the importer slow was given up: it took more than 8 seconds"), collected.problems);
	}

	/** The clock shows twelve seconds in which this importer did not work: others did. */
	@Test
	void onABusyMachineNobodyIsGivenUpForWaiting() throws IOException, UnreadableException {
		AtomicLong clock = new AtomicLong();
		Collected collected = new Collected();
		new Importers(List.of(descriptor("patient", new Sure(0.9, sink -> {
			clock.addAndGet(Duration.ofSeconds(12).toNanos());
			// long enough for whoever waits to look at the clock
			for (long end = System.nanoTime() + Duration.ofMillis(600).toNanos(); System.nanoTime() < end;) {
				assertFalse(Thread.currentThread().isInterrupted(), "given up");
			}
			sink.accept(new Draft("at last"));
		}))), clock::get).read(source("a.txt", "x"), collected);
		assertEquals(List.of("at last"), collected.articles.stream().map(Article::text).toList());
	}

	@Test
	void aReceiverMayTakeItsTime() throws IOException, UnreadableException {
		AtomicLong clock = new AtomicLong();
		List<String> read = new ArrayList<>();
		Importers importers = new Importers(List.of(descriptor("a", new Sure(0.5, sink -> {
			sink.accept(new Draft("one"));
			sink.accept(new Draft("two"));
		}))), clock::get);
		importers.read(source("a.txt", "x"), new Importers.Sink() {

			@Override
			public void accept(Draft draft, Provenance provenance, int item) {
				clock.addAndGet(Duration.ofHours(1).toNanos());
				read.add(draft.text());
			}

			@Override
			public void problem(String place, String reason) {
				throw new AssertionError(reason);
			}
		});
		assertEquals(List.of("one", "two"), read);
	}

	@Test
	void cancellingGoesThrough() {
		assertThrows(CancellationException.class, () -> read(descriptor("a", new Sure(0.5, sink -> {
			throw new CancellationException();
		}))));
	}

	@Test
	void nothingIsNamedWithItsReason() {
		Importers none = new Importers(List.of(descriptor("a", writes(0, ""))));
		assertEquals("the file is empty",
				assertThrows(UnreadableException.class, () -> none.read(source("a", ""), new Collected())).getMessage());
		assertEquals("no importer claims this file",
				assertThrows(UnreadableException.class, () -> none.read(source("a", "x"), new Collected())).getMessage());
		Importers silent = new Importers(List.of(descriptor("a", new Sure(0.5, sink -> {
			// says nothing
		}))));
		assertEquals("there is no article in it",
				assertThrows(UnreadableException.class, () -> silent.read(source("a", "x"), new Collected())).getMessage());
	}
}
