package org.factline.spark.archive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.factline.importing.Draft;
import org.factline.importing.JsonLinesImporter;

/**
 * What a first look at a partition tells: enough to name all articles of all partitions.
 *
 * @param partition its number
 * @param files     the file that it is a piece of; none where it is empty
 * @param lines     how many lines there are
 * @param ids       for each article the id that it gives itself; empty where it gives none
 * @param problems  what cannot be read
 */
record PieceContent(int partition, List<InputFile> files, long lines, List<String> ids, List<Unread> problems) implements Serializable {

	/**
	 * Something that cannot be read.
	 *
	 * @param line  in the partition, from 1
	 * @param where within the line
	 */
	record Unread(long line, String where, String reason) implements Serializable {
	}

	static PieceContent of(int partition, Iterator<ArchiveLine> lines) {
		JsonLinesImporter importer = new JsonLinesImporter();
		List<InputFile> files = new ArrayList<>(1);
		List<String> ids = new ArrayList<>();
		List<Unread> problems = new ArrayList<>();
		long number = 0;
		while (lines.hasNext()) {
			ArchiveLine line = lines.next();
			number++;
			if (files.isEmpty()) {
				files.add(line.file());
			}
			if (!line.isBlank()) {
				ReadLine read = ReadLine.of(importer, line, true);
				for (Draft draft : read.drafts()) {
					ids.add(draft.id());
				}
				for (ReadLine.Trouble trouble : read.problems()) {
					problems.add(new Unread(number, trouble.where(), trouble.reason()));
				}
			}
		}
		return new PieceContent(partition, files, number, ids, problems);
	}

	/** How much there is, for the numbers of what comes behind. */
	Counts counts() {
		return new Counts(partition, files, lines, ids.size(), problems.size());
	}

	/** The numbers alone. */
	record Counts(int partition, List<InputFile> files, long lines, long articles, long problems) implements Serializable {
	}
}
