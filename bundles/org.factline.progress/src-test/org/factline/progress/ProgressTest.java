package org.factline.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

class ProgressTest {

	@Test
	void whoLooksAtNothingNeverStopsTheWork() {
		Progress.NONE.begin("folding paper boats", -1);
		Progress.NONE.worked(Long.MAX_VALUE);
		Progress.NONE.worked(-1);
		assertFalse(Progress.NONE.isCancelled());
		assertDoesNotThrow(Progress.NONE::check);
	}

	@Test
	void cancelledWorkStopsAtTheNextCheckAndNotBefore() {
		AtomicBoolean unwanted = new AtomicBoolean();
		Progress progress = cancelledBy(unwanted);
		assertDoesNotThrow(progress::check);
		unwanted.set(true);
		assertThrows(CancellationException.class, progress::check);
		unwanted.set(false);
		assertDoesNotThrow(progress::check);
	}

	private static Progress cancelledBy(AtomicBoolean unwanted) {
		return new Progress() {

			@Override
			public void begin(String task, long total) {
				// nobody looks
			}

			@Override
			public void worked(long units) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return unwanted.get();
			}
		};
	}
}
