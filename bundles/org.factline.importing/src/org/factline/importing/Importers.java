package org.factline.importing;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.factline.article.Provenance;
import org.factline.progress.Hangs;

/**
 * All importers there are, and the choice between them: the surest reads. An importer that fails or hangs is contained: it is
 * named with its bundle, and the next one reads, or the source, or part of a source, is unreadable.
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
	 * Lets the surest importer read a source. Where that fails, or takes too long, before it has read an article, that is told as a
	 * problem, and the surest of the others reads.
	 *
	 * The sink is called by one thread at a time, which may be another than the caller's; when this returns, nothing calls it.
	 *
	 * @throws UnreadableException where no importer claims the source, it holds no article, or the importers fail or take
	 *                             more than eight seconds and one for each MiB; what the sink itself throws goes through as
	 *                             it is
	 */
	public void read(Source source, Sink sink) throws IOException, UnreadableException {
		if (source.size() == 0) {
			throw new UnreadableException("the file is empty");
		}
		Receiver receiver = new Receiver(source, sink);
		new SourceReading(this, source, receiver, 0).run();
		if (receiver.isEmpty()) {
			throw new UnreadableException("there is no article in it");
		}
	}

	/**
	 * The importers that register for what the source is, or for what is not told by looking; others are not even loaded.
	 * Where there are none, all of them, to hear why they refuse.
	 */
	List<ImporterDescriptor> candidates(Source source) throws IOException {
		String kind = source.kind();
		List<ImporterDescriptor> asked = descriptors.stream().filter(one -> hangs.leaves(one.id())).toList();
		List<ImporterDescriptor> fitting = asked.stream()
				.filter(descriptor -> descriptor.mediaTypes().contains(kind) || !FileKind.KINDS.containsAll(descriptor.mediaTypes())
						|| descriptor.mediaTypes().isEmpty())
				.toList();
		return fitting.isEmpty() ? asked : fitting;
	}

	Importer instance(ImporterDescriptor descriptor) {
		return instances.computeIfAbsent(descriptor.id(), id -> descriptor.factory().get());
	}

	/** The class of an importer; nothing where it could not be made. */
	String author(ImporterDescriptor descriptor) {
		Importer made = instances.get(descriptor.id());
		return made == null ? "" : made.getClass().getName();
	}

	Hangs hangs() {
		return hangs;
	}

	LongSupplier clock() {
		return clock;
	}
}
