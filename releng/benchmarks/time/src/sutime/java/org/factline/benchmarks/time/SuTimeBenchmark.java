package org.factline.benchmarks.time;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** SUTime, English only, with the tokenizer, sentences and tagger that its rules ask for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class SuTimeBenchmark {

	private List<String> documents;
	private SuTimePeer pipeline;
	private int next;

	/** Makes the texts and the pipeline. */
	@Setup
	public void setUp() {
		documents = Texts.documents("en", 400);
		pipeline = new SuTimePeer();
	}

	/** SUTime. */
	@Benchmark
	public Object suTime(TimeBenchmark.Counter counter) {
		String document = documents.get(next++ % documents.size());
		counter.characters += document.length();
		pipeline.read(document);
		return pipeline;
	}
}
