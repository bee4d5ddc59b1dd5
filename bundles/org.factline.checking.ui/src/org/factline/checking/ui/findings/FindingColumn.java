package org.factline.checking.ui.findings;

import java.util.Locale;

/** The columns of the table, in their order. */
enum FindingColumn {

	SEVERITY(98), KIND(132), MESSAGE(240), EVENT(110), SOURCES(110), DATES(86), STATE(78);

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
