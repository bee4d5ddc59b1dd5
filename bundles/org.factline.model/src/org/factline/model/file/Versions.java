package org.factline.model.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Earlier contents of a dossier in one file, hidden beside it and named by when they were saved (UTC): the last ten that are a minute
 * or more apart, and no more than 64 MiB of them. A version is a second name of the file that was replaced, so it costs no time.
 */
final class Versions {

	static final int MOST = 10;
	static final long MOST_BYTES = 64L * 1024 * 1024;
	/** Whoever saves every few seconds does not push out what was this morning. */
	static final Duration APART = Duration.ofMinutes(1);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

	private Versions() {
	}

	/** The folder of the versions of a file. */
	static Path folder(Path file) {
		return file.resolveSibling("." + file.getFileName() + ".versions");
	}

	/** Keeps the present content of a file, which is about to be replaced. Where that fails, saving is what matters. */
	static void keep(Path file) {
		try {
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
				TreeMap<Instant, Path> kept = kept(file);
				Instant saved = Files.getLastModifiedTime(file).toInstant();
				if (kept.isEmpty() || kept.lastKey().plus(APART).isBefore(saved)) {
					Path version = folder(file).resolve(NAME.format(saved) + Store.SUFFIX);
					Disk.keep(file, version);
					kept.put(saved, version);
					prune(kept);
				}
			}
		} catch (IOException e) {
			// the content before is beside the dossier all the same
		}
	}

	private static TreeMap<Instant, Path> kept(Path file) throws IOException {
		TreeMap<Instant, Path> kept = new TreeMap<>();
		if (Files.isDirectory(folder(file), LinkOption.NOFOLLOW_LINKS)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(file))) {
				for (Path one : files) {
					String name = one.getFileName().toString();
					try {
						kept.put(NAME.parse(name.endsWith(Store.SUFFIX) ? name.substring(0, name.length() - Store.SUFFIX.length()) : "", Instant::from), one);
					} catch (DateTimeParseException e) {
						// somebody else's file stays
					}
				}
			}
		}
		return kept;
	}

	/** Removes the oldest; the last one stays however large it is. */
	private static void prune(TreeMap<Instant, Path> kept) throws IOException {
		long bytes = 0;
		for (Path one : kept.values()) {
			bytes += Files.size(one);
		}
		while (kept.size() > 1 && (kept.size() > MOST || bytes > MOST_BYTES)) {
			Path oldest = kept.pollFirstEntry().getValue();
			bytes -= Files.size(oldest);
			Files.deleteIfExists(oldest);
		}
	}
}
