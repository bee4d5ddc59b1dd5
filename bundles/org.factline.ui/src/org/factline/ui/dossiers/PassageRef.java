package org.factline.ui.dossiers;

import java.util.Objects;

/**
 * A place in an article's text, as a selection names it.
 *
 * @param dossier   where it is
 * @param articleId the article's id
 * @param begin     offset of the first character, in UTF-16 units
 * @param end       offset behind the last character, in UTF-16 units
 */
public record PassageRef(OpenDossier dossier, String articleId, int begin, int end) implements DossierRef {

	public PassageRef {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(articleId);
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException(begin + " to " + end);
		}
	}
}
