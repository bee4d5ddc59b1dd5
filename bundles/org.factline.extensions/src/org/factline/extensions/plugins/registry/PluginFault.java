package org.factline.extensions.plugins.registry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.factline.messages.Messages;

/**
 * Something about a plug-in that keeps it, or a part of it, from working.
 *
 * @param place   the file in its jar, with the line where that is known: {@code plugin.xml:7}
 * @param fatal   whether the plug-in is of no use with it; others are worth knowing
 * @param key     of the sentence
 * @param details what the sentence names
 */
public record PluginFault(String place, boolean fatal, String key, List<String> details) {

	public PluginFault {
		Objects.requireNonNull(place);
		Objects.requireNonNull(key);
		details = List.copyOf(details);
	}

	/** Where, what and what to do, in one line for people. */
	public String told(Locale locale) {
		return place + ": " + Messages.of(PluginFault.class, "faults", locale).get(key, details.toArray());
	}
}
