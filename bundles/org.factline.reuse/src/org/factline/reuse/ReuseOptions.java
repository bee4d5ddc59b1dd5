package org.factline.reuse;

/**
 * What counts as reuse, and what the search may use up.
 *
 * @param shingle        tokens in a shingle
 * @param minShared      distinct shingles that two articles must share to be a pair
 * @param minContainment the part of one of the two that must stand in the other, 0 to 1
 * @param minRepeat      tokens of a repeat inside one article
 * @param crowd          a shingle that stands in more articles than this is a common passage: it alone brings each of them
 *                       together with the first of them only, since n articles with one page in common are n² / 2 pairs. Every
 *                       pair that shares a rarer shingle as well is found as ever, with everything it shares.
 * @param memory         bytes of memory that the index may take before it goes to disk, half of it heap
 * @param threads        how many work at once
 */
public record ReuseOptions(int shingle, int minShared, double minContainment, int minRepeat, int crowd, long memory,
		int threads) {

	/** Shingles of 5, at least 5 shared and .05 contained, repeats of 12, all processors, as much memory as the heap may take. */
	public static final ReuseOptions DEFAULT = new ReuseOptions(5, 5, .05, 12, 1000,
			Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());

	public ReuseOptions {
		if (shingle < 1 || minShared < 1 || crowd < 1 || threads < 1 || memory < 1) {
			throw new IllegalArgumentException("shingle, shared shingles, crowd, memory and threads start at 1");
		}
		if (minRepeat < shingle) {
			throw new IllegalArgumentException("a repeat is at least a shingle long: " + minRepeat);
		}
		if (!(minContainment >= 0 && minContainment <= 1)) {
			throw new IllegalArgumentException("containment lies between 0 and 1: " + minContainment);
		}
	}

	/** Whether so many shared shingles make two articles with so many distinct ones a pair. */
	boolean isPair(int shared, int shinglesA, int shinglesB) {
		return shared >= minShared && (double) shared / Math.min(shinglesA, shinglesB) >= minContainment;
	}

	/** How many shingles an article of so many distinct ones shares at least with one of as many or more, for the two to be a pair. */
	int least(int shingles) {
		int least = Math.max(minShared, (int) (minContainment * shingles) - 1);
		while (!isPair(least, shingles, shingles) && least <= shingles) {
			least++;
		}
		return least;
	}

	/** The same with another least containment. */
	public ReuseOptions withMinContainment(double value) {
		return new ReuseOptions(shingle, minShared, value, minRepeat, crowd, memory, threads);
	}

	/** The same with another least number of shared shingles. */
	public ReuseOptions withMinShared(int value) {
		return new ReuseOptions(shingle, value, minContainment, minRepeat, crowd, memory, threads);
	}

	/** The same with another least length of a repeat, in tokens. */
	public ReuseOptions withMinRepeat(int value) {
		return new ReuseOptions(shingle, minShared, minContainment, value, crowd, memory, threads);
	}

	/** The same with another bound between shared and common passages, in articles. */
	public ReuseOptions withCrowd(int value) {
		return new ReuseOptions(shingle, minShared, minContainment, minRepeat, value, memory, threads);
	}

	/** The same with another budget, in bytes. */
	public ReuseOptions withMemory(long value) {
		return new ReuseOptions(shingle, minShared, minContainment, minRepeat, crowd, value, threads);
	}

	/** The same with another number of threads. */
	public ReuseOptions withThreads(int value) {
		return new ReuseOptions(shingle, minShared, minContainment, minRepeat, crowd, memory, value);
	}
}
