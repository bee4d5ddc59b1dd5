package org.factline.importing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each importer hung. Each hang costs seconds, and may leave a thread that goes on; so after some an importer is no
 * longer asked, until the program ends.
 */
final class Hangs {

	/** The system property that says after how many; 0 for never. */
	private static final String PROPERTY = "factline.importer.hangs";
	private static final int MOST = 3;

	private final Map<String, Integer> counts = new ConcurrentHashMap<>();
	private final int most = Integer.getInteger(PROPERTY, MOST).intValue();

	/** Counts one; whether it was the one too many. */
	boolean isLast(ImporterDescriptor importer) {
		return counts.merge(importer.id(), Integer.valueOf(1), Integer::sum).intValue() == most;
	}

	/** Whether an importer may still be asked. */
	boolean leaves(ImporterDescriptor importer) {
		return most <= 0 || counts.getOrDefault(importer.id(), Integer.valueOf(0)).intValue() < most;
	}
}
