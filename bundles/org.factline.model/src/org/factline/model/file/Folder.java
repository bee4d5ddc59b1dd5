package org.factline.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier in a folder with a file for each article. What is to be written stands complete in {@code .saving} before the
 * first file is replaced; after a crash a reader takes it from there, and the next save completes it. What was replaced last
 * stands in {@code .bak}.
 */
final class Folder implements Store {

	private static final String JOURNAL = ".saving";
	private static final String LIST = "list";
	private static final String REMOVED = "-";

	private final Path folder;
	/** By name of the file: its name in the journal, or {@link #REMOVED}. Empty where no save was interrupted. */
	private final Map<String, String> unfinished = new LinkedHashMap<>();

	Folder(Path folder) throws IOException {
		this.folder = folder;
		Path list = folder.resolve(JOURNAL).resolve(LIST);
		if (Files.exists(list)) {
			for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
				int space = line.indexOf(' ');
				if (space > 0 && DossierXml.isInside(DossierXml.uri(line.substring(space + 1)))) {
					unfinished.put(line.substring(space + 1), line.substring(0, space));
				}
			}
		}
	}

	@Override
	public Path path(String name) {
		return folder.resolve(name);
	}

	@Override
	public Optional<byte[]> read(String name) throws IOException {
		String entry = unfinished.get(name);
		if (REMOVED.equals(entry)) {
			return Optional.empty();
		}
		if (entry != null && entry.matches("[0-9]+")) {
			Path fresh = folder.resolve(JOURNAL).resolve(entry);
			if (Files.exists(fresh)) {
				return Optional.of(Files.readAllBytes(fresh));
			}
		}
		return Disk.read(folder.resolve(name));
	}

	@Override
	public void write(Map<String, byte[]> files, Set<String> removed) throws IOException {
		finish();
		Path draft = folder.resolve(JOURNAL + ".new");
		Disk.delete(draft);
		try {
			Files.createDirectories(draft);
			List<String> list = new ArrayList<>();
			Map<Path, byte[]> all = new LinkedHashMap<>();
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				String entry = String.valueOf(list.size());
				all.put(draft.resolve(entry), file.getValue());
				list.add(entry + " " + file.getKey());
				unfinished.put(file.getKey(), entry);
			}
			for (String name : removed) {
				list.add(REMOVED + " " + name);
				unfinished.put(name, REMOVED);
			}
			all.put(draft.resolve(LIST), (String.join("\n", list) + "\n").getBytes(StandardCharsets.UTF_8));
			Disk.writeAll(all);
			Disk.flush(draft);
			// from here on the new content is the dossier's
			Disk.replace(draft, folder.resolve(JOURNAL));
		} catch (IOException e) {
			unfinished.clear();
			throw e;
		}
		Disk.flush(folder);
		finish();
	}

	/** Puts what a save prepared into its place; does nothing where that was done. */
	private void finish() throws IOException {
		Path journal = folder.resolve(JOURNAL);
		for (Map.Entry<String, String> entry : unfinished.entrySet()) {
			Path file = folder.resolve(entry.getKey());
			if (entry.getValue().equals(REMOVED)) {
				Disk.keep(file, kept(entry.getKey()));
				Files.deleteIfExists(file);
			} else if (Files.exists(journal.resolve(entry.getValue()))) {
				Files.createDirectories(file.getParent());
				Disk.keep(file, kept(entry.getKey()));
				Disk.replace(journal.resolve(entry.getValue()), file);
			}
		}
		if (Files.isDirectory(folder.resolve(ARTICLES))) {
			Disk.flush(folder.resolve(ARTICLES));
		}
		unfinished.clear();
		Disk.delete(journal);
	}

	private Path kept(String name) {
		return folder.resolve(".bak").resolve(name);
	}
}
