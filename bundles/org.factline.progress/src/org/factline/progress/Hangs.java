package org.factline.progress;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each importer or check did not end. Each time costs seconds or minutes, and may leave a thread that goes on; so after
 * some it is no longer asked, until the program ends.
 */
public final class Hangs {

	/** The system property that says after how many; 0 for never. */
	private static final String PROPERTY = "factline.hangs";
	private static final int MOST = 3;

	private final Map<String, Integer> counts = new ConcurrentHashMap<>();
	private final int most = Integer.getInteger(PROPERTY, MOST).intValue();

	/** Counts one of whom an id names; whether it was the one too many. */
	public boolean isLast(String id) {
		return counts.merge(id, Integer.valueOf(1), Integer::sum).intValue() == most;
	}

	/** Whether somebody may still be asked. */
	public boolean leaves(String id) {
		return most <= 0 || counts.getOrDefault(id, Integer.valueOf(0)).intValue() < most;
	}
}
