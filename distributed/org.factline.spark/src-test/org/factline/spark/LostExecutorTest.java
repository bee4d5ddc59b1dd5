package org.factline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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

	private int run(String out, String master) {
		return FactlineSpark.execute("reuse", folder.resolve("in").toString(), "--out", folder.resolve(out).toString(), "--master", master,
				"--conf", "spark.executor.memory=" + MEMORY + "m",
				"--conf", "spark.executor.extraClassPath=" + System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, File.pathSeparator));
	}

	@Test
	void anExecutorThatIsKilledInTheMiddleChangesNothing() throws IOException, InterruptedException {
		new Corpus(600, 30).write(folder.resolve("in"), 24);
		assertEquals(0, run("whole", "local[2]"));
		AtomicBoolean killed = new AtomicBoolean();
		Thread killer = new Thread(() -> killed.set(killOne()));
		killer.start();
		assertEquals(0, run("out", "local-cluster[2,1," + MEMORY + "]"));
		killer.interrupt();
		killer.join();
		assertTrue(killed.get(), "the run ended before anybody could be killed");
		assertEquals(Corpus.results(folder.resolve("whole/pairs")), Corpus.results(folder.resolve("out/pairs")));
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
