package org.factline.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

	/** The media types that {@link #mediaType} tells from each other. */
	static final Set<String> KINDS = Set.of("text/plain", "text/html", "application/xml", "application/rss+xml", "application/json",
			"application/jsonl", "application/warc", "application/zip", "application/pdf", "multipart/related", "text/csv", "text/tab-separated-values");

	static final int LOOKED_AT = 4000;
	private static final Pattern HTML = Pattern.compile("(?is)(?:<!--.{0,500}?-->\\s*)?<(?:!doctype html|html|head|body|div|p|article)\\b.*");
	private static final String PROLOG = "(?is)\\A(?:<\\?.{0,500}?\\?>\\s*|<!--.{0,1500}?-->\\s*|<!doctype[^>\\[]{0,300}(?:\\[.{0,1500}?\\])?\\s*>\\s*){0,12}";
	private static final Pattern ROOT_FEED = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:rss|feed|rdf|channel)\\b");
	private static final Pattern ROOT_NEWS = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:newsMessage|newsItem|packageItem|nitf|opml)\\b");
	private static final Pattern XHTML = Pattern.compile(PROLOG + "<(?:\\w+:)?(?:html|head|body)\\b");
	private static final Pattern MHTML = Pattern.compile("(?is)\\A(?:[\\w-]{2,40}:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n){0,5}){0,20}(?:MIME-Version|Content-Type: ?multipart/related)\\b");
	private static final Pattern FEED = Pattern.compile("(?is).{0,800}<(?:rss|feed|rdf:RDF)\\b.*");
	private static final Pattern XML = Pattern.compile("(?is)<(?:\\?xml|!doctype|[a-z][\\w.:-]* xmlns)\\b.*");
	private static final Pattern JSON = Pattern.compile("(?s)(?:\\{\\s*[\"}]|\\[\\s*(?:[\\[\\{\"\\]]|-?\\d+(?:\\.\\d+)?\\s*[,\\]])).*");

	private FileKind() {
	}

	/** What bytes are that begin so, where it is no text; such as {@code a JPEG picture}. */
	static Optional<String> binary(byte[] head) {
		return BINARY.stream().filter(signature -> signature.fits(head)).map(Signature::name).findFirst();
	}

	/** The media type of a file that begins so, among those that importers register for; {@code text/plain} where none fits. */
	static String mediaType(byte[] head, String promised) {
		if (startsWith(head, 0x1F, 0x8B)) {
			// of what is compressed, only web archives are read; their importer looks inside
			return "application/warc";
		}
		if (startsWith(head, 'P', 'K', 3, 4)) {
			return "application/zip";
		}
		if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
			return "application/pdf";
		}
		if (binary(head).isPresent()) {
			return "application/octet-stream";
		}
		String text = wide(head) ? new String(head, StandardCharsets.UTF_16) : new String(head, StandardCharsets.ISO_8859_1);
		int begin = 0;
		while (begin < text.length() && (Blank.is(text.charAt(begin)) || "\u00EF\u00BB\u00BF".indexOf(text.charAt(begin)) >= 0)) {
			begin++;
		}
		return ofText(text.substring(begin), promised.toLowerCase(Locale.ROOT));
	}

	private static String ofText(String text, String promised) {
		if (text.startsWith("WARC/")) {
			return "application/warc";
		}
		if (MHTML.matcher(text).find()) {
			return "multipart/related";
		}
		if (ROOT_FEED.matcher(text).find()) {
			return "application/rss+xml";
		}
		if (ROOT_NEWS.matcher(text).find()) {
			return "application/xml";
		}
		if (HTML.matcher(text).matches() || XHTML.matcher(text).find()) {
			return "text/html";
		}
		if (XML.matcher(text).matches()) {
			return "application/xml";
		}
		return JSON.matcher(text).matches() ? promised.equals("application/jsonl") ? promised : "application/json" : byName(promised);
	}

	/** What only the name tells. */
	private static String byName(String promised) {
		return switch (promised) {
		case "application/xhtml+xml" -> "text/html";
		case "application/atom+xml" -> "application/rss+xml";
		case "text/html", "application/jsonl", "application/json", "application/rss+xml", "text/csv", "text/tab-separated-values" -> promised;
		default -> "text/plain";
		};
	}

	private static boolean wide(byte[] head) {
		return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE);
	}

	private static boolean startsWith(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
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
		if (head.startsWith("filedesc://")) {
			return Optional.of("a web archive of the old kind (ARC)");
		}
		if (head.startsWith("WARC/1.")) {
			return Optional.of("a web archive (WARC)");
		}
		return Optional.ofNullable(BY_TYPE.get(mediaType.toLowerCase(Locale.ROOT)));
	}
}
