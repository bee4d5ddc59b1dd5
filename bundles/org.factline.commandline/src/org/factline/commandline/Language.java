package org.factline.commandline;

import java.util.Locale;

/** A language that inputs or messages can have. */
enum Language {
	/** Indonesian. */
	id,
	/** English. */
	en;

	Locale locale() {
		return Locale.of(name());
	}
}
