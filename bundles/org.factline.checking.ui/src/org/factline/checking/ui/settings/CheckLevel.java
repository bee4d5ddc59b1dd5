package org.factline.checking.ui.settings;

import java.util.Locale;
import java.util.Map;

import org.factline.checking.CheckSettings;

/** What a person sets for a check: nothing, how much its findings matter, or that it does not run. */
enum CheckLevel {

	UNSET, ERROR, WARNING, INFO, OFF;

	/** What some values say of a check. */
	static CheckLevel of(Map<String, String> values, String check) {
		if ("false".equals(values.get(CheckSettings.enabledKey(check)))) {
			return OFF;
		}
		return switch (String.valueOf(values.get(CheckSettings.severityKey(check)))) {
			case "error" -> ERROR;
			case "warning" -> WARNING;
			case "info" -> INFO;
			default -> UNSET;
		};
	}

	/** Puts what it says into values. */
	void put(Map<String, String> values, String check) {
		values.remove(CheckSettings.enabledKey(check));
		values.remove(CheckSettings.severityKey(check));
		switch (this) {
			case UNSET -> {
				// nothing is said
			}
			case OFF -> values.put(CheckSettings.enabledKey(check), "false");
			case ERROR, WARNING, INFO -> {
				values.put(CheckSettings.enabledKey(check), "true");
				values.put(CheckSettings.severityKey(check), name().toLowerCase(Locale.ROOT));
			}
		}
	}

	/** The key of its word. */
	String key() {
		return "level." + name().toLowerCase(Locale.ROOT);
	}
}
