package org.factline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.messages.Failures;

/**
 * One source, which may be a part of another, being read: by the surest importer and, where that fails before it has read an
 * article, by the surest of the others. Each that fails is named.
 */
final class SourceReading {

	private record Choice(ImporterDescriptor descriptor, Confidence confidence) {
	}

	/** Ends the work of an importer that failed. */
	private static final class Failed extends RuntimeException {

		private static final long serialVersionUID = 1;

		private final transient ImporterDescriptor by;

		Failed(ImporterDescriptor by, Throwable cause) {
			super(cause);
			this.by = by;
		}
	}

	/** So deep an archive may lie in others; more is an attack. */
	private static final int DEEPEST = 3;
	/** So long an importer may work for a file, beside a second for each MiB: a page takes milliseconds, a long document seconds. */
	private static final Duration LIMIT = Duration.ofSeconds(8);
	private static final long MIB = 1024 * 1024;

	private final Importers importers;
	private final Source source;
	private final Receiver receiver;
	private final int depth;
	/** Why importers failed, by their ids; each is asked once. */
	private final Map<String, String> failures = new LinkedHashMap<>();
	private int told;

	SourceReading(Importers importers, Source source, Receiver receiver, int depth) {
		this.importers = importers;
		this.source = source;
		this.receiver = receiver;
		this.depth = depth;
	}

	void run() throws IOException, UnreadableException {
		boolean read = false;
		while (!read) {
			read = attempt();
		}
	}

	/** Whether it was read. Where it was not, the importer that failed is not asked again. */
	private boolean attempt() throws IOException, UnreadableException {
		int before = receiver.items();
		ContainedRead reading = new ContainedRead("import " + source.location(), this::read, importers.clock());
		try {
			reading.run(LIMIT.plusSeconds(source.size() / MIB));
			return true;
		} catch (Failed e) {
			failed(e.by, failure(e.by, e.getCause()), before);
		} catch (UnreadableException e) {
			if (reading.hung().isEmpty()) {
				throw e;
			}
			ImporterDescriptor by = reading.hung().get();
			boolean last = importers.hangs().isLast(by.id());
			failed(by, e.getMessage() + (last ? "; that was the last time: it is not asked any more" : ""), before);
		}
		return false;
	}

	/** Of what came of it already nothing may come twice. */
	private void failed(ImporterDescriptor by, String reason, int before) throws UnreadableException {
		if (receiver.items() > before) {
			throw new UnreadableException(reason);
		}
		failures.put(by.id(), reason);
	}

	private void read(ContainedRead reading) throws IOException, UnreadableException {
		Choice choice = choose(reading);
		reading.busy(choice.descriptor());
		Part part = new Part(reading, choice);
		try {
			importers.instance(choice.descriptor()).read(source, part);
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
			if (e instanceof UncheckedIOException io) {
				throw io.getCause();
			}
			if (e instanceof CancellationException || receiver.threw(e)) {
				throw e;
			}
			throw new Failed(choice.descriptor(), e);
		}
	}

	/** The surest importer. One that fails while it only looks is named, and the others are asked all the same. */
	private Choice choose(ContainedRead reading) throws IOException, UnreadableException {
		List<UnreadableException> refusals = new ArrayList<>();
		Choice best = null;
		// those who failed before they were asked this time failed while they read
		boolean again = !failures.isEmpty();
		for (ImporterDescriptor descriptor : importers.candidates(source)) {
			if (failures.containsKey(descriptor.id())) {
				continue;
			}
			reading.busy(descriptor);
			try {
				Confidence confidence = importers.instance(descriptor).confidence(source);
				if (confidence.value() > 0 && (best == null || confidence.value() > best.confidence().value())) {
					best = new Choice(descriptor, confidence);
				}
			} catch (UnreadableException e) {
				refusals.add(e);
			} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
				failures.put(descriptor.id(), failure(descriptor, e));
			}
		}
		if (best == null) {
			throw refusal(refusals, reading);
		}
		tell(failures.size(), reading);
		Confidence confidence = best.confidence();
		return again ? new Choice(best.descriptor(), new Confidence(confidence.value(), confidence.reason() + "; read in the place of "
				+ String.join(", ", failures.keySet()) + ", which failed")) : best;
	}

	/** Why nobody reads it: the failure of who should have, before what others did not want. */
	private UnreadableException refusal(List<UnreadableException> refusals, ContainedRead reading) {
		if (failures.isEmpty()) {
			return refusals.isEmpty() ? new UnreadableException("no importer claims this file") : refusals.getFirst();
		}
		tell(failures.size() - 1, reading);
		return new UnreadableException(List.copyOf(failures.values()).getLast());
	}

	/** Names the first of those who failed, each once. */
	private void tell(int first, ContainedRead reading) {
		List<String> reasons = List.copyOf(failures.values());
		while (told < first) {
			String reason = reasons.get(told++);
			reading.outside(() -> receiver.problem("", reason));
		}
	}

	private String failure(ImporterDescriptor by, Throwable e) {
		if (e instanceof OutOfMemoryError) {
			// what it held is free again as soon as its thread has ended
			return "the importer " + by.named() + " was given up: it used up the memory of " + Runtime.getRuntime().maxMemory() / MIB + " MiB";
		}
		return "the importer " + by.named() + " failed: " + Failures.told(e, importers.author(by));
	}

	/** What one importer reads of the source. */
	private final class Part implements DraftSink {

		private final ContainedRead reading;
		private final Choice by;

		Part(ContainedRead reading, Choice by) {
			this.reading = reading;
			this.by = by;
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
			report(depth == 0 ? place : place.isEmpty() ? source.location() : source.location() + ", " + place, reason);
		}

		@Override
		public boolean isTextOnly() {
			return receiver.isTextOnly();
		}

		@Override
		public void part(Source inner) {
			if (depth >= DEEPEST) {
				report(inner.location(), "archives in archives are read " + DEEPEST + " levels deep");
			} else {
				reading.outside(() -> readPart(inner));
			}
		}

		private void readPart(Source inner) {
			try {
				new SourceReading(importers, inner, receiver, depth + 1).run();
			} catch (UnreadableException e) {
				receiver.problem(e.place().isEmpty() ? inner.location() : inner.location() + ", " + e.place(), String.valueOf(e.getMessage()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void report(String place, String reason) {
			reading.outside(() -> receiver.problem(place, reason));
		}
	}
}
