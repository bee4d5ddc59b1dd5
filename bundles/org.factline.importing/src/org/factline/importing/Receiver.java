package org.factline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Provenance;

/** Hands what is read of a whole source on, counts it, and remembers whether it was the receiver itself that failed. */
final class Receiver {

	private final Source source;
	private final Importers.Sink sink;
	private int items;
	private int problems;
	private @Nullable String sha256;
	private @Nullable Throwable failure;

	Receiver(Source source, Importers.Sink sink) {
		this.source = source;
		this.sink = sink;
	}

	/** @param part the source or the part of it that the article was read from */
	void accept(Draft draft, Source part, ImporterDescriptor by, Confidence confidence) {
		items++;
		Provenance provenance = new Provenance(source.location(), part.mediaType(), sha256(), by.id(), by.version(), confidence.reason());
		call(() -> sink.accept(draft, provenance, items));
	}

	void problem(String place, String reason) {
		problems++;
		call(() -> sink.problem(place, reason));
	}

	/** How many articles have come so far. */
	int items() {
		return items;
	}

	/** Whether nothing came of the source, not even a reason. */
	boolean isEmpty() {
		return items == 0 && problems == 0;
	}

	/** Whether something that was thrown is the receiver's own. */
	boolean threw(Throwable thrown) {
		return thrown == failure;
	}

	private void call(Runnable call) {
		try {
			call.run();
		} catch (RuntimeException | Error e) {
			failure = e;
			throw e;
		}
	}

	/** As {@link DraftSink#isTextOnly}. */
	boolean isTextOnly() {
		return sink.isTextOnly();
	}

	/** The hash of the whole source, which is read once for it; empty where nobody looks at it. */
	private String sha256() {
		String known = isTextOnly() ? "" : sha256;
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
