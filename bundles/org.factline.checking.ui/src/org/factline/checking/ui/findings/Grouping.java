package org.factline.checking.ui.findings;

import java.util.Locale;

/** Under which headings findings stand. */
public enum Grouping {
	/** Under none. */
	NONE,
	/** By the event that the passages tell. */
	EVENT,
	/** By the kind of finding. */
	KIND,
	/** By the outlets that differ. */
	SOURCES,
	/** By whose words they are about. */
	SPEAKER;

	/** The key of its name in menus. */
	String key() {
		return "group." + name().toLowerCase(Locale.ROOT);
	}

	/** The key of the heading over findings of which it is not known. */
	String unknownKey() {
		return key() + ".unknown";
	}

	/** The heading over a line; empty where it is not known. */
	String heading(FindingRow row) {
		return switch (this) {
			case NONE -> "";
			case EVENT -> row.text(FindingColumn.EVENT);
			case KIND -> row.text(FindingColumn.KIND);
			case SOURCES -> row.text(FindingColumn.SOURCES);
			case SPEAKER -> row.speaker();
		};
	}
}
