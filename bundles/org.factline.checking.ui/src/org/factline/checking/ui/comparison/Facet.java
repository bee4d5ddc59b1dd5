package org.factline.checking.ui.comparison;

import java.util.Locale;
import java.util.Optional;

/** A respect in which two passages can differ. */
enum Facet {
	WHEN, WHERE, HOW_MANY, WHO, WHETHER;

	/** The key of its question. */
	String key() {
		return "facet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What a check of statements is about; none for other checks. */
	static Optional<Facet> of(String check) {
		return switch (check) {
			case "conflicting-date", "weekday-date", "impossible-order", "page-date" -> Optional.of(WHEN);
			case "conflicting-place" -> Optional.of(WHERE);
			case "conflicting-figure" -> Optional.of(HOW_MANY);
			case "conflicting-name", "conflicting-attribution", "office-at-time" -> Optional.of(WHO);
			case "conflicting-polarity" -> Optional.of(WHETHER);
			default -> Optional.empty();
		};
	}
}
