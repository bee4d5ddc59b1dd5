package org.factline.spark.archive;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.factline.article.Article;
import org.factline.article.Problem;

import scala.Tuple2;

/** The articles of some files, in partitions that the same files always have. */
public final class Archive {

	/**
	 * Takes the articles of a partition, once.
	 *
	 * @param <R> what it makes of them
	 */
	@FunctionalInterface
	public interface PieceFunction<R> extends Serializable {

		/** Makes something of a partition's articles; what it does not ask for is not read. */
		Iterator<R> apply(int partition, Iterator<Article> articles) throws Exception;
	}

	private final List<InputFile> files;
	private final JavaRDD<ArchiveLine> lines;
	private final JavaRDD<PieceContent> content;
	private final List<PieceContent.Counts> counts;
	private final Broadcast<Numbering> numbering;
	private final String language;
	private final int leftOut;

	private Archive(List<InputFile> files, JavaRDD<ArchiveLine> lines, JavaRDD<PieceContent> content, String language, JavaSparkContext spark) {
		this.files = files;
		this.lines = lines;
		this.content = content;
		this.language = language;
		this.counts = content.map(PieceContent::counts).collect();
		Numbering plain = Numbering.of(counts);
		Map<Long, String> equal = equalIds(content, spark.broadcast(plain));
		this.leftOut = equal.size();
		this.numbering = spark.broadcast(plain.without(equal));
	}

	/**
	 * Looks through an archive: which articles there are, and what cannot be read.
	 *
	 * @param words     paths, URLs and patterns of JSON Lines and Parquet
	 * @param pieceSize of a partition, in bytes
	 * @param language  of all articles, as a BCP 47 tag; empty where it is to be found out for each
	 * @throws java.io.FileNotFoundException where there is nothing of that name
	 */
	public static Archive open(JavaSparkContext spark, List<String> words, long pieceSize, String language) throws IOException {
		List<InputFile> files = new ArchiveFiles(spark.hadoopConfiguration()).find(words);
		JavaRDD<ArchiveLine> lines = new ArchiveLines(spark, pieceSize).of(files);
		JavaRDD<PieceContent> content = lines
				.mapPartitionsWithIndex((partition, some) -> List.of(PieceContent.of(partition, some)).iterator(), true)
				.persist(StorageLevel.MEMORY_AND_DISK_SER());
		return new Archive(files, lines, content, language, spark);
	}

	/** For each id that several articles have, all but the first of them. */
	private static Map<Long, String> equalIds(JavaRDD<PieceContent> content, Broadcast<Numbering> numbering) {
		Map<Long, String> equal = new HashMap<>();
		content.flatMapToPair(piece -> ids(piece, numbering.value()).iterator()).groupByKey()
				.flatMapToPair(same -> behindFirst(same).iterator()).collect().forEach(one -> equal.put(one._1(), one._2()));
		return equal;
	}

	private static List<Tuple2<String, Long>> ids(PieceContent piece, Numbering numbering) {
		List<Tuple2<String, Long>> ids = new ArrayList<>(piece.ids().size());
		for (int i = 0; i < piece.ids().size(); i++) {
			String id = numbering.id(piece.files().getFirst(), piece.partition(), i, piece.ids().get(i));
			ids.add(new Tuple2<>(id, Long.valueOf(Numbering.place(piece.partition(), i))));
		}
		return ids;
	}

	private static List<Tuple2<Long, String>> behindFirst(Tuple2<String, Iterable<Long>> same) {
		List<Long> places = new ArrayList<>();
		same._2().forEach(places::add);
		return places.stream().sorted().skip(1).map(place -> new Tuple2<>(place, same._1())).toList();
	}

	/** How many partitions there are. */
	public int partitions() {
		return counts.size();
	}

	/** How many articles there are, without those that are left out. */
	public long articles() {
		return counts.stream().mapToLong(PieceContent.Counts::articles).sum() - leftOut;
	}

	/** How much cannot be read, and how many articles are left out. */
	public long problems() {
		return counts.stream().mapToLong(PieceContent.Counts::problems).sum() + leftOut;
	}

	/** What tells whether a later run has the same partitions before it: the files and the language, one a line. */
	public List<String> plan() {
		List<String> plan = new ArrayList<>();
		plan.add("language " + language + ", partitions " + partitions());
		files.forEach(file -> plan.add(file.size() + " " + file.modified() + " " + file.location()));
		return plan;
	}

	/**
	 * Makes something of the articles of each partition.
	 *
	 * @param textOnly whether nothing will be looked at but ids and texts
	 */
	public <R> JavaRDD<R> map(boolean textOnly, PieceFunction<R> function) {
		Broadcast<Numbering> known = numbering;
		String given = language;
		return lines.mapPartitionsWithIndex(
				(partition, some) -> function.apply(partition, new PieceArticles(partition, some, known.value(), given, textOnly)), true);
	}

	/** What cannot be read, with the reason, in the order of the input. */
	public JavaRDD<List<Problem>> unread() {
		Broadcast<Numbering> known = numbering;
		return content.map(piece -> problems(piece, known.value()));
	}

	private static List<Problem> problems(PieceContent piece, Numbering numbering) {
		List<Problem> problems = new ArrayList<>();
		for (InputFile file : piece.files()) {
			for (PieceContent.Unread unread : piece.problems()) {
				problems.add(new Problem(file.location(), "line " + numbering.line(piece.partition(), unread.line()) + unread.where(), unread.reason()));
			}
			for (int i = 0; i < piece.ids().size(); i++) {
				String id = numbering.leftOut(piece.partition(), i);
				if (!id.isEmpty()) {
					problems.add(new Problem(file.location(), numbering.item(piece.partition(), i),
							"another article of this dossier has the id " + id + "; this one is left out"));
				}
			}
		}
		return problems;
	}
}
