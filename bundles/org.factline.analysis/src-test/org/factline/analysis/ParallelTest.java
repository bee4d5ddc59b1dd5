package org.factline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 64 })
	void resultsKeepTheOrderOfTheItemsWhateverTheSizes(int threads) {
		Random random = new Random(threads);
		for (int size : new int[] { 0, 1, 2, 15, 16, 17, 129, 1000 }) {
			List<Integer> items = random.ints(size).boxed().toList();
			List<String> expected = items.stream().map(String::valueOf).toList();
			assertEquals(expected, Parallel.map(items, threads, item -> {
				if (item % 5 == 0) {
					Thread.yield();
				}
				return String.valueOf(item);
			}), size + " items, " + threads + " threads");
		}
	}

	@Test
	void severalThreadsReallyWorkAtOnce() {
		// each item waits for the other: one thread alone would never end
		CountDownLatch both = new CountDownLatch(2);
		List<Boolean> met = Parallel.map(List.of("left", "right"), 2, side -> {
			both.countDown();
			return Boolean.valueOf(await(both));
		});
		assertEquals(List.of(Boolean.TRUE, Boolean.TRUE), met);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void anExceptionGoesThroughAsItIs(int threads) {
		IllegalStateException thrown = new IllegalStateException("item 41");
		List<Integer> items = IntStream.range(0, 100).boxed().toList();
		assertSame(thrown, assertThrows(IllegalStateException.class, () -> Parallel.map(items, threads, item -> {
			if (item == 41) {
				throw thrown;
			}
			return item;
		})));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void anErrorGoesThroughAsItIs(int threads) {
		assertThrows(StackOverflowError.class, () -> Parallel.map(List.of(1, 2, 3), threads, item -> {
			throw new StackOverflowError("item " + item);
		}));
	}

	@Test
	void anInterruptStopsTheWorkersAndStaysSet() throws InterruptedException {
		CountDownLatch started = new CountDownLatch(2);
		CountDownLatch stopped = new CountDownLatch(2);
		AtomicReference<Throwable> seen = new AtomicReference<>();
		AtomicReference<Boolean> flag = new AtomicReference<>(Boolean.FALSE);
		Thread caller = new Thread(() -> {
			try {
				Parallel.map(List.of("a", "b"), 2, item -> {
					started.countDown();
					try {
						new CountDownLatch(1).await();
					} catch (InterruptedException e) {
						stopped.countDown();
					}
					return item;
				});
			} catch (CancellationException e) {
				seen.set(e);
				flag.set(Boolean.valueOf(Thread.currentThread().isInterrupted()));
			}
		});
		caller.start();
		started.await();
		caller.interrupt();
		caller.join();
		assertEquals(0, stopped.getCount(), "both workers were told");
		assertTrue(seen.get() instanceof CancellationException);
		assertEquals(Boolean.TRUE, flag.get(), "who called can still see the interrupt");
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		} catch (InterruptedException e) {
			return false;
		}
	}
}
