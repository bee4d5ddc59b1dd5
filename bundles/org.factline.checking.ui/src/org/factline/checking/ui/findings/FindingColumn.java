package org.factline.checking.ui.findings;

import java.util.Comparator;
import java.util.Locale;

/** The columns of the table, in their order. */
enum FindingColumn {

	SEVERITY(110, Comparator.comparing(FindingRow::severity)),
	KIND(170, null),
	MESSAGE(280, null),
	SOURCES(190, null),
	DATES(150, Comparator.comparing(FindingRow::dateKey)),
	STATE(110, Comparator.comparing(FindingRow::state));

	private final int width;
	private final Comparator<FindingRow> order;

	FindingColumn(int width, @org.eclipse.jdt.annotation.Nullable Comparator<FindingRow> order) {
		this.width = width;
		this.order = order == null ? Comparator.comparing(row -> row.text(this), String.CASE_INSENSITIVE_ORDER) : order;
	}

	/** In pixels at 100 %; of the message, at least. */
	int width() {
		return width;
	}

	Comparator<FindingRow> order() {
		return order;
	}

	/** The key of its title. */
	String key() {
		return "column." + name().toLowerCase(Locale.ROOT);
	}
}
