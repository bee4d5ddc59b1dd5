package org.factline.importing.html;

import java.io.IOException;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads a page that a browser saved with all its parts into one file (RFC 2557): its first HTML part. */
public final class MhtmlImporter implements Importer {

	private static final double CERTAINTY = 0.25;

	/** Made by the extension registry. */
	public MhtmlImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		return source.kind().equals("multipart/related") ? new Confidence(CERTAINTY, "a web page in one file (MHTML)") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		MimeParts parts = MimeParts.of(source.bytes());
		MimeParts.Part page = parts.page().orElseThrow(() -> new UnreadableException("there is no HTML page among the parts of the file"));
		sink.part(Source.part(page.location().isEmpty() ? source.location() : page.location(), "text/html", page.content()));
	}
}
