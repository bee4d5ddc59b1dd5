package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A line that says how it stands with a dossier.
 *
 * @param dossier its path
 * @param text    for people
 * @param problem whether something is wrong
 */
public record Notice(Path dossier, String text, boolean problem) implements NavigatorItem {

	public Notice {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(text);
	}
}
