package org.factline.importing.html;

import java.io.IOException;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads the saved HTML page of any site. */
public final class HtmlImporter implements Importer {

	private static final double CERTAINTY = 0.2;

	/** Made by the extension registry. */
	public HtmlImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		return source.kind().equals("text/html") ? new Confidence(CERTAINTY, "an HTML page that no importer of an outlet knows") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		sink.accept(HtmlReader.article(HtmlPage.of(source)));
	}
}
