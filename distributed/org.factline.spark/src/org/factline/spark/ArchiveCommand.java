package org.factline.spark;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.factline.pipeline.Version;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands have in common: an archive, a folder of results, and where the work is done. */
@Command(mixinStandardHelpOptions = true, version = "factline-spark " + Version.CURRENT, sortOptions = false)
abstract class ArchiveCommand implements Callable<Integer> {

	static final int OK = 0;
	static final int USAGE = 2;
	static final int UNREADABLE = 3;

	/** A language that inputs can have. */
	enum Language {
		id, en
	}

	@Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, patterns: JSON Lines (also .gz) and Parquet, by path or URL.")
	private List<String> inputs = List.of();

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the results, by path or URL. What an earlier"
			+ " run of the same command left there is kept, and the rest is done.")
	private String out = "";

	@Option(names = "--master", paramLabel = "URL", description = "Where the work is done (default: what spark-submit says, else local[*]).")
	private String master = "";

	@Option(names = "--piece", paramLabel = "MIB", defaultValue = "32", description = "How much of a file is one partition, in MiB"
			+ " (default: ${DEFAULT-VALUE}).")
	private int piece;

	@Option(names = "--language", paramLabel = "id|en", description = "The language of the inputs; found out where not given.")
	private List<Language> language = List.of();

	@Option(names = "--conf", paramLabel = "KEY=VALUE", description = "A setting of Spark.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--progress", description = "Show Spark's progress.")
	private boolean progress;

	@Option(names = "--metrics", description = "Print what each stage used, to standard error.")
	private boolean metrics;

	/** The command's name and whatever else its results follow from. */
	abstract List<String> plan();

	/** Does the work that is left. */
	abstract void run(JavaSparkContext spark, Archive archive, Folder results) throws Exception;

	/** Looks at the options before anything is read. */
	void validate() throws UsageException {
		if (piece < 1) {
			throw new UsageException("--piece starts at 1");
		}
	}

	@Override
	public final Integer call() throws Exception {
		RunMetrics measured = new RunMetrics();
		try {
			validate();
			try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
				spark.sc().addSparkListener(measured);
				return Integer.valueOf(run(spark));
			}
		} catch (UsageException | FileNotFoundException e) {
			note(String.valueOf(e.getMessage()));
			return Integer.valueOf(USAGE);
		} finally {
			if (metrics) {
				System.err.print(measured.table());
			}
		}
	}

	private int run(JavaSparkContext spark) throws Exception {
		Archive archive = Archive.open(spark, inputs, piece * 1024L * 1024L, language.isEmpty() ? "" : language.getFirst().name());
		List<String> plan = new ArrayList<>(plan());
		plan.addAll(archive.plan());
		Results results = Results.begin(Folder.of(spark, out), plan);
		if (!results.areDone()) {
			ProblemLines.write(archive, results.folder());
			run(spark, archive, results.folder());
			results.done();
		}
		note(archive.articles() + " articles" + (archive.problems() == 0 ? "" : "; " + archive.problems()
				+ " records or parts of them could not be read: " + out + "/" + ProblemLines.FOLDER));
		return archive.problems() == 0 ? OK : UNREADABLE;
	}

	private SparkConf configuration() {
		SparkConf configuration = new SparkConf().setAppName("factline-spark " + plan().getFirst());
		configuration.setIfMissing("spark.master", "local[*]");
		if (!master.isEmpty()) {
			configuration.setMaster(master);
		}
		if (configuration.get("spark.master").startsWith("local")) {
			// one machine talks to itself, and to nobody else
			configuration.setIfMissing("spark.driver.host", "127.0.0.1");
			configuration.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
			configuration.setIfMissing("spark.ui.enabled", "false");
		}
		configuration.setIfMissing("spark.ui.showConsoleProgress", Boolean.toString(progress));
		settings.forEach(configuration::set);
		return configuration;
	}

	/** A line about the run itself. */
	static void note(String text) {
		System.err.println("factline-spark: " + text);
	}
}
