package org.factline.ui.navigator;

import java.util.Objects;

import org.factline.ui.dossiers.OpenDossier;

/**
 * Who publishes articles of a dossier.
 *
 * @param dossier where
 * @param outlet  its name; empty for articles whose outlet is not known
 */
public record OutletItem(OpenDossier dossier, String outlet) implements NavigatorItem {

	public OutletItem {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(outlet);
	}
}
