package org.factline.reporting;

import java.util.List;
import java.util.Map;

import org.factline.article.Finding;

/**
 * How the findings of a dossier stand.
 *
 * @param byFingerprint of findings that do not stand {@link Standing#OPEN}
 * @param settled       findings that are left out of a report since somebody decided about them or a baseline knows them; a
 *                      report whose readers want to see them too, such as SARIF's, tells them apart
 */
public record Standings(Map<String, Standing> byFingerprint, List<Finding> settled) {

	/** Nobody decided anything, and there is no baseline. */
	public static final Standings NONE = new Standings(Map.of(), List.of());

	public Standings {
		byFingerprint = Map.copyOf(byFingerprint);
		settled = settled.stream().sorted(Finding.REPORT_ORDER).toList();
	}

	/** How one finding stands. */
	public Standing of(Finding finding) {
		return byFingerprint.getOrDefault(finding.fingerprint(), Standing.OPEN);
	}
}
