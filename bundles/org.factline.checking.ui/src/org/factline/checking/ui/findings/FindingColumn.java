package org.factline.checking.ui.findings;

import java.util.Locale;

/** The columns of the table, in their order. */
enum FindingColumn {

	SEVERITY(100), KIND(145), MESSAGE(190), EVENT(135), SOURCES(125), DATES(90), STATE(95);

	private final int width;

	FindingColumn(int width) {
		this.width = width;
	}

	/** In pixels at 100 %; of the message, at least. */
	int width() {
		return width;
	}

	/** The key of its title. */
	String key() {
		return "column." + name().toLowerCase(Locale.ROOT);
	}
}
