package org.factline.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.Importers;
import org.factline.importing.Source;
import org.factline.importing.plan.ArticlePages;
import org.factline.reuse.ReuseText;

/**
 * The texts of one source, to be taken once, while it is still being read: an archive may be larger than what one wants to hold.
 * Ids and problems are those of {@link Pipeline#read}.
 */
public final class ArrivingTexts implements Iterable<ReuseText>, AutoCloseable {

	/** The source has to be read whole: it holds several dossiers, or an article on several pages. */
	public static final class NotOneByOneException extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	/** So many characters are handed over at a time, and so many times as many wait at most. */
	private static final int PORTION = 250_000;
	private static final int AHEAD = 8;

	private final Source source;
	private final BlockingQueue<List<ReuseText>> portions = new ArrayBlockingQueue<>(AHEAD);
	private final Thread thread;
	// all below is written by the thread that reads, before it hands over the last portion, which is empty
	private final List<Problem> problems = new ArrayList<>();
	private final List<Problem> taken = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private Optional<String> dossier = Optional.empty();
	private @Nullable Throwable failure;
	private List<ReuseText> portion = new ArrayList<>();
	private int characters;

	ArrivingTexts(Reader reader, Source source) {
		this.source = source;
		this.thread = new Thread(() -> read(reader), "reading " + source.location());
		thread.setDaemon(true);
	}

	private void read(Reader reader) {
		try {
			Arrival arrival = new Arrival();
			reader.read(source, arrival, problems::add);
			arrival.end();
			handOver();
		} catch (Throwable e) {
			// thrown again in the thread that takes the texts, whatever it is
			failure = e;
		}
		try {
			portions.put(List.of());
		} catch (InterruptedException e) {
			// closed: nobody waits
			Thread.currentThread().interrupt();
		}
	}

	/** Takes articles from importers. */
	private final class Arrival implements Importers.Sink {

		/** The first one, as long as it may be the only one and so is called by the file's name alone. */
		private @Nullable Draft first;

		@Override
		public void accept(Draft draft, Provenance provenance, int item) {
			if (item == 1) {
				first = draft;
				return;
			}
			end("#1");
			add(draft, "#" + item);
		}

		void end() {
			end("");
		}

		private void end(String place) {
			Draft waiting = first;
			first = null;
			if (waiting != null) {
				add(waiting, place);
			}
		}

		@Override
		public void problem(String place, String reason) {
			problems.add(new Problem(source.location(), place, reason));
		}

		@Override
		public boolean isTextOnly() {
			return true;
		}
	}

	private void add(Draft draft, String place) {
		if (dossier.isPresent() && !dossier.get().equals(draft.dossier()) || ArticlePages.mayBeFurther(draft)) {
			throw new NotOneByOneException();
		}
		dossier = Optional.of(draft.dossier());
		String id = Reader.id(draft, source, place);
		if (!ids.add(id)) {
			taken.add(Reader.taken(source, place, id));
			return;
		}
		portion.add(ReuseText.of(id, draft.text()));
		characters += draft.text().length();
		if (characters >= PORTION) {
			handOver();
		}
	}

	private void handOver() {
		if (portion.isEmpty()) {
			return;
		}
		try {
			portions.put(portion);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		portion = new ArrayList<>();
		characters = 0;
	}

	/**
	 * The texts, in the order of the source. Taking them throws {@link NotOneByOneException} where they cannot be had so.
	 *
	 * @throws IllegalStateException where they were taken before
	 */
	@Override
	public Iterator<ReuseText> iterator() {
		thread.start();
		return new Iterator<>() {

			private Iterator<ReuseText> here = List.<ReuseText>of().iterator();
			private boolean ended;

			@Override
			public boolean hasNext() {
				if (!here.hasNext() && !ended) {
					List<ReuseText> next = take();
					ended = next.isEmpty();
					here = next.iterator();
				}
				return here.hasNext();
			}

			@Override
			public ReuseText next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return here.next();
			}
		};
	}

	private List<ReuseText> take() {
		List<ReuseText> next;
		try {
			next = portions.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		if (next.isEmpty()) {
			switch (failure) {
			case RuntimeException thrown -> throw thrown;
			case Error thrown -> throw thrown;
			case null -> {
				// all was read
			}
			default -> throw new IllegalStateException(failure);
			}
		}
		return next;
	}

	/** The dossier that all are in; known once all are taken. */
	public String dossier() {
		return dossier.orElse(ArticleSet.LOOSE);
	}

	/** What could not be read; known once all are taken. */
	public List<Problem> problems() {
		return Stream.of(problems, taken).flatMap(List::stream).toList();
	}

	/** Stops reading. */
	@Override
	public void close() {
		thread.interrupt();
	}
}
