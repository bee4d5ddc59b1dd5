package org.factline.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The bytes that an importer is asked to read. Bytes and text are read once, when they are first asked for; a reader of
 * large inputs uses {@link #open()} and holds nothing. One source is used by one thread.
 */
public final class Source {

	/** A text of more bytes is no article. */
	public static final int MAX_TEXT_BYTES = 16 * 1024 * 1024;

	private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(Map.entry("txt", "text/plain"),
			Map.entry("text", "text/plain"), Map.entry("md", "text/markdown"), Map.entry("html", "text/html"),
			Map.entry("htm", "text/html"), Map.entry("xhtml", "application/xhtml+xml"), Map.entry("jsonl", "application/jsonl"),
			Map.entry("ndjson", "application/jsonl"), Map.entry("json", "application/json"), Map.entry("xml", "application/xml"),
			Map.entry("rss", "application/rss+xml"), Map.entry("atom", "application/atom+xml"),
			Map.entry("warc", "application/warc"), Map.entry("csv", "text/csv"), Map.entry("tsv", "text/tab-separated-values"),
			Map.entry("pdf", "application/pdf"), Map.entry("factline", "application/vnd.factline+xml"));

	private static final int BUFFER = 64 * 1024;

	private final String location;
	private final String mediaType;
	private final @Nullable Path file;
	private byte @Nullable [] bytes;
	private @Nullable DecodedText text;

	private Source(String location, String mediaType, @Nullable Path file, byte @Nullable [] bytes) {
		this.location = location;
		this.mediaType = mediaType;
		this.file = file;
		this.bytes = bytes;
	}

	/**
	 * A file.
	 *
	 * @param location the file as the caller named it; messages, ids and reports use this name
	 */
	public static Source of(String location, Path file) {
		return new Source(location, guessMediaType(location), file, null);
	}

	/** Bytes that are in memory already, such as those of standard input. */
	public static Source of(String location, byte[] bytes) {
		return new Source(location, guessMediaType(location), null, bytes);
	}

	/** The media type that a file's name promises; {@code application/octet-stream} where it promises none. */
	private static String guessMediaType(String location) {
		int dot = location.lastIndexOf('.');
		String ending = dot < 0 ? "" : location.substring(dot + 1).toLowerCase(Locale.ROOT);
		return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
	}

	/** The input as it was given. */
	public String location() {
		return location;
	}

	/** What the name promises, such as {@code text/plain}; {@code application/octet-stream} where it promises nothing. */
	public String mediaType() {
		return mediaType;
	}

	/** The file itself, where the source is one. */
	public Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** How many bytes there are. */
	public long size() throws IOException {
		Path path = file;
		byte[] known = bytes;
		return known != null ? known.length : path != null ? Files.size(path) : 0;
	}

	/** The bytes from the beginning, as a new stream. */
	public InputStream open() throws IOException {
		Path path = file;
		byte[] known = bytes;
		return known != null ? new ByteArrayInputStream(known)
				: path != null ? Files.newInputStream(path) : InputStream.nullInputStream();
	}

	/** The first bytes, at most so many: enough to see what kind of file it is. */
	public byte[] head(int most) throws IOException {
		try (InputStream in = open()) {
			return in.readNBytes(most);
		}
	}

	/**
	 * All bytes.
	 *
	 * @throws UnreadableException where there are more than {@link #MAX_TEXT_BYTES}
	 */
	public byte[] bytes() throws IOException, UnreadableException {
		byte[] known = bytes;
		if (known == null) {
			long size = size();
			if (size > MAX_TEXT_BYTES) {
				throw new UnreadableException(String.format(Locale.ROOT, "%,d bytes: more than the %,d that one article may have",
						size, MAX_TEXT_BYTES));
			}
			try (InputStream in = open()) {
				known = in.readAllBytes();
			}
			bytes = known;
		}
		return known;
	}

	/**
	 * The bytes as text.
	 *
	 * @throws UnreadableException where they are no text, or too many
	 */
	public DecodedText text() throws IOException, UnreadableException {
		DecodedText known = text;
		if (known == null) {
			known = Decoder.decode(bytes());
			text = known;
		}
		return known;
	}

	/** SHA-256 of the bytes: 64 hexadecimal digits in lower case. */
	public String sha256() throws IOException {
		try (InputStream in = open()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
