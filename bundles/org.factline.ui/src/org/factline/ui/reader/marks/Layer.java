package org.factline.ui.reader.marks;

import java.util.List;
import java.util.Locale;

/** What can be shown on the text or left out, each by itself. */
public enum Layer {
	/** What the checks found. */
	FINDINGS("finding.error", "finding.warning", "finding.info", "finding.decided"),
	/** Time expressions. */
	TIMES("time"),
	/** What the text gives as somebody's words. */
	QUOTATIONS("quotation"),
	/** People, organisations and offices. */
	NAMES("name"),
	/** Places. */
	PLACES("place"),
	/** Quantities. */
	FIGURES("figure");

	private static final String PREFIX = "org.factline.ui.";

	private final List<String> types;

	Layer(String... names) {
		types = List.of(names).stream().map(PREFIX::concat).toList();
	}

	/** The types of its annotations, as the platform's preferences of annotations know them. */
	public List<String> types() {
		return types;
	}

	/** The name that commands and files use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
