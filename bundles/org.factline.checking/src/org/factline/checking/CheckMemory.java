package org.factline.checking;

import java.util.Locale;
import java.util.Map;

/**
 * What the checks of a run worked out, for the next run over the same dossier. Immutable.
 *
 * @param checks by id of the check; one that failed is not among them
 */
record CheckMemory(Map<String, Known> checks) {

	static final CheckMemory NOTHING = new CheckMemory(Map.of());

	/**
	 * What one check worked out.
	 *
	 * @param locale       the language of its messages
	 * @param parameters   what was set for it
	 * @param recollection what it worked out with these
	 */
	record Known(Locale locale, Map<String, String> parameters, Recollection recollection) {
	}

	CheckMemory {
		checks = Map.copyOf(checks);
	}

	/** What one check may use in a run. */
	Recollection of(CheckDescriptor check, Locale locale, Map<String, String> parameters) {
		Known known = checks.get(check.id());
		return known == null || !known.locale().equals(locale) || !known.parameters().equals(parameters) ? new Recollection()
				: known.recollection().next();
	}
}
