package org.factline.extensions.registry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.factline.messages.Messages;

/**
 * A contribution that is left out, and why.
 *
 * @param point   the extension point
 * @param bundle  who contributes it; empty where it has just been uninstalled
 * @param id      of the contribution
 * @param key     of the sentence that says why
 * @param details what the sentence names
 */
public record ContributionFault(String point, String bundle, String id, String key, List<String> details) {

	public ContributionFault {
		Objects.requireNonNull(point);
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(id);
		Objects.requireNonNull(key);
		details = List.copyOf(details);
	}

	/** Whose, which and why, in one line for people. */
	public String told(Locale locale) {
		return Messages.of(ContributionFault.class, locale).get("left-out", bundle, id, point, reason(locale));
	}

	/** Why alone. */
	public String reason(Locale locale) {
		return Messages.of(ContributionFault.class, locale).get(key, details.toArray());
	}
}
