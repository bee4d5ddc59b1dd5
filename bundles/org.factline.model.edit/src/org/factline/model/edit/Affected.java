package org.factline.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.model.Article;
import org.factline.model.BlockOverride;
import org.factline.model.Correction;
import org.factline.model.Passage;

/** The articles that a change touches: their own features, or what is laid over them. */
final class Affected {

	private final Set<Article> articles = new LinkedHashSet<>();
	private boolean others;

	Set<Article> articles() {
		return articles;
	}

	/** Whether anything changed that is in no article. */
	boolean others() {
		return others;
	}

	void note(Object value) {
		if (value instanceof Collection<?> values) {
			values.forEach(this::note);
		} else if (value instanceof EObject object) {
			others |= !isInArticle(object);
			noteObject(object);
		}
	}

	private static boolean isInArticle(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Article) {
				return true;
			}
		}
		return false;
	}

	private void noteObject(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			Article article = switch (at) {
				case Article one -> one;
				case Correction correction -> correction.getArticle();
				case BlockOverride override -> articleOf(override.getPassage());
				default -> null;
			};
			if (article != null) {
				articles.add(article);
			}
		}
	}

	private static @Nullable Article articleOf(@Nullable Passage passage) {
		return passage == null ? null : passage.getArticle();
	}
}
