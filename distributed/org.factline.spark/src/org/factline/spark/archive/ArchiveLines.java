package org.factline.spark.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

import scala.Tuple2;

/** The lines of an archive in the order of its files. Each partition is a piece of one file; the same files, the same partitions. */
final class ArchiveLines {

	private final JavaSparkContext spark;
	private final long pieceSize;

	/** @param pieceSize of a partition, in bytes */
	ArchiveLines(JavaSparkContext spark, long pieceSize) {
		this.spark = spark;
		this.pieceSize = pieceSize;
	}

	JavaRDD<ArchiveLine> of(List<InputFile> files) throws IOException {
		List<JavaRDD<ArchiveLine>> parts = new ArrayList<>();
		List<InputFile> text = new ArrayList<>();
		for (InputFile file : files) {
			if (!file.isParquet()) {
				text.add(file);
				continue;
			}
			if (!text.isEmpty()) {
				parts.add(text(text));
				text = new ArrayList<>();
			}
			parts.add(parquet(file));
		}
		if (!text.isEmpty()) {
			parts.add(text(text));
		}
		JavaRDD<ArchiveLine> all = parts.isEmpty() ? spark.<ArchiveLine>emptyRDD() : parts.getFirst();
		for (JavaRDD<ArchiveLine> part : parts.subList(Math.min(1, parts.size()), parts.size())) {
			all = all.union(part);
		}
		return all;
	}

	/** Lines end at LF alone, as in the command line: a text may hold what other readers take for the end of one. */
	private JavaRDD<ArchiveLine> text(List<InputFile> files) throws IOException {
		Job job = Job.getInstance(spark.hadoopConfiguration());
		Configuration configuration = job.getConfiguration();
		configuration.set("textinputformat.record.delimiter", "\n");
		FileInputFormat.setMaxInputSplitSize(job, pieceSize);
		FileInputFormat.setInputPaths(job, files.stream().map(file -> new Path(file.url())).toArray(Path[]::new));
		Map<String, InputFile> byUrl = new HashMap<>();
		files.forEach(file -> byUrl.put(file.url(), file));
		JavaNewHadoopRDD<LongWritable, Text> records = (JavaNewHadoopRDD<LongWritable, Text>) spark
				.newAPIHadoopRDD(configuration, TextInputFormat.class, LongWritable.class, Text.class);
		return records.mapPartitionsWithInputSplit((split, lines) -> lines(byUrl, split, lines), true);
	}

	private static Iterator<ArchiveLine> lines(Map<String, InputFile> byUrl, InputSplit split, Iterator<Tuple2<LongWritable, Text>> records) {
		InputFile file = Objects.requireNonNull(byUrl.get(((FileSplit) split).getPath().toString()));
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return records.hasNext();
			}

			@Override
			public ArchiveLine next() {
				// the reader uses its text again for the next line
				return new ArchiveLine(file, records.next()._2().copyBytes());
			}
		};
	}

	private JavaRDD<ArchiveLine> parquet(InputFile file) {
		return SparkSession.builder().getOrCreate().read().parquet(file.url()).toJSON().javaRDD()
				.map(json -> new ArchiveLine(file, json.getBytes(StandardCharsets.UTF_8)));
	}
}
