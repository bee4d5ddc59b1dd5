package org.factline.checking.ui.findings;

import java.util.Locale;

/** The columns of the table, in their order. */
enum FindingColumn {

	SEVERITY(105), KIND(165), MESSAGE(280), EVENT(200), SOURCES(190), DATES(140), STATE(110);

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
