package org.factline.ui.dossiers;

import java.util.Objects;

/**
 * An article, as a selection names it.
 *
 * @param dossier   where it is
 * @param articleId its id
 */
public record ArticleRef(OpenDossier dossier, String articleId) implements DossierRef {

	public ArticleRef {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(articleId);
	}
}
