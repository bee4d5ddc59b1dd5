package org.factline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

import org.factline.article.Problem;
import org.factline.reporting.JsonLine;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;

/** The side output: what could not be read, and why. */
final class ProblemLines {

	static final String FOLDER = "problems";

	private ProblemLines() {
	}

	/** Writes a file for each partition that has problems, where it is not there yet. */
	static void write(Archive archive, Folder results) {
		Folder folder = results.in(FOLDER);
		archive.unread().mapPartitionsWithIndex((partition, pieces) -> {
			write(folder, Folder.part(partition) + ArticleLines.ENDING, pieces);
			return List.<Integer>of().iterator();
		}, true).count();
	}

	private static void write(Folder folder, String name, Iterator<List<Problem>> pieces) throws IOException {
		while (pieces.hasNext()) {
			List<Problem> problems = pieces.next();
			if (!problems.isEmpty() && !folder.has(name)) {
				folder.write(name, out -> write(problems, out));
			}
		}
	}

	private static void write(List<Problem> problems, OutputStream out) throws IOException {
		for (Problem problem : problems) {
			out.write(JsonLine.of(json -> {
				json.writeStringField("source", problem.location());
				if (!problem.place().isEmpty()) {
					json.writeStringField("place", problem.place());
				}
				json.writeStringField("reason", problem.reason());
			}).getBytes(StandardCharsets.UTF_8));
		}
	}
}
