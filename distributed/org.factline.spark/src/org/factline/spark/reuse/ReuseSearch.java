package org.factline.spark.reuse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.factline.article.Article;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;
import org.factline.text.CodePointOrder;

import scala.Tuple2;

/**
 * A search for text reuse. Shingles go to buckets, in which equal ones meet; what comes back is which of them stand in several
 * articles. That alone, a few hundred bytes an article, is compared, block of articles by block, and the pairs are sorted.
 */
public final class ReuseSearch {

	/** What the articles of a partition are, with its number. */
	private record Piece(int partition, Iterator<Article> articles) {
	}

	private final JavaSparkContext spark;
	private final Archive archive;
	private final ReuseSettings settings;
	private final Folder results;
	private final WorkFiles files;
	private final BlockTask.Layout layout;
	private final String ending;

	/**
	 * A search.
	 *
	 * @param results takes the pairs, by partitions in the order of their ids, and in the folder {@code work} what the search keeps
	 *                until it is done
	 * @param ending  of the names of results
	 */
	public ReuseSearch(JavaSparkContext spark, Archive archive, ReuseSettings settings, Folder results, String ending) {
		this.spark = spark;
		this.archive = archive;
		this.settings = settings;
		this.results = results;
		this.files = new WorkFiles(results.in("work"));
		this.layout = BlockTask.Layout.of(archive.articles(), archive.partitions());
		this.ending = ending;
	}

	/**
	 * Searches, or goes on with what an earlier search left.
	 *
	 * @return how many passages stand in too many articles for all their pairs to be listed
	 */
	public int run() throws IOException {
		if (archive.partitions() == 0) {
			return 0;
		}
		share();
		Broadcast<Map<Integer, Crowd>> crowds = spark.broadcast(crowds());
		compare(crowds);
		int passages = writePassages();
		writePairs();
		files.folder().delete();
		return passages;
	}

	/** Which shingles stand in several articles, written down for each partition. */
	private void share() throws IOException {
		boolean left = false;
		for (int partition = 0; partition < archive.partitions(); partition++) {
			left |= !files.folder().has(WorkFiles.shared(partition));
		}
		if (!left) {
			return;
		}
		Buckets buckets = Buckets.forArticles(archive.articles());
		ReuseSettings known = settings;
		WorkFiles to = files;
		JavaPairRDD<Integer, Answer> answers = archive.map(true, (partition, articles) -> Request.of(partition, articles, buckets, known.options()))
				.mapToPair(request -> request).groupByKey(Math.min(buckets.count(), Math.max(archive.partitions(), spark.defaultParallelism())))
				.flatMapToPair(bucket -> Answer.of(bucket._1().intValue(), bucket._2(), buckets, known.crowd()));
		JavaRDD<Piece> pieces = archive.map(true, (partition, articles) -> List.of(new Piece(partition, articles)).iterator());
		pieces.zipPartitions(answers.groupByKey(new ByPartition(archive.partitions())).values(), (piece, answer) -> {
			Piece one = piece.next();
			new SharedPlacesWriter(to, known.options()).write(one.partition(), one.articles(),
					new Answer.Reader(buckets, answer.hasNext() ? answer.next() : List.of()));
			return List.<Integer>of().iterator();
		}).count();
	}

	/** The crowded shingles, by group. */
	private Map<Integer, Crowd> crowds() {
		WorkFiles from = files;
		return new HashMap<>(numbers(archive.partitions()).flatMapToPair(
				partition -> from.readCrowds(partition.intValue()).entrySet().stream().map(one -> new Tuple2<>(one.getKey(), one.getValue())).iterator())
				.reduceByKey(Crowd::with).collectAsMap());
	}

	private JavaRDD<Integer> numbers(int count) {
		return spark.parallelize(IntStream.range(0, count).boxed().toList(), Math.max(1, count));
	}

	private void compare(Broadcast<Map<Integer, Crowd>> crowds) {
		WorkFiles work = files;
		BlockTask.Layout blocks = layout;
		ReuseSettings known = settings;
		List<BlockTask> tasks = layout.tasks();
		spark.parallelize(tasks, tasks.size()).foreach(task -> compare(task, work, blocks, known, crowds.value()));
	}

	private static void compare(BlockTask task, WorkFiles work, BlockTask.Layout layout, ReuseSettings settings, Map<Integer, Crowd> crowds)
			throws IOException {
		if (work.folder().has(WorkFiles.pairs(task))) {
			return;
		}
		Block left = Block.read(work, layout, task.left(), crowds);
		if (task.from() == task.left()) {
			work.folder().write(WorkFiles.passages(task.left()), out -> CrowdPassages.write(CrowdPassages.of(left), out));
		}
		work.folder().write(WorkFiles.pairs(task), out -> {
			DataOutputStream data = new DataOutputStream(out);
			BlockPairs pairs = new BlockPairs(left, settings.options());
			for (int other = task.from(); other < task.to(); other++) {
				if (other == task.left()) {
					for (int number = 0; number < left.size(); number++) {
						pairs.find(left.article(number), number, pair -> pair.write(data));
					}
				} else {
					Block.stream(work, layout, other,
							article -> pairs.find(new SharedArticle(article, crowds), left.size(), pair -> pair.write(data)));
				}
			}
			data.flush();
		});
	}

	/** Writes which passages are crowded, where there are any. */
	private int writePassages() throws IOException {
		WorkFiles work = files;
		List<CrowdPassages.Passage> passages = new ArrayList<>(numbers(layout.blocks()).flatMap(block -> {
			List<CrowdPassages.Passage> some = new ArrayList<>();
			work.read(WorkFiles.passages(block.intValue()), CrowdPassages.Passage::read, some::add);
			return some.iterator();
		}).collect());
		passages.sort(Comparator.comparing(CrowdPassages.Passage::first, CodePointOrder.INSTANCE).thenComparing(CrowdPassages.Passage::begin));
		if (!passages.isEmpty()) {
			results.in("crowds").write(Folder.part(0) + ending, out -> {
				for (CrowdPassages.Passage passage : passages) {
					out.write(passage.line());
				}
			});
		}
		return passages.size();
	}

	/** Sorts the pairs and writes them; how they are divided is found out anew each time, so none of an earlier run are kept. */
	private void writePairs() throws IOException {
		List<String> names = new ArrayList<>();
		layout.tasks().forEach(task -> names.add(WorkFiles.pairs(task)));
		IntStream.range(0, archive.partitions()).forEach(partition -> names.add(WorkFiles.within(partition)));
		WorkFiles work = files;
		Folder pairs = results.in("pairs");
		String suffix = ending;
		pairs.delete();
		spark.parallelize(names, names.size()).flatMapToPair(
				name -> work.pairs(name).stream().map(pair -> new Tuple2<>(pair.key(), pair.line())).iterator())
				.sortByKey(new FoundPair.InOrder(), true, archive.partitions()).values().mapPartitionsWithIndex((partition, lines) -> {
					pairs.write(Folder.part(partition.intValue()) + suffix, out -> {
						while (lines.hasNext()) {
							out.write(lines.next());
						}
					});
					return List.<Integer>of().iterator();
				}, true).count();
	}
}
