package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dossier in one file. The content before stands beside it with {@code .bak} behind its name; for those before see {@link Versions}. */
final class SingleFile implements Store {

	private final Path file;

	SingleFile(Path file) {
		this.file = file;
	}

	@Override
	public Path path(String name) {
		return file;
	}

	@Override
	public Optional<byte[]> read(String name) throws IOException {
		if (!name.equals(MAIN) || !Files.exists(file)) {
			return Optional.empty();
		}
		if (Files.size(file) > MAX_BYTES) {
			throw new IOException("it is larger than " + MAX_BYTES + " bytes");
		}
		return Optional.of(Files.readAllBytes(file));
	}

	@Override
	public void write(Map<String, byte[]> files, Set<String> removed) throws IOException {
		byte[] content = files.get(MAIN);
		if (content == null || files.size() > 1) {
			throw new IllegalArgumentException("one file holds all: " + files.keySet());
		}
		Path fresh = file.resolveSibling("." + file.getFileName() + ".saving");
		try {
			Disk.write(fresh, content);
			Disk.keep(file, file.resolveSibling(file.getFileName() + ".bak"));
			Versions.keep(file);
			Disk.replace(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
		Disk.flush(file.toAbsolutePath().getParent());
	}
}
