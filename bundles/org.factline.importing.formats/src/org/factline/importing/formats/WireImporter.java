package org.factline.importing.formats;

import java.io.IOException;
import java.util.Map;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads what news agencies send: NewsML-G2, NITF 3 and ninjs, all of the IPTC. */
public final class WireImporter implements Importer {

	private static final double CERTAINTY = 0.25;

	/** Made by the extension registry. */
	public WireImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		if (source.kind().equals("application/json")) {
			return Ninjs.isOne(Json.object(source)) ? new Confidence(CERTAINTY, "a news item in ninjs") : Confidence.NONE;
		}
		if (!source.kind().equals("application/xml")) {
			return Confidence.NONE;
		}
		Xml xml = Xml.of(source);
		return !xml.all("newsitem").isEmpty() ? new Confidence(CERTAINTY, "a message in NewsML-G2")
				: !xml.all("nitf").isEmpty() ? new Confidence(CERTAINTY, "a story in NITF") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		if (source.kind().equals("application/json")) {
			Map<String, Object> item = Json.object(source);
			sink.accept(Ninjs.read(item).draft("news item"));
		} else {
			new WireXml(Xml.of(source)).read(sink);
		}
	}
}
