package org.factline.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.text.Sha256;

/** The original bytes of what was imported, beside the dossier: {@code evidence/<sha256>}. They are never overwritten. */
public final class Evidence {

	/** The name of the folder. */
	public static final String FOLDER = "evidence";

	private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

	private final Path folder;

	/** @param dossier the dossier's file or folder */
	public Evidence(Path dossier) {
		this.folder = dossier.toAbsolutePath().resolveSibling(FOLDER);
	}

	/** Whether a string is a SHA-256 as it stands in a dossier: 64 hexadecimal digits in lower case. */
	public static boolean isSha256(String text) {
		return SHA_256.matcher(text).matches();
	}

	/**
	 * Keeps bytes, whatever their number, and gives their SHA-256.
	 *
	 * @throws IOException where they cannot be read or written; nothing half-written is left under the name
	 */
	public String keep(InputStream bytes) throws IOException {
		Files.createDirectories(folder);
		Path fresh = Files.createTempFile(folder, ".", ".saving");
		try {
			MessageDigest digest = Sha256.digest();
			try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE);
					OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
				bytes.transferTo(out);
				file.force(true);
			}
			String name = HexFormat.of().formatHex(digest.digest());
			if (!Files.exists(folder.resolve(name))) {
				Disk.replace(fresh, folder.resolve(name));
			}
			return name;
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** The file with the bytes of a SHA-256, which may have been changed since; empty where they were not kept. */
	public Optional<Path> file(String sha256) {
		return Optional.of(folder.resolve(sha256)).filter(file -> isSha256(sha256) && Files.isRegularFile(file));
	}

	/**
	 * The bytes with a SHA-256; empty where they were not kept.
	 *
	 * @throws IOException where they cannot be read, or are no longer those
	 */
	public Optional<byte[]> read(String sha256) throws IOException {
		if (!isSha256(sha256)) {
			return Optional.empty();
		}
		Path file = folder.resolve(sha256);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		byte[] bytes = Files.readAllBytes(file);
		if (!Sha256.hex(bytes).equals(sha256)) {
			throw new IOException(file + " was changed: its bytes are no longer those that were imported");
		}
		return Optional.of(bytes);
	}
}
