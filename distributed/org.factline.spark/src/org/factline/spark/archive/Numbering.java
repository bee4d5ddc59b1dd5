package org.factline.spark.archive;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in its file each partition begins, and which articles are left out since another one has their id: the first in the
 * order of the input stays. Names are those that the command line gives.
 */
final class Numbering implements Serializable {

	private static final long serialVersionUID = 1;

	private final long[] linesBefore;
	private final long[] articlesBefore;
	/** For each partition, whether its file holds more than one article. */
	private final boolean[] several;
	/** By place, the ids of the articles that are left out. */
	private final Map<Long, String> leftOut;

	private Numbering(int partitions, Map<Long, String> leftOut) {
		this.linesBefore = new long[partitions];
		this.articlesBefore = new long[partitions];
		this.several = new boolean[partitions];
		this.leftOut = leftOut;
	}

	/** Counts through the pieces of each file. */
	static Numbering of(List<PieceContent.Counts> pieces) {
		Numbering numbering = new Numbering(pieces.size(), new HashMap<>());
		Map<String, long[]> before = new HashMap<>();
		for (PieceContent.Counts piece : pieces.stream().sorted(Comparator.comparingInt(PieceContent.Counts::partition)).toList()) {
			for (InputFile file : piece.files()) {
				long[] sums = before.computeIfAbsent(file.location(), name -> new long[2]);
				numbering.linesBefore[piece.partition()] = sums[0];
				numbering.articlesBefore[piece.partition()] = sums[1];
				sums[0] += piece.lines();
				sums[1] += piece.articles();
			}
		}
		for (PieceContent.Counts piece : pieces) {
			piece.files().forEach(file -> numbering.several[piece.partition()] = before.getOrDefault(file.location(), new long[2])[1] > 1);
		}
		return numbering;
	}

	/** The same, with articles that are left out. */
	Numbering without(Map<Long, String> articles) {
		Numbering numbering = new Numbering(several.length, Map.copyOf(articles));
		System.arraycopy(linesBefore, 0, numbering.linesBefore, 0, several.length);
		System.arraycopy(articlesBefore, 0, numbering.articlesBefore, 0, several.length);
		System.arraycopy(several, 0, numbering.several, 0, several.length);
		return numbering;
	}

	/** One number for a partition and an article in it, in the order of the input. */
	static long place(int partition, int article) {
		return (long) partition << 32 | article;
	}


	/** The id of an article that is left out; empty where it is not. */
	String leftOut(int partition, int article) {
		return leftOut.getOrDefault(Long.valueOf(place(partition, article)), "");
	}

	/** Which line of the file a line of a partition is. */
	long line(int partition, long line) {
		return linesBefore[partition] + line;
	}

	/** {@code #n} for an article of several in a file; empty where it is the only one. */
	String item(int partition, int article) {
		return several[partition] ? "#" + (articlesBefore[partition] + article + 1) : "";
	}

	/** The id that an article gives itself, else the name of the file without its ending, and which article in it. */
	String id(InputFile file, int partition, int article, String own) {
		if (!own.isEmpty()) {
			return own;
		}
		String location = file.location();
		int dot = location.lastIndexOf('.');
		return (dot > location.lastIndexOf('/') + 1 ? location.substring(0, dot) : location) + item(partition, article);
	}
}
