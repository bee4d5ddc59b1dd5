package org.factline.ui.dossiers;

import java.util.Objects;

/**
 * A claim that is checked, as a selection names it.
 *
 * @param dossier where it is
 * @param claimId its id
 */
public record ClaimRef(OpenDossier dossier, String claimId) implements DossierRef {

	public ClaimRef {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(claimId);
	}
}
