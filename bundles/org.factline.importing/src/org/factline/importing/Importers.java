package org.factline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Provenance;

/**
 * All importers there are, and the choice between them: the surest reads. An importer that fails is contained: its failure
 * becomes an unreadable source that names it.
 */
public final class Importers {

	/** Takes what was read, with where it came from. */
	public interface Sink {

		/**
		 * One article.
		 *
		 * @param item number of the article within its source, from 1
		 */
		void accept(Draft draft, Provenance provenance, int item);

		/** A part of the source that cannot be read. */
		void problem(String place, String reason);
	}

	private record Choice(ImporterDescriptor descriptor, Confidence confidence) {
	}

	private final List<ImporterDescriptor> descriptors;
	private final Map<String, Importer> instances = new ConcurrentHashMap<>();

	/** @param descriptors in any order; equally sure importers are taken in the order of their ids */
	public Importers(List<ImporterDescriptor> descriptors) {
		this.descriptors = descriptors.stream().sorted(Comparator.comparing(ImporterDescriptor::id)).toList();
	}

	/** All of them, by id. */
	public List<ImporterDescriptor> descriptors() {
		return descriptors;
	}

	/**
	 * Lets the surest importer read a source.
	 *
	 * @throws UnreadableException where no importer claims the source, it holds no article, or the importer fails; what the
	 *                             sink itself throws goes through as it is
	 */
	public void read(Source source, Sink sink) throws IOException, UnreadableException {
		if (source.size() == 0) {
			throw new UnreadableException("the file is empty");
		}
		Choice choice = choose(source, sink);
		Forwarder forwarder = new Forwarder(source, choice, sink);
		try {
			instance(choice.descriptor()).read(source, forwarder);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			if (e instanceof UncheckedIOException io) {
				throw io.getCause();
			}
			if (e instanceof CancellationException || e == forwarder.receiversFailure) {
				throw e;
			}
			throw failure(choice.descriptor(), e);
		}
		if (forwarder.items == 0 && forwarder.problems == 0) {
			throw new UnreadableException("there is no article in it");
		}
	}

	/** Hands drafts on with their provenance, and remembers whether it was the receiver that failed. */
	private static final class Forwarder implements DraftSink {

		private final Source source;
		private final Choice by;
		private final Sink receiver;
		private int items;
		private int problems;
		private @Nullable Provenance provenance;
		private @Nullable RuntimeException receiversFailure;

		Forwarder(Source source, Choice by, Sink receiver) {
			this.source = source;
			this.by = by;
			this.receiver = receiver;
		}

		@Override
		public void accept(Draft draft) {
			items++;
			run(() -> receiver.accept(draft, provenance(), items));
		}

		@Override
		public void problem(String place, String reason) {
			problems++;
			run(() -> receiver.problem(place, reason));
		}

		private void run(Runnable call) {
			try {
				call.run();
			} catch (RuntimeException e) {
				receiversFailure = e;
				throw e;
			}
		}

		private Provenance provenance() {
			Provenance known = provenance;
			if (known == null) {
				try {
					known = new Provenance(source.location(), source.mediaType(), source.sha256(), by.descriptor().id(),
							by.descriptor().version(), by.confidence().reason());
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				provenance = known;
			}
			return known;
		}
	}

	/** The surest importer. One that fails while it only looks is named, and the others are asked all the same. */
	private Choice choose(Source source, Sink sink) throws IOException, UnreadableException {
		List<UnreadableException> refusals = new ArrayList<>();
		List<UnreadableException> failures = new ArrayList<>();
		Choice best = null;
		for (ImporterDescriptor descriptor : descriptors) {
			try {
				Confidence confidence = instance(descriptor).confidence(source);
				if (confidence.value() > 0 && (best == null || confidence.value() > best.confidence().value())) {
					best = new Choice(descriptor, confidence);
				}
			} catch (UnreadableException e) {
				refusals.add(e);
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				failures.add(failure(descriptor, e));
			}
		}
		if (best != null) {
			failures.forEach(failed -> sink.problem("", failed.getMessage()));
			return best;
		}
		refusals.addAll(failures);
		throw refusals.isEmpty() ? new UnreadableException("no importer claims this file") : refusals.getFirst();
	}

	private Importer instance(ImporterDescriptor descriptor) {
		return instances.computeIfAbsent(descriptor.id(), id -> descriptor.factory().get());
	}

	private static UnreadableException failure(ImporterDescriptor by, Throwable e) {
		String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new UnreadableException("the importer " + by.id() + " failed: " + what);
	}
}
