package org.factline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real pages that lie beside the repository where the project is built by its makers; they are not part of it. */
public final class SavedPages {

	private SavedPages() {
	}

	/** The folder {@code ../shared/name} beside the repository, or beside a folder above it; empty where there is none. */
	public static Optional<Path> folder(String name) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path beside = at.resolve("shared").resolve(name);
			if (Files.isDirectory(beside)) {
				return Optional.of(beside);
			}
		}
		return Optional.empty();
	}

	/** The files of a folder, by name. */
	public static List<Path> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
