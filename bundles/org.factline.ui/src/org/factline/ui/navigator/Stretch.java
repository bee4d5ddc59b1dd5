package org.factline.ui.navigator;

import java.util.Objects;

import org.factline.ui.dossiers.OpenDossier;

/**
 * A stretch of a list that is too long to be shown at once.
 *
 * @param dossier whose list it is
 * @param list    the item below which the whole list would stand
 * @param begin   index of the first thing
 * @param end     index behind the last
 */
public record Stretch(OpenDossier dossier, Object list, int begin, int end) implements NavigatorItem {

	/** Longer lists are cut into stretches: a tree makes every item of an open list, and that takes time. */
	static final int MOST = 80;
	/** So many things are in a stretch. */
	static final int LENGTH = 40;

	public Stretch {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(list);
	}
}
