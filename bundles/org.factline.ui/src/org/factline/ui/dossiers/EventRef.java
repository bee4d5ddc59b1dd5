package org.factline.ui.dossiers;

import java.util.Objects;

/**
 * An event, confirmed or proposed, as a selection names it.
 *
 * @param dossier where it is
 * @param eventId its id
 */
public record EventRef(OpenDossier dossier, String eventId) implements DossierRef {

	public EventRef {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(eventId);
	}
}
