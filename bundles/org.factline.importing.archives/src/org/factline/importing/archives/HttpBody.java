package org.factline.importing.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.factline.importing.Source;

/**
 * What an HTTP response holds (RFC 9112).
 *
 * @param status  status code; 0 where there is none
 * @param type    Content-Type as sent
 * @param content without chunks and compression
 */
record HttpBody(int status, String type, byte[] content) {

	static HttpBody of(byte[] response) {
		String text = new String(response, StandardCharsets.ISO_8859_1);
		int unix = text.indexOf("\n\n");
		int dos = text.indexOf("\r\n\r\n");
		int end = dos >= 0 && (unix < 0 || dos < unix) ? dos + 4 : unix >= 0 ? unix + 2 : text.length();
		String head = text.substring(0, end);
		byte[] body = text.substring(end).getBytes(StandardCharsets.ISO_8859_1);
		if (header(head, "transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
			body = unchunked(body);
		}
		return new HttpBody(status(head), header(head, "content-type"), uncompressed(body, header(head, "content-encoding").toLowerCase(Locale.ROOT)));
	}

	/** The media type without parameters, in lower case. */
	String mediaType() {
		return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
	}

	/** Whether the response can hold articles; pictures, styles and scripts cannot. */
	boolean isArticle() {
		String media = mediaType();
		return content.length > 0 && (media.isEmpty() || media.contains("html") || media.contains("xml") && !media.contains("svg")
				|| media.equals("text/plain") || media.contains("json"));
	}

	private static int status(String head) {
		String[] words = head.split("[ \\r\\n]", 3);
		return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
	}

	private static String header(String head, String name) {
		for (String line : head.split("\\r?\\n")) {
			int colon = line.indexOf(':');
			if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
				return line.substring(colon + 1).strip();
			}
		}
		return "";
	}

	/** The chunks together; what says that it is chunked and is not stays as it is. */
	private static byte[] unchunked(byte[] body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
		int at = 0;
		while (at < body.length) {
			int end = at;
			while (end < body.length && body[end] != '\n' && end - at < 100) {
				end++;
			}
			int size = size(new String(body, at, end - at, StandardCharsets.ISO_8859_1));
			if (size < 0) {
				return at == 0 ? body : out.toByteArray();
			}
			if (size == 0) {
				break;
			}
			int from = Math.min(body.length, end + 1);
			int length = Math.min(size, body.length - from);
			out.write(body, from, length);
			at = from + length;
			while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
				at++;
			}
		}
		return out.toByteArray();
	}

	private static int size(String line) {
		try {
			return Integer.parseInt(line.split(";")[0].strip(), 16);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	private static byte[] uncompressed(byte[] body, String encoding) {
		try (var in = encoding.contains("gzip") ? new GZIPInputStream(new ByteArrayInputStream(body))
				: encoding.contains("deflate") ? new InflaterInputStream(new ByteArrayInputStream(body)) : null) {
			return in == null ? body : in.readNBytes(Source.MAX_TEXT_BYTES);
		} catch (IOException e) {
			// some archives hold the unpacked body with the old header
			return body;
		}
	}
}
