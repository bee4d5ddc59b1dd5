package org.factline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
	 * @throws UnreadableException where no importer claims the source, it holds no article, or the importer fails
	 */
	public void read(Source source, Sink sink) throws IOException, UnreadableException {
		if (source.size() == 0) {
			throw new UnreadableException("the file is empty");
		}
		Choice choice = choose(source);
		ImporterDescriptor by = choice.descriptor();
		int[] items = { 0 };
		DraftSink drafts = new DraftSink() {

			private String sha256 = "";

			@Override
			public void accept(Draft draft) {
				sink.accept(draft, provenance(), ++items[0]);
			}

			private Provenance provenance() {
				try {
					if (sha256.isEmpty()) {
						sha256 = source.sha256();
					}
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return new Provenance(source.location(), source.mediaType(), sha256, by.id(), by.version(),
						choice.confidence().reason());
			}

			@Override
			public void problem(String place, String reason) {
				sink.problem(place, reason);
			}
		};
		try {
			instance(by).read(source, drafts);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			throw failure(by, e);
		}
	}

	private Choice choose(Source source) throws IOException, UnreadableException {
		List<UnreadableException> refusals = new ArrayList<>();
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
				refusals.add(failure(descriptor, e));
			}
		}
		if (best != null) {
			return best;
		}
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
