package org.factline.importing.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.importing.DraftSink;
import org.factline.importing.Source;

/** The records of a web archive, one after the other; what stands between damaged ones is skipped and named. */
final class WarcRecords {

	private static final String MAGIC = "WARC/";
	private static final int LONGEST_LINE = 64 * 1024;
	private static final int MOST_HEADERS = 200;

	private final InputStream in;
	private final DraftSink sink;
	private int number;
	private boolean lost;

	WarcRecords(InputStream in, DraftSink sink) {
		this.in = in;
		this.sink = sink;
	}

	/** The next record; {@code null} at the end. */
	@Nullable
	WarcRecord next() throws IOException {
		while (true) {
			String line = line();
			if (line == null) {
				return null;
			}
			if (line.startsWith(MAGIC)) {
				lost = false;
				number++;
				Map<String, String> headers = headers();
				WarcRecord record = headers == null ? null : record(headers);
				if (record != null) {
					return record;
				}
			} else if (!line.isBlank() && !lost) {
				lost = true;
				sink.problem("record " + (number + 1), "no WARC record begins where one should; going on with the next");
			}
		}
	}

	private @Nullable WarcRecord record(Map<String, String> headers) throws IOException {
		long length = length(headers.getOrDefault("content-length", ""));
		String place = "record " + number;
		if (length < 0) {
			sink.problem(place, "it does not say how long it is");
			lost = true;
			return null;
		}
		if (length > Source.MAX_TEXT_BYTES) {
			long skipped = skip(length);
			sink.problem(place, skipped < length ? "it is cut off: " + skipped + " of " + length + " bytes are there"
					: "more bytes than one article may have: " + length);
			return null;
		}
		byte[] content = in.readNBytes((int) length);
		if (content.length < length) {
			sink.problem(place, "it is cut off: " + content.length + " of " + length + " bytes are there");
			return null;
		}
		return new WarcRecord(headers, content);
	}

	private long skip(long length) throws IOException {
		long left = length;
		while (left > 0) {
			long step = in.skip(left);
			if (step <= 0) {
				if (in.read() < 0) {
					break;
				}
				step = 1;
			}
			left -= step;
		}
		return length - left;
	}

	private static long length(String value) {
		try {
			return Long.parseLong(value.strip());
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	private @Nullable Map<String, String> headers() throws IOException {
		Map<String, String> headers = new HashMap<>();
		for (int i = 0; i < MOST_HEADERS; i++) {
			String line = line();
			if (line == null || line.isEmpty()) {
				return line == null && headers.isEmpty() ? null : headers;
			}
			int colon = line.indexOf(':');
			if (colon > 0) {
				headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
		}
		return headers;
	}

	/** A line without its end; {@code null} at the end of the archive. */
	private @Nullable String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int c = in.read();
		if (c < 0) {
			return null;
		}
		for (; c >= 0 && c != '\n' && line.size() < LONGEST_LINE; c = in.read()) {
			line.write(c);
		}
		String text = line.toString(StandardCharsets.UTF_8);
		return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
	}
}
