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

		/** As {@link DraftSink#isTextOnly}; the provenance then comes without the hash, for which a source is read again. */
		default boolean isTextOnly() {
			return false;
		}
	}

	private record Choice(ImporterDescriptor descriptor, Confidence confidence) {
	}

	/** So deep an archive may lie in others; more is an attack. */
	private static final int DEEPEST = 3;

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
		Forwarder forwarder = new Forwarder(source, sink);
		read(source, forwarder, 0);
		if (forwarder.items == 0 && forwarder.problems == 0) {
			throw new UnreadableException("there is no article in it");
		}
	}

	private void read(Source source, Forwarder forwarder, int depth) throws IOException, UnreadableException {
		Choice choice = choose(source, forwarder);
		Part part = new Part(forwarder, source, choice, depth);
		try {
			instance(choice.descriptor()).read(source, part);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			if (e instanceof UncheckedIOException io) {
				throw io.getCause();
			}
			if (e instanceof CancellationException || e == forwarder.receiversFailure) {
				throw e;
			}
			throw failure(choice.descriptor(), e);
		}
	}

	/** Hands drafts on to the receiver, counts them, and remembers whether it was the receiver that failed. */
	private static final class Forwarder implements Sink {

		private final Source source;
		private final Sink receiver;
		private int items;
		private int problems;
		private @Nullable String sha256;
		private @Nullable RuntimeException receiversFailure;

		Forwarder(Source source, Sink receiver) {
			this.source = source;
			this.receiver = receiver;
		}

		@Override
		public void accept(Draft draft, Provenance provenance, int item) {
			run(() -> receiver.accept(draft, provenance, item));
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

		/** The hash of the whole source, which is read once for it; empty where nobody looks at it. */
		String sha256() {
			String known = receiver.isTextOnly() ? "" : sha256;
			if (known == null) {
				try {
					known = source.sha256();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				sha256 = known;
			}
			return known;
		}
	}

	/** What one importer reads of one source, which may be a part of another. */
	private final class Part implements DraftSink {

		private final Forwarder forwarder;
		private final Source source;
		private final Choice by;
		private final int depth;

		Part(Forwarder forwarder, Source source, Choice by, int depth) {
			this.forwarder = forwarder;
			this.source = source;
			this.by = by;
			this.depth = depth;
		}

		@Override
		public void accept(Draft draft) {
			forwarder.items++;
			source.known().forEach((field, attribute) -> {
				if (draft.attribute(field).isEmpty()) {
					draft.attribute(field, attribute);
				}
			});
			forwarder.accept(draft, new Provenance(forwarder.source.location(), source.mediaType(), forwarder.sha256(),
					by.descriptor().id(), by.descriptor().version(), by.confidence().reason()), forwarder.items);
		}

		@Override
		public boolean isTextOnly() {
			return forwarder.receiver.isTextOnly();
		}

		@Override
		public void problem(String place, String reason) {
			forwarder.problem(depth == 0 ? place : place.isEmpty() ? source.location() : source.location() + ", " + place, reason);
		}

		@Override
		public void part(Source inner) {
			if (depth >= DEEPEST) {
				forwarder.problem(inner.location(), "archives in archives are read " + DEEPEST + " levels deep");
				return;
			}
			try {
				Importers.this.read(inner, forwarder, depth + 1);
			} catch (UnreadableException e) {
				forwarder.problem(e.place().isEmpty() ? inner.location() : inner.location() + ", " + e.place(), e.getMessage());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** The surest importer. One that fails while it only looks is named, and the others are asked all the same. */
	private Choice choose(Source source, Sink sink) throws IOException, UnreadableException {
		List<UnreadableException> refusals = new ArrayList<>();
		List<UnreadableException> failures = new ArrayList<>();
		Choice best = null;
		for (ImporterDescriptor descriptor : candidates(source)) {
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

	/**
	 * The importers that register for what the source is, or for what is not told by looking; others are not even loaded.
	 * Where there are none, all of them, to hear why they refuse.
	 */
	private List<ImporterDescriptor> candidates(Source source) throws IOException {
		String kind = source.kind();
		List<ImporterDescriptor> fitting = descriptors.stream()
				.filter(descriptor -> descriptor.mediaTypes().contains(kind) || !FileKind.KINDS.containsAll(descriptor.mediaTypes())
						|| descriptor.mediaTypes().isEmpty())
				.toList();
		return fitting.isEmpty() ? descriptors : fitting;
	}

	private Importer instance(ImporterDescriptor descriptor) {
		return instances.computeIfAbsent(descriptor.id(), id -> descriptor.factory().get());
	}

	private static UnreadableException failure(ImporterDescriptor by, Throwable e) {
		String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new UnreadableException("the importer " + by.id() + " failed: " + what);
	}
}
