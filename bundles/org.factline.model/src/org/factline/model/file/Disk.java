package org.factline.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What one may rely on after a crash: a file that was flushed, and a name that points to the old or the new one. */
final class Disk {

	private static final int FLUSHERS = 32;

	private Disk() {
	}

	/**
	 * The content of a file; nothing where there is none, or something else, such as a link, which may lead out of the folder.
	 *
	 * @throws IOException where it cannot be read or is too large
	 */
	static Optional<byte[]> read(Path file) throws IOException {
		long size;
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (!attributes.isRegularFile()) {
				return Optional.empty();
			}
			size = attributes.size();
		} catch (NoSuchFileException | NotDirectoryException e) {
			return Optional.empty();
		}
		if (size > Store.MAX_BYTES) {
			throw new IOException(file.getFileName() + " is larger than " + Store.MAX_BYTES + " bytes");
		}
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.of(in.readAllBytes());
		}
	}

	/** Writes a file and waits until it is on the disk. */
	static void write(Path file, byte[] bytes) throws IOException {
		writeAll(Map.of(file, bytes));
	}

	/** Writes files and waits until all are on the disk, which takes hardly longer than to wait for one. */
	static void writeAll(Map<Path, byte[]> files) throws IOException {
		for (Map.Entry<Path, byte[]> file : files.entrySet()) {
			Files.write(file.getKey(), file.getValue());
		}
		// a disk serves many requests to flush at the price of one, if they come together
		try (ExecutorService flushers = Executors.newFixedThreadPool(Math.min(files.size(), FLUSHERS))) {
			for (Future<?> done : flushers.invokeAll(files.keySet().stream().map(Disk::flusher).toList())) {
				done.get();
			}
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted while the disk was written");
		}
	}

	private static Callable<Void> flusher(Path file) {
		return () -> {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			return null;
		};
	}

	/** Puts a file in the place of another, in one step. */
	static void replace(Path fresh, Path target) throws IOException {
		Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Keeps the present content of a file under another name; nothing where there is no such file. */
	static void keep(Path file, Path copy) throws IOException {
		if (!Files.isRegularFile(file)) {
			return;
		}
		Files.createDirectories(copy.toAbsolutePath().getParent());
		Path fresh = copy.resolveSibling("." + copy.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		try {
			// the old file is replaced and never written into, so a second name for it is a copy
			Files.createLink(fresh, file);
		} catch (UnsupportedOperationException | IOException e) {
			Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
		}
		replace(fresh, copy);
		// where both are one file already, a move does nothing
		Files.deleteIfExists(fresh);
	}

	/** Waits until new names in a folder are on the disk, where the system knows how to. */
	static void flush(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows cannot open folders, and writes names at once
		}
	}

	/** Removes a file, or a folder with all that is in it; links are removed and not followed. */
	static void delete(Path path) throws IOException {
		if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
				for (Path child : children) {
					delete(child);
				}
			}
		}
		Files.deleteIfExists(path);
	}
}
