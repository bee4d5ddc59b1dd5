package org.factline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Applies a function to the items of a list in several threads; the results keep the order of the items. */
public final class Parallel {

	/** So many pieces for each thread, so that a slow one does not hold up the rest. */
	private static final int PIECES = 8;

	private Parallel() {
	}

	/**
	 * The results in the order of the items.
	 *
	 * @throws CancellationException where the calling thread is interrupted
	 */
	public static <T, R> List<R> map(List<T> items, int threads, Function<T, R> function) {
		int size = Math.max(1, items.size() / (threads * PIECES));
		if (threads == 1 || items.size() <= 1) {
			return items.stream().map(function).toList();
		}
		try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
			List<Future<List<R>>> pieces = new ArrayList<>();
			for (int from = 0; from < items.size(); from += size) {
				List<T> piece = items.subList(from, Math.min(items.size(), from + size));
				pieces.add(executor.submit(() -> piece.stream().map(function).toList()));
			}
			List<R> all = new ArrayList<>(items.size());
			for (Future<List<R>> piece : pieces) {
				all.addAll(result(piece, executor));
			}
			return all;
		}
	}

	private static <R> R result(Future<R> future, ExecutorService executor) {
		try {
			return future.get();
		} catch (InterruptedException e) {
			executor.shutdownNow();
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			executor.shutdownNow();
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			if (e.getCause() instanceof Error cause) {
				// one thread would have thrown it as it is
				throw cause;
			}
			throw new IllegalStateException(e.getCause());
		}
	}
}
