package org.factline.pipeline.bag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a bag (RFC 8493, section 2). Of the same content it writes the same bytes: nothing in it tells when or where it was
 * made.
 */
public final class BagWriter {

	/** Writes the content of a file. */
	public interface Content {

		/** The stream stays open. */
		void write(OutputStream out) throws IOException;
	}

	static final String DECLARATION = "bagit.txt";
	static final String INFO = "bag-info.txt";
	static final String MANIFEST = "manifest-sha256.txt";
	static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
	static final String PAYLOAD = "data/";

	private final Path folder;
	private final Map<String, String> payload = new TreeMap<>();
	private final Map<String, String> tags = new TreeMap<>();
	private long bytes;

	/** @param folder is there, and empty */
	public BagWriter(Path folder) {
		this.folder = folder;
	}

	/**
	 * Adds a file of the payload.
	 *
	 * @param path below {@code data}, with slashes
	 * @throws IOException where it cannot be written
	 */
	public void add(String path, Content content) throws IOException {
		String name = PAYLOAD + path;
		payload.put(name, write(name, content));
		bytes += Files.size(folder.resolve(name));
	}

	/**
	 * Adds a file whose hash is known; one that has another is left out.
	 *
	 * @return whether it is the one
	 * @throws IOException where it cannot be read or written
	 */
	boolean add(String path, String sha256, Content content) throws IOException {
		String name = PAYLOAD + path;
		if (!write(name, content).equals(sha256)) {
			Files.delete(folder.resolve(name));
			return false;
		}
		payload.put(name, sha256);
		bytes += Files.size(folder.resolve(name));
		return true;
	}

	/**
	 * Writes what says what is in the bag; nothing is added after that.
	 *
	 * @param info labels and values of {@code bag-info.txt}, in this order
	 * @throws IOException where it cannot be written
	 */
	public void finish(Map<String, String> info) throws IOException {
		tag(DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
		StringBuilder lines = new StringBuilder();
		info.forEach((label, value) -> lines.append(label).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
		lines.append("Payload-Oxum: ").append(bytes).append('.').append(payload.size()).append('\n');
		tag(INFO, lines.toString());
		tag(MANIFEST, manifest(payload));
		write(TAG_MANIFEST, out -> out.write(manifest(tags).getBytes(StandardCharsets.UTF_8)));
	}

	private void tag(String name, String text) throws IOException {
		tags.put(name, write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
	}

	private static String manifest(Map<String, String> files) {
		StringBuilder lines = new StringBuilder();
		files.forEach((name, hash) -> lines.append(hash).append("  ").append(encoded(name)).append('\n'));
		return lines.toString();
	}

	/** Section 2.1.3: what would end a line is written with its number. */
	private static String encoded(String name) {
		return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
	}

	/** Writes a file and gives its hash. */
	private String write(String name, Content content) throws IOException {
		Path file = folder.resolve(name).normalize();
		if (!file.startsWith(folder.normalize())) {
			throw new IOException(name + " leads out of the folder");
		}
		Files.createDirectories(file.getParent());
		MessageDigest digest = digest("SHA-256");
		try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
			content.write(out);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has " + algorithm, e);
		}
	}
}
