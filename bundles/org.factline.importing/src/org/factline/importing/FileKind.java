package org.factline.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.text.Blank;

/** Tells what kind of file bytes are by what they begin with, and what kind of text a text is. */
final class FileKind {

	private record Signature(int at, byte[] bytes, String name) {

		Signature(String latin1, String name) {
			this(0, latin1.getBytes(StandardCharsets.ISO_8859_1), name);
		}

		boolean fits(byte[] head) {
			return head.length >= at + bytes.length && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
		}
	}

	/** From the registrations of the formats and the list of the "file" program's authors. */
	private static final List<Signature> BINARY = List.of(new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
			new Signature("\u0089PNG\r\n", "a PNG picture"), new Signature("GIF8", "a GIF picture"),
			new Signature("%PDF-", "a PDF document"), new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
			new Signature("\u001F\u008B", "a gzip archive"), new Signature("BZh", "a bzip2 archive"),
			new Signature("\u00FD7zXZ", "an xz archive"), new Signature("7z\u00BC\u00AF", "a 7-Zip archive"),
			new Signature("\u007FELF", "a program"), new Signature("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
			new Signature("\u00D0\u00CF\u0011\u00E0", "an old office document"), new Signature("SQLite format 3", "a database"),
			new Signature("OggS", "a sound or video file"), new Signature("ID3", "a sound file"),
			new Signature(8, "WEBP".getBytes(StandardCharsets.ISO_8859_1), "a WebP picture"),
			new Signature(4, "ftyp".getBytes(StandardCharsets.ISO_8859_1), "a video file or a picture"));

	private static final Map<String, String> BY_TYPE = Map.of("text/html", "HTML", "application/xhtml+xml", "HTML",
			"application/xml", "XML", "application/rss+xml", "a feed", "application/atom+xml", "a feed", "application/json", "JSON",
			"application/warc", "a web archive (WARC)", "text/csv", "a table (CSV)", "text/tab-separated-values", "a table (TSV)",
			"application/vnd.factline+xml", "a dossier");

	private static final int LOOKED_AT = 2000;
	private static final Pattern HTML = Pattern.compile("(?is)(?:<!--.{0,500}?-->\\s*)?<(?:!doctype html|html|head|body|div|p|article)\\b.*");
	private static final Pattern FEED = Pattern.compile("(?is).{0,800}<(?:rss|feed|rdf:RDF)\\b.*");
	private static final Pattern XML = Pattern.compile("(?is)<(?:\\?xml|!doctype|[a-z][\\w.:-]* xmlns)\\b.*");
	private static final Pattern JSON = Pattern.compile("(?s)(?:\\{\\s*[\"}]|\\[\\s*[\\[\\{\"\\d\\]]).*");

	private FileKind() {
	}

	/** What bytes are that begin so, where it is no text; such as {@code a JPEG picture}. */
	static Optional<String> binary(byte[] head) {
		return BINARY.stream().filter(signature -> signature.fits(head)).map(Signature::name).findFirst();
	}

	/** What structured format a text is in, by its first characters, else by the media type that its name promises. */
	static Optional<String> structured(String text, String mediaType) {
		int begin = Blank.skip(text, 0, text.length());
		String head = text.substring(begin, Math.min(text.length(), begin + LOOKED_AT));
		if (HTML.matcher(head).matches()) {
			return Optional.of("HTML");
		}
		if (XML.matcher(head).matches() || head.startsWith("<rss") || head.startsWith("<feed")) {
			return Optional.of(FEED.matcher(head).matches() ? "a feed" : "XML");
		}
		if (JSON.matcher(head).matches()) {
			return Optional.of("JSON");
		}
		if (head.startsWith("WARC/1.")) {
			return Optional.of("a web archive (WARC)");
		}
		return Optional.ofNullable(BY_TYPE.get(mediaType.toLowerCase(Locale.ROOT)));
	}
}
