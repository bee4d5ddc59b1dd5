package org.factline.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.text.Sha256;

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
			Map.entry("ndjson", "application/jsonl"), Map.entry("json", "application/json"),
			Map.entry("jsonld", "application/json"), Map.entry("xml", "application/xml"),
			Map.entry("rss", "application/rss+xml"), Map.entry("atom", "application/atom+xml"),
			Map.entry("warc", "application/warc"), Map.entry("mhtml", "multipart/related"),
			Map.entry("mht", "multipart/related"), Map.entry("zip", "application/zip"), Map.entry("shtml", "text/html"), Map.entry("csv", "text/csv"), Map.entry("tsv", "text/tab-separated-values"),
			Map.entry("pdf", "application/pdf"),
			Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), Map.entry("factline", "application/vnd.factline+xml"));


	private final String location;
	private final String mediaType;
	private final @Nullable Path file;
	private byte @Nullable [] bytes;
	private @Nullable DecodedText text;
	private @Nullable String kind;
	private final Map<Field, Attribute> known = new EnumMap<>(Field.class);
	private final Map<Class<?>, Object> made = new HashMap<>();

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

	/**
	 * A part of a larger source, such as a page in an archive.
	 *
	 * @param mediaType what the larger source calls it; empty where it does not say
	 */
	public static Source part(String location, String mediaType, byte[] bytes) {
		return new Source(location, mediaType.isEmpty() ? guessMediaType(location) : mediaType, null, bytes);
	}

	/** Notes what is known of every article in the source without reading it, such as the address in an archive's record. */
	public Source knowing(Field field, Attribute attribute) {
		known.put(field, attribute);
		return this;
	}

	/** What is known of every article in the source without reading it; what the article itself states goes before it. */
	public Map<Field, Attribute> known() {
		return Collections.unmodifiableMap(known);
	}

	/** Makes something of a source that is costly to make. */
	public interface Maker<T> {

		/**
		 * @throws UnreadableException where nothing can be made of it
		 */
		T make(Source source) throws IOException, UnreadableException;
	}

	/**
	 * What was made of the source before, or is made now: several importers that look at a page parse it once.
	 *
	 * @throws UnreadableException where nothing can be made of it
	 */
	public <T> T made(Class<T> type, Maker<T> maker) throws IOException, UnreadableException {
		Object before = made.get(type);
		if (before == null) {
			T fresh = maker.make(this);
			made.put(type, Objects.requireNonNull(fresh));
			return fresh;
		}
		return type.cast(before);
	}

	/**
	 * What the source is by its content, else by its name: one of the media types that importers register for. Text that is
	 * in no structured format, and everything unknown, is {@code text/plain}.
	 */
	public String kind() throws IOException {
		String found = kind;
		if (found == null) {
			found = FileKind.mediaType(head(FileKind.LOOKED_AT), mediaType);
			kind = found;
		}
		return found;
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
		byte[] loaded = bytes;
		return loaded != null ? loaded.length : path != null ? Files.size(path) : 0;
	}

	/** The bytes from the beginning, as a new stream. */
	public InputStream open() throws IOException {
		Path path = file;
		byte[] loaded = bytes;
		return loaded != null ? new ByteArrayInputStream(loaded)
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
		byte[] loaded = bytes;
		if (loaded == null) {
			long size = size();
			if (size > MAX_TEXT_BYTES) {
				throw new UnreadableException(String.format(Locale.ROOT, "%,d bytes: more than the %,d that one article may have",
						size, MAX_TEXT_BYTES));
			}
			try (InputStream in = open()) {
				loaded = in.readAllBytes();
			}
			bytes = loaded;
		}
		return loaded;
	}

	/**
	 * The bytes as text.
	 *
	 * @throws UnreadableException where they are no text, or too many
	 */
	public DecodedText text() throws IOException, UnreadableException {
		DecodedText decoded = text;
		if (decoded == null) {
			decoded = Decoder.decode(bytes());
			text = decoded;
		}
		return decoded;
	}

	/** SHA-256 of the bytes: 64 hexadecimal digits in lower case. */
	public String sha256() throws IOException {
		try (InputStream in = open()) {
			return HexFormat.of().formatHex(Sha256.of(in));
		}
	}
}
