package org.factline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.factline.article.Attribute;
import org.factline.article.Field;

import org.factline.article.Provenance;

/**
 * All importers there are, and the choice between them: the surest reads. An importer that fails or hangs is contained: that
 * becomes an unreadable source, or part of a source, that names it and its bundle.
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

	/** So long an importer may work for a file, beside a second for each MiB: a page takes milliseconds, a long document seconds. */
	private static final Duration LIMIT = Duration.ofSeconds(8);
	private static final long MIB = 1024 * 1024;

	private final List<ImporterDescriptor> descriptors;
	private final Hangs hangs = new Hangs();
	private final Map<String, Importer> instances = new ConcurrentHashMap<>();
	private final LongSupplier clock;

	/** @param descriptors in any order; equally sure importers are taken in the order of their ids */
	public Importers(List<ImporterDescriptor> descriptors) {
		this(descriptors, System::nanoTime);
	}

	/** With another clock, which counts nanoseconds. */
	Importers(List<ImporterDescriptor> descriptors, LongSupplier clock) {
		this.descriptors = descriptors.stream().sorted(Comparator.comparing(ImporterDescriptor::id)).toList();
		this.clock = clock;
	}

	/** All of them, by id. */
	public List<ImporterDescriptor> descriptors() {
		return descriptors;
	}

	/**
	 * Lets the surest importer read a source.
	 *
	 * The sink is called by one thread at a time, which may be another than the caller's; when this returns, nothing calls it.
	 *
	 * @throws UnreadableException where no importer claims the source, it holds no article, or the importer fails or works
	 *                             for more than eight seconds and one for each MiB; what the sink itself throws goes through as
	 *                             it is
	 */
	public void read(Source source, Sink sink) throws IOException, UnreadableException {
		if (source.size() == 0) {
			throw new UnreadableException("the file is empty");
		}
		Receiver receiver = new Receiver(source, sink);
		read(source, receiver, 0);
		if (receiver.isEmpty()) {
			throw new UnreadableException("there is no article in it");
		}
	}

	private void read(Source source, Receiver receiver, int depth) throws IOException, UnreadableException {
		ContainedRead reading = new ContainedRead("import " + source.location(), self -> {
			Choice choice = choose(source, receiver, self);
			self.busy(choice.descriptor());
			read(source, choice, new Part(receiver, self, source, choice, depth));
		}, clock);
		try {
			reading.run(LIMIT.plusSeconds(source.size() / MIB));
		} catch (UnreadableException e) {
			if (reading.hung().isPresent() && hangs.isLast(reading.hung().get())) {
				throw new UnreadableException(e.place(), e.getMessage() + "; that was the last time: it is not asked any more");
			}
			throw e;
		}
	}

	private void read(Source source, Choice choice, Part part) throws IOException, UnreadableException {
		try {
			instance(choice.descriptor()).read(source, part);
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
			if (e instanceof UncheckedIOException io) {
				throw io.getCause();
			}
			if (e instanceof CancellationException || part.receiver.threw(e)) {
				throw e;
			}
			throw failure(choice.descriptor(), e);
		}
	}

	/** What one importer reads of one source, which may be a part of another. */
	private final class Part implements DraftSink {

		private final Receiver receiver;
		private final ContainedRead reading;
		private final Source source;
		private final Choice by;
		private final int depth;

		Part(Receiver receiver, ContainedRead reading, Source source, Choice by, int depth) {
			this.receiver = receiver;
			this.reading = reading;
			this.source = source;
			this.by = by;
			this.depth = depth;
		}

		@Override
		public void accept(Draft draft) {
			source.known().forEach((field, attribute) -> {
				if (draft.attribute(field).isEmpty()) {
					draft.attribute(field, attribute);
				}
			});
			Attribute address = source.known().get(Field.URL);
			if (address != null) {
				draft.links(draft.links().from(address.value()));
			}
			reading.outside(() -> receiver.accept(draft, source, by.descriptor(), by.confidence()));
		}

		@Override
		public void problem(String place, String reason) {
			tell(depth == 0 ? place : place.isEmpty() ? source.location() : source.location() + ", " + place, reason);
		}

		@Override
		public boolean isTextOnly() {
			return receiver.isTextOnly();
		}

		@Override
		public void part(Source inner) {
			if (depth >= DEEPEST) {
				tell(inner.location(), "archives in archives are read " + DEEPEST + " levels deep");
			} else {
				reading.outside(() -> readPart(inner));
			}
		}

		private void readPart(Source inner) {
			try {
				Importers.this.read(inner, receiver, depth + 1);
			} catch (UnreadableException e) {
				receiver.problem(e.place().isEmpty() ? inner.location() : inner.location() + ", " + e.place(), String.valueOf(e.getMessage()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void tell(String place, String reason) {
			reading.outside(() -> receiver.problem(place, reason));
		}
	}

	/** The surest importer. One that fails while it only looks is named, and the others are asked all the same. */
	private Choice choose(Source source, Receiver receiver, ContainedRead reading) throws IOException, UnreadableException {
		List<UnreadableException> refusals = new ArrayList<>();
		List<UnreadableException> failures = new ArrayList<>();
		Choice best = null;
		for (ImporterDescriptor descriptor : candidates(source)) {
			reading.busy(descriptor);
			try {
				Confidence confidence = instance(descriptor).confidence(source);
				if (confidence.value() > 0 && (best == null || confidence.value() > best.confidence().value())) {
					best = new Choice(descriptor, confidence);
				}
			} catch (UnreadableException e) {
				refusals.add(e);
			} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
				failures.add(failure(descriptor, e));
			}
		}
		if (best != null) {
			failures.forEach(failed -> reading.outside(() -> receiver.problem("", String.valueOf(failed.getMessage()))));
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
		List<ImporterDescriptor> asked = descriptors.stream().filter(hangs::leaves).toList();
		List<ImporterDescriptor> fitting = asked.stream()
				.filter(descriptor -> descriptor.mediaTypes().contains(kind) || !FileKind.KINDS.containsAll(descriptor.mediaTypes())
						|| descriptor.mediaTypes().isEmpty())
				.toList();
		return fitting.isEmpty() ? asked : fitting;
	}

	private Importer instance(ImporterDescriptor descriptor) {
		return instances.computeIfAbsent(descriptor.id(), id -> descriptor.factory().get());
	}

	private static UnreadableException failure(ImporterDescriptor by, Throwable e) {
		if (e instanceof OutOfMemoryError) {
			// what it held is free again as soon as its thread has ended
			return new UnreadableException("the importer " + by.named() + " was given up: it used up the memory of "
					+ Runtime.getRuntime().maxMemory() / MIB + " MiB");
		}
		String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new UnreadableException("the importer " + by.named() + " failed: " + what);
	}
}
