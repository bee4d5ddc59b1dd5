package org.factline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workers, each a process of its own, of which one loses what works for it. */
class LostExecutorTest {

	private static final String MEMORY = "600";

	@TempDir
	private Path folder = Path.of("");

	@Test
	void anExecutorThatIsKilledInTheMiddleChangesNothing() throws IOException, InterruptedException {
		Corpus corpus = new Corpus(200, 30);
		corpus.write(folder.resolve("in"), 10);
		AtomicBoolean killed = new AtomicBoolean();
		Thread killer = new Thread(() -> killed.set(killOne()));
		killer.start();
		assertEquals(0, FactlineSpark.execute("reuse", folder.resolve("in").toString(), "--out", folder.resolve("out").toString(), "--master",
				"local-cluster[2,1," + MEMORY + "]", "--conf", "spark.executor.memory=" + MEMORY + "m", "--conf", "spark.shuffle.io.retryWait=1s",
				"--conf", "spark.executor.extraClassPath=" + System.getProperty("java.class.path")));
		killer.interrupt();
		killer.join();
		assertTrue(killed.get(), "the run ended before anybody could be killed");
		assertEquals(corpus.lines(corpus.found(1000)), Corpus.results(folder.resolve("out/pairs")));
	}

	/** Kills the first executor as soon as there is something to be lost. */
	private boolean killOne() {
		try {
			while (!hasBegun()) {
				Thread.sleep(5);
			}
			return ProcessHandle.current().descendants().filter(one -> one.info().command().orElse("").endsWith("java")).findFirst()
					.map(ProcessHandle::destroyForcibly).orElse(Boolean.FALSE).booleanValue();
		} catch (InterruptedException e) {
			return false;
		}
	}

	private boolean hasBegun() {
		try (Stream<Path> work = Files.list(folder.resolve("out/work"))) {
			return work.anyMatch(one -> one.getFileName().toString().startsWith("shared-"));
		} catch (IOException e) {
			return false;
		}
	}
}
