package org.factline.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dossier in one file becomes a folder of the same name. The folder is complete under another name before the file gives
 * way to it, so whoever opens the dossier meanwhile finds one of the two.
 */
final class Conversion {

	private Conversion() {
	}

	/** The name of the folder while the file still has the dossier's. */
	static Path ready(Path dossier) {
		return dossier.resolveSibling("." + dossier.getFileName() + ".ready");
	}

	/** @param files content by name, all of them */
	static void toFolder(Path dossier, Map<String, byte[]> files) throws IOException {
		Path draft = dossier.resolveSibling("." + dossier.getFileName() + ".saving");
		Path ready = ready(dossier);
		Disk.delete(draft);
		try {
			Files.createDirectories(draft.resolve(Store.ARTICLES));
			Map<Path, byte[]> all = new LinkedHashMap<>();
			files.forEach((name, bytes) -> all.put(draft.resolve(name), bytes));
			Disk.writeAll(all);
			Disk.flush(draft.resolve(Store.ARTICLES));
			Disk.flush(draft);
			Disk.delete(ready);
			Files.move(draft, ready);
		} finally {
			Disk.delete(draft);
		}
		Path backup = dossier.resolveSibling(dossier.getFileName() + ".bak");
		boolean present = Files.exists(dossier);
		if (present) {
			if (Files.isDirectory(backup)) {
				Disk.delete(backup);
			}
			Disk.replace(dossier, backup);
		}
		try {
			Files.move(ready, dossier);
		} catch (IOException e) {
			if (present) {
				// the file is the dossier again, so that whoever has it open can go on
				Disk.replace(backup, dossier);
			}
			throw e;
		}
		Disk.flush(dossier.toAbsolutePath().getParent());
	}
}
