package org.factline.progress;

/**
 * Takes reports of how far a piece of work is, and says whether it is still wanted. Implementations are called from
 * several threads at once.
 */
public interface Progress {

	/** Reports nothing and never cancels. */
	Progress NONE = new Progress() {

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
			return false;
		}
	};

	/**
	 * A new task begins; the one before it, if any, is done.
	 *
	 * @param task  what is being done, as a person would say it
	 * @param total the units of work to come, or -1 where nobody knows
	 */
	void begin(String task, long total);

	/** So many more units of the present task are done. */
	void worked(long units);

	/** Whether the work should stop as soon as it can. */
	boolean isCancelled();

	/**
	 * Stops work that nobody wants any more.
	 *
	 * @throws java.util.concurrent.CancellationException where the work is cancelled
	 */
	default void check() {
		if (isCancelled()) {
			throw new java.util.concurrent.CancellationException();
		}
	}
}
