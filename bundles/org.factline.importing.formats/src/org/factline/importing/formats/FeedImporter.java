package org.factline.importing.formats;

import java.io.IOException;
import java.util.Map;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0 (RFC 4287), JSON Feed 1 and 1.1. Each item is an article. */
public final class FeedImporter implements Importer {

	private static final double CERTAINTY = 0.25;

	/** Made by the extension registry. */
	public FeedImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		if (source.kind().equals("application/rss+xml")) {
			return new Confidence(CERTAINTY, "a feed");
		}
		if (source.kind().equals("application/json")) {
			Map<String, Object> feed = Json.object(source);
			boolean versioned = Json.text(feed, "version").contains("jsonfeed.org");
			return versioned || feed.containsKey("items") && feed.containsKey("title") ? new Confidence(CERTAINTY, "a JSON Feed") : Confidence.NONE;
		}
		return Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		if (source.kind().equals("application/json")) {
			JsonFeed.read(Json.object(source), sink);
		} else {
			new XmlFeed(Xml.of(source)).read(sink);
		}
	}
}
