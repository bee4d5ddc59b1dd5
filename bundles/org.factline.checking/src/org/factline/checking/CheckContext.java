package org.factline.checking;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.factline.analysis.Analysis;

/**
 * What a check works on.
 *
 * @param analysis   what the articles say
 * @param locale     the language of messages
 * @param descriptor what the check says of itself
 * @param settings   the values of its parameters that differ from the defaults
 * @param known      what the check worked out in an earlier run over the same dossier
 */
public record CheckContext(Analysis analysis, Locale locale, CheckDescriptor descriptor, Map<String, String> settings,
		Recollection known) {

	public CheckContext {
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(descriptor);
		settings = Map.copyOf(settings);
		Objects.requireNonNull(known);
	}

	/** Of a first run. */
	public CheckContext(Analysis analysis, Locale locale, CheckDescriptor descriptor, Map<String, String> settings) {
		this(analysis, locale, descriptor, settings, new Recollection());
	}

	/**
	 * The value of a parameter that is a whole number.
	 *
	 * @throws IllegalArgumentException where the check has no such parameter, or its value is no whole number
	 */
	public int intParameter(String name) {
		String value = settings.containsKey(name) ? settings.get(name) : descriptor.parameter(name).defaultValue();
		try {
			return Integer.parseInt(value.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("the parameter " + name + " is a whole number, not: " + value, e);
		}
	}
}
