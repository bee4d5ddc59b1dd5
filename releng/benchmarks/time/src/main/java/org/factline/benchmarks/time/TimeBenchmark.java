package org.factline.benchmarks.time;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;

/**
 * One thread, warm: documents (the score) and characters a second, ours and HeidelTime's over the same texts. HeidelTime has
 * no resources written for Indonesian; it runs there with those it made automatically, and in both without a part-of-speech
 * tagger, which is in its favour.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class TimeBenchmark {

	/** Characters read. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	public static class Counter {
		/** In UTF-16 units. */
		public long characters;
	}

	@Param({ "id", "en" })
	String language;

	private final TimeReader reader = TimeReader.standard();
	private TimeContext context;
	private List<String> documents;
	private int next;
	private HeidelTimeStandalone heidelTime;
	private Date published;

	/** Makes the texts and the peer. */
	@Setup
	public void setUp() throws ParseException {
		documents = Texts.documents(language, 400);
		context = TimeContext.of(language).withPublished(Edtf.parse("2031-03-11"));
		published = new SimpleDateFormat("yyyy-MM-dd").parse("2031-03-11");
		String configuration = TimeBenchmark.class.getResource("/heideltime.props").getPath();
		heidelTime = new HeidelTimeStandalone(language.equals("id") ? Language.getLanguageFromString("auto-indonesian") : Language.ENGLISH,
				DocumentType.NEWS, OutputType.TIMEML, configuration, POSTagger.NO);
	}

	private String document(Counter counter) {
		String document = documents.get(next++ % documents.size());
		counter.characters += document.length();
		return document;
	}

	/** Ours. */
	@Benchmark
	public Object factline(Counter counter) {
		return reader.read(document(counter), context);
	}

	/** HeidelTime. */
	@Benchmark
	public Object heidelTime(Counter counter) throws DocumentCreationTimeMissingException {
		return heidelTime.process(document(counter), published);
	}
}
