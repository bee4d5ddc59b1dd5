package org.factline.importing.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads web archives (WARC 1.0 and 1.1, ISO 28500), compressed or not, record by record; of the responses those that hold a
 * page or a feed. After damage it goes on at the next record. Other compressed files are read as what is in them.
 */
public final class WarcImporter implements Importer {

	private static final double CERTAINTY = 0.25;

	/** Made by the extension registry. */
	public WarcImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		return source.kind().equals("application/warc") ? new Confidence(CERTAINTY, "a web archive or a compressed file") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		byte[] head = source.head(2);
		boolean compressed = head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
		try (InputStream raw = new BufferedInputStream(source.open(), 1 << 16); Unzipped in = new Unzipped(raw, compressed)) {
			in.mark(8);
			byte[] first = in.readNBytes(5);
			in.reset();
			if (!new String(first, java.nio.charset.StandardCharsets.ISO_8859_1).equals("WARC/")) {
				other(source, in, sink);
				return;
			}
			WarcRecords records = new WarcRecords(in, sink);
			for (WarcRecord record = records.next(); record != null; record = records.next()) {
				take(record, sink);
			}
			in.damage().ifPresent(what -> sink.problem("", what));
		}
	}

	private static void other(Source source, Unzipped in, DraftSink sink) throws IOException, UnreadableException {
		byte[] content = in.readNBytes(Source.MAX_TEXT_BYTES + 1);
		in.damage().ifPresent(what -> sink.problem("", what));
		if (content.length > Source.MAX_TEXT_BYTES) {
			throw new UnreadableException("unpacked, it has more bytes than one article may have");
		}
		if (content.length == 0) {
			throw new UnreadableException("there is nothing in the compressed file");
		}
		sink.part(Source.part(source.location().replaceFirst("(?i)\\.gz$", ""), "", content));
	}

	private static void take(WarcRecord record, DraftSink sink) {
		String type = record.header("warc-type").toLowerCase(Locale.ROOT);
		if (!type.equals("response") && !type.equals("resource") && !type.equals("conversion")) {
			return;
		}
		HttpBody body = type.equals("response") && record.header("content-type").contains("application/http") ? HttpBody.of(record.content())
				: new HttpBody(200, record.header("content-type"), record.content());
		String address = record.address();
		// what the crawler wrote about itself has other addresses
		if (!address.isEmpty() && !address.matches("(?i)(?:https?|file|ftp):.*") || body.status() / 100 != 2 || !body.isArticle() || address.endsWith("/robots.txt")) {
			return;
		}
		Source part = Source.part(address, body.mediaType(), body.content());
		if (address.startsWith("http")) {
			part.knowing(Field.URL, Attribute.stated(address, "address in the web archive"));
		}
		String date = record.header("warc-date");
		if (date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z")) {
			part.knowing(Field.RETRIEVED, Attribute.stated(date.replaceFirst("\\.\\d+", ""), "date of the record in the web archive"));
		}
		sink.part(part);
	}
}
