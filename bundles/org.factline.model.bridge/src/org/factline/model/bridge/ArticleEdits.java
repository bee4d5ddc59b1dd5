package org.factline.model.bridge;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.article.Provenance;
import org.factline.model.Article;
import org.factline.model.ArticleVersion;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.edit.Edit;

/** What an import does to the articles of a dossier, as steps of one change. */
public final class ArticleEdits {

	private ArticleEdits() {
	}

	/**
	 * An article that is not in a dossier yet; it is added by the caller.
	 *
	 * @param when when it was imported, as EDTF
	 */
	public static Article create(Dossier dossier, org.factline.article.Article record, String when, Edit edit) {
		Article article = FactlineFactory.eINSTANCE.createArticle();
		article.setId(record.id());
		ToModel.fill(article, record, when);
		ToModel.outlet(dossier, record, edit).ifPresent(article::setOutlet);
		return article;
	}

	/**
	 * Gives an article a new state; the present one becomes its last version. Passages of events, claims and overrides are
	 * moved to where their words are now.
	 *
	 * @param when when the new state was imported, as EDTF
	 * @return the passages whose words are in the new text no longer; they point at the version before
	 */
	public static List<Passage> update(Dossier dossier, Article article, org.factline.article.Article record, String when,
			Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		ArticleVersion before = version(article);
		List<Passage> passages = Passages.in(dossier, article);
		edit.add(article, model.getArticle_Versions(), before);
		Article fresh = create(dossier, record, when, edit);
		for (EStructuralFeature feature : model.getArticleState().getEStructuralFeatures()) {
			if (feature != model.getArticleState_Copies()) {
				Object value = fresh.eGet(feature);
				edit.set(article, feature, value instanceof Collection<?> values ? List.copyOf(values) : value);
			}
		}
		return passages.isEmpty() ? List.of() : Passages.move(passages, record.text(), before, edit);
	}

	/** Notes another place where an article was found. */
	public static void addCopy(Article article, Provenance provenance, String when, Edit edit) {
		edit.add(article, FactlinePackage.Literals.ARTICLE_STATE__COPIES, ToModel.source(provenance, when));
	}

	/** The present state of an article as a version of it; the places of copies stay with the article. */
	private static ArticleVersion version(Article article) {
		ArticleVersion version = FactlineFactory.eINSTANCE.createArticleVersion();
		version.setId(article.getId() + ".v" + (article.getVersions().size() + 1));
		for (EStructuralFeature feature : FactlinePackage.Literals.ARTICLE_STATE.getEStructuralFeatures()) {
			if (feature == FactlinePackage.Literals.ARTICLE_STATE__COPIES || !article.eIsSet(feature)) {
				continue;
			}
			Object value = article.eGet(feature);
			if (!(feature instanceof EReference reference) || !reference.isContainment()) {
				version.eSet(feature, value instanceof List<?> list ? List.copyOf(list) : value);
			} else if (value instanceof Collection<?> values) {
				version.eSet(feature, EcoreUtil.copyAll(values));
			} else {
				version.eSet(feature, EcoreUtil.copy(Objects.requireNonNull((EObject) value)));
			}
		}
		return version;
	}
}
