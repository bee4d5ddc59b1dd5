package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.model.Article;
import org.factline.model.ArticleVersion;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.edit.Edit;
import org.factline.text.CodePointIndex;
import org.factline.text.QuoteAnchor;
import org.factline.text.Span;

/** Places in articles: made, and found again when the article changed. */
public final class Passages {

	private Passages() {
	}

	/** The passage of a span, in UTF-16 units, of an article's present text. */
	public static Passage of(Article article, Span place) {
		Passage passage = FactlineFactory.eINSTANCE.createPassage();
		passage.setArticle(article);
		String text = article.text();
		CodePointIndex index = CodePointIndex.of(text);
		QuoteAnchor anchor = QuoteAnchor.of(text, place);
		passage.setBegin(index.toCodePoints(place.begin()));
		passage.setEnd(index.toCodePoints(place.end()));
		passage.setExact(anchor.exact());
		passage.setPrefix(anchor.prefix());
		passage.setSuffix(anchor.suffix());
		return passage;
	}

	/** The passages of a dossier that lie in the present text of an article. */
	static List<Passage> in(Dossier dossier, Article article) {
		List<Passage> found = new ArrayList<>();
		for (List<? extends EObject> holders : List.of(dossier.getEvents(), dossier.getOverrides(), dossier.getConstraints())) {
			Iterator<EObject> all = EcoreUtil.getAllContents(holders);
			while (all.hasNext()) {
				if (all.next() instanceof Passage passage && passage.getArticle() == article && passage.getVersion() == null) {
					found.add(passage);
				}
			}
		}
		found.sort(Comparator.comparingInt(Passage::getBegin).thenComparingInt(Passage::getEnd));
		return found;
	}

	/**
	 * Moves passages to where their words are in a new text. Where they are no longer in it, a passage points at the earlier
	 * version, in which they stand.
	 *
	 * @param before the version that the passages lay in
	 * @return the passages whose words are not in the new text
	 */
	static List<Passage> move(List<Passage> passages, String text, ArticleVersion before, Edit edit) {
		String old = before.text();
		CodePointIndex oldIndex = CodePointIndex.of(old);
		int oldLength = oldIndex.toCodePoints(old.length());
		CodePointIndex index = CodePointIndex.of(text);
		List<Passage> lost = new ArrayList<>();
		for (Passage passage : passages) {
			QuoteAnchor anchor = new QuoteAnchor(ToRecord.text(passage.getExact()), ToRecord.text(passage.getPrefix()),
					ToRecord.text(passage.getSuffix()), oldIndex.toUtf16(Math.clamp(passage.getBegin(), 0, oldLength)));
			Optional<Span> place = anchor.find(text);
			if (place.isPresent()) {
				move(passage, QuoteAnchor.of(text, place.get()), index, edit);
			} else {
				edit.set(passage, FactlinePackage.Literals.PASSAGE__VERSION, before);
				lost.add(passage);
			}
		}
		return lost;
	}

	private static void move(Passage passage, QuoteAnchor place, CodePointIndex index, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		edit.set(passage, model.getPassage_Begin(), Integer.valueOf(index.toCodePoints(place.begin())));
		edit.set(passage, model.getPassage_End(), Integer.valueOf(index.toCodePoints(place.begin() + place.exact().length())));
		edit.set(passage, model.getPassage_Exact(), place.exact());
		edit.set(passage, model.getPassage_Prefix(), place.prefix());
		edit.set(passage, model.getPassage_Suffix(), place.suffix());
	}
}
