package org.factline.spark.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.text.CodePointOrder;

/** Finds the files that the words of a command line stand for, on any file system that Hadoop knows. */
final class ArchiveFiles {

	private static final Pattern JSON_LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)(\\.(gz|bz2|zst|lz4|snappy))?");
	private static final int LOOKED_AT = 64 * 1024;

	private final Configuration configuration;

	ArchiveFiles(Configuration configuration) {
		this.configuration = configuration;
	}

	/**
	 * The files, those of a folder in code point order. Of a folder only what is called as JSON Lines and Parquet are; a file
	 * that is named is taken for JSON Lines, whatever it is called.
	 *
	 * @param words paths, URLs, patterns
	 * @throws FileNotFoundException where there is nothing of that name
	 */
	List<InputFile> find(List<String> words) throws IOException {
		List<InputFile> found = new ArrayList<>();
		for (String word : words) {
			Path path = new Path(word);
			FileSystem system = path.getFileSystem(configuration);
			FileStatus[] matches = system.globStatus(path);
			if (matches == null || matches.length == 0) {
				throw new FileNotFoundException(word + ": there is no such file or folder");
			}
			Naming naming = Naming.of(word, system);
			List<InputFile> files = new ArrayList<>();
			for (FileStatus match : matches) {
				if (match.isDirectory() && !InputFile.isParquet(match.getPath().getName())) {
					addFolder(system, match.getPath(), naming, files);
				} else {
					files.add(file(system, match, naming));
				}
			}
			files.sort(Comparator.comparing(InputFile::location, CodePointOrder.INSTANCE));
			found.addAll(files);
		}
		return found;
	}

	private void addFolder(FileSystem system, Path folder, Naming naming, List<InputFile> into) throws IOException {
		for (FileStatus one : system.listStatus(folder)) {
			String name = one.getPath().getName();
			if (name.startsWith(".") || name.startsWith("_")) {
				continue;
			}
			if (InputFile.isParquet(name) || one.isFile() && JSON_LINES.matcher(name).matches()) {
				into.add(file(system, one, naming));
			} else if (one.isDirectory()) {
				addFolder(system, one.getPath(), naming, into);
			}
		}
	}

	private static InputFile file(FileSystem system, FileStatus status, Naming naming) throws IOException {
		String location = naming.location(status.getPath());
		String reason = InputFile.isParquet(location) ? "its name ends as those of Parquet do" : recognised(system, status.getPath(), location);
		return new InputFile(location, status.getPath().toString(), status.getLen(), status.getModificationTime(), reason);
	}

	/** What the importer says, of which the results tell. */
	private static String recognised(FileSystem system, Path path, String location) throws IOException {
		try (InputStream in = system.open(path)) {
			return new JsonLinesImporter().confidence(Source.of(location, in.readNBytes(LOOKED_AT))).reason();
		} catch (UnreadableException e) {
			return "";
		}
	}

	/** How files are named that a word stands for: as the word goes on, which may be relative, where the system says it in full. */
	private record Naming(String given, String full) {

		static Naming of(String word, FileSystem system) {
			int pattern = 0;
			while (pattern < word.length() && "*?[{".indexOf(word.charAt(pattern)) < 0) {
				pattern++;
			}
			String plain = pattern == word.length() ? word : word.substring(0, word.lastIndexOf('/', pattern) + 1);
			String given = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
			return new Naming(given, given.isEmpty() ? system.getWorkingDirectory().toString() : system.makeQualified(new Path(given)).toString());
		}

		String location(Path path) {
			String rest = path.toString().substring(full.length());
			return given.isEmpty() && rest.startsWith("/") ? rest.substring(1) : given + rest;
		}
	}
}
