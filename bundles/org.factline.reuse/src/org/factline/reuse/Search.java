package org.factline.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.factline.progress.Progress;
import org.factline.text.CodePointOrder;
import org.factline.text.Span;

/**
 * One search: reads and cuts up, groups equal shingles, compares. Threads take turns on pieces whose results are put
 * together in a fixed order.
 */
final class Search implements AutoCloseable {

	/** Articles that a thread compares at a time. */
	private static final int BLOCK = 64;

	private final ReuseOptions options;
	private final Tokenizer tokenizer;
	private final Progress progress;
	private final Storage storage;
	private final ExecutorService threads;

	Search(ReuseOptions options, Tokenizer tokenizer, Progress progress) {
		this.options = options;
		this.tokenizer = tokenizer;
		this.progress = progress;
		this.storage = new Storage(options.memory());
		this.threads = Executors.newFixedThreadPool(options.threads(), work -> {
			Thread thread = new Thread(work, "reuse");
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Reads, compares, hands over the pairs in order; returns the common passages. */
	List<Crowd> run(Iterable<ReuseText> texts, Consumer<ReusePair> sink) {
		Corpus corpus = new Corpus(read(texts));
		List<Crowd> crowds = new ArrayList<>();
		write(corpus, compare(corpus, group(corpus), crowds), sink);
		return crowds;
	}

	private List<Chunk> read(Iterable<ReuseText> texts) {
		progress.begin("reading articles", -1);
		List<Chunk> chunks = new ArrayList<>();
		var batch = new ChunkBuilder.Batch();
		Queue<ChunkBuilder> idle = new ConcurrentLinkedQueue<>();
		var pieces = new Pieces<Chunk>(chunk -> {
			chunks.add(chunk);
			progress.worked(chunk.ids.length);
		});
		for (ReuseText text : texts) {
			if (batch.add(text)) {
				List<ReuseText> full = batch.take();
				pieces.add(() -> build(full, idle));
			}
		}
		List<ReuseText> rest = batch.take();
		pieces.add(() -> build(rest, idle));
		pieces.finish();
		return chunks;
	}

	private Chunk build(List<ReuseText> texts, Queue<ChunkBuilder> idle) {
		ChunkBuilder polled = idle.poll();
		ChunkBuilder builder = polled == null ? new ChunkBuilder(options, tokenizer, storage) : polled;
		Chunk chunk = builder.build(texts);
		idle.add(builder);
		return chunk;
	}

	private Postings group(Corpus corpus) {
		progress.begin("comparing shingles", Chunk.PARTITIONS);
		Postings postings = new Postings();
		Queue<Grouping> idle = new ConcurrentLinkedQueue<>();
		var pieces = new Pieces<Integer>(done -> progress.worked(done));
		for (int p = 0; p < Chunk.PARTITIONS; p++) {
			int partition = p;
			pieces.add(() -> {
				Grouping polled = idle.poll();
				Grouping grouping = polled == null ? new Grouping(corpus.chunks, corpus.order, postings, storage, options.crowd()) : polled;
				grouping.group(partition);
				idle.add(grouping);
				return 1;
			});
		}
		pieces.finish();
		var ends = new Pieces<Integer>(done -> progress.worked(0));
		for (Chunk chunk : corpus.chunks) {
			ends.add(() -> {
				chunk.finish(storage);
				return 1;
			});
		}
		ends.finish();
		return postings;
	}

	/** What a thread finds in some articles. */
	private record Found(PairList pairs, List<Crowd> crowds, int articles) {
	}

	private PairList compare(Corpus corpus, Postings postings, List<Crowd> crowds) {
		progress.begin("comparing articles", corpus.articles());
		Queue<Prober> idle = new ConcurrentLinkedQueue<>();
		PairList pairs = new PairList(PairList.MOST_UNSORTED);
		var pieces = new Pieces<Found>(found -> {
			pairs.addAll(found.pairs(), storage);
			crowds.addAll(found.crowds());
			progress.worked(found.articles());
		});
		blocks(corpus, (begin, end) -> pieces.add(() -> {
			Prober polled = idle.poll();
			Prober prober = polled == null ? new Prober(corpus, postings, options) : polled;
			Found found = new Found(new PairList(PairList.MOST_UNSORTED), new ArrayList<>(), end - begin);
			for (int rank = begin; rank < end; rank++) {
				progress.check();
				prober.probe(rank, found.pairs(), found.crowds());
			}
			idle.add(prober);
			return found;
		}));
		pieces.finish();
		crowds.sort(Comparator.comparing(Crowd::first, CodePointOrder.INSTANCE).thenComparing(Crowd::passage, Span.IN_TEXT));
		return pairs;
	}

	private void write(Corpus corpus, PairList pairs, Consumer<ReusePair> sink) {
		Queue<PairWriter> idle = new ConcurrentLinkedQueue<>();
		PairList.Reader reader = pairs.read();
		var pieces = new Pieces<List<ReusePair>>(found -> found.forEach(sink));
		blocks(corpus, (begin, end) -> {
			long[] some = reader.before(end);
			pieces.add(() -> {
				PairWriter polled = idle.poll();
				PairWriter writer = polled == null ? new PairWriter(corpus, options) : polled;
				List<ReusePair> written = new ArrayList<>();
				writer.write(begin, end, some, written);
				idle.add(writer);
				return written;
			});
		});
		pieces.finish();
	}

	/** The articles in pieces, whose beginnings and ends are given. */
	private static void blocks(Corpus corpus, IntBinaryConsumer piece) {
		for (int from = 0; from < corpus.articles(); from += BLOCK) {
			piece.accept(from, Math.min(from + BLOCK, corpus.articles()));
		}
	}

	@FunctionalInterface
	private interface IntBinaryConsumer {

		void accept(int begin, int end);
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}

	/** Work for the threads, a few pieces ahead, whose results are taken in the order in which it was given out. */
	private final class Pieces<T> {

		private final Deque<Future<T>> pending = new ArrayDeque<>();
		private final Consumer<T> sink;

		Pieces(Consumer<T> sink) {
			this.sink = sink;
		}

		void add(Callable<T> piece) {
			progress.check();
			pending.add(threads.submit(piece));
			if (pending.size() > 2 * options.threads()) {
				take();
			}
		}

		void finish() {
			while (!pending.isEmpty()) {
				progress.check();
				take();
			}
		}

		private void take() {
			try {
				sink.accept(pending.remove().get());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new java.util.concurrent.CancellationException();
			} catch (ExecutionException e) {
				switch (e.getCause()) {
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				case null, default -> throw new IllegalStateException(e);
				}
			}
		}
	}
}
