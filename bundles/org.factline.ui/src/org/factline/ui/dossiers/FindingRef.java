package org.factline.ui.dossiers;

import java.util.Objects;

/**
 * A finding, as a selection names it.
 *
 * @param dossier     where it is
 * @param fingerprint its fingerprint
 */
public record FindingRef(OpenDossier dossier, String fingerprint) implements DossierRef {

	public FindingRef {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(fingerprint);
	}
}
