package org.factline.ui.navigator;

import java.util.Objects;

import org.factline.ui.dossiers.OpenDossier;

/**
 * The findings of one check in a dossier.
 *
 * @param dossier where
 * @param check   id of the check
 */
public record CheckItem(OpenDossier dossier, String check) implements NavigatorItem {

	public CheckItem {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(check);
	}
}
