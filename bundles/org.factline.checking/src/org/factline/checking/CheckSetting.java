package org.factline.checking;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.factline.article.Finding;
import org.factline.article.Severity;

/**
 * What is set for one check.
 *
 * @param enabled    whether it runs
 * @param severity   how much its findings count; empty for what the check says of itself
 * @param parameters the values of its parameters that differ from the defaults
 */
public record CheckSetting(boolean enabled, Optional<Severity> severity, Map<String, String> parameters) {

	/** As the check says of itself. */
	public static final CheckSetting DEFAULT = new CheckSetting(true, Optional.empty(), Map.of());

	public CheckSetting {
		Objects.requireNonNull(severity);
		parameters = Map.copyOf(parameters);
	}

	/**
	 * A finding with the severity that is set. One that is at least the check's own lifts all of its findings to it; one below that
	 * lowers those above it, and those that the check is less sure of stay lower. What could not be checked stays what it is.
	 */
	Finding apply(CheckDescriptor check, Finding finding) {
		if (severity.isEmpty() || finding.isNotChecked()) {
			return finding;
		}
		Severity set = severity.get();
		Severity becomes = set.isAtLeast(check.severity()) || finding.severity().isAtLeast(set) ? set : finding.severity();
		return becomes == finding.severity() ? finding
				: new Finding(finding.check(), finding.family(), becomes, finding.message(), finding.explanation(), finding.remedy(),
						finding.passages(), finding.fingerprint(), finding.locus(), finding.properties());
	}
}
