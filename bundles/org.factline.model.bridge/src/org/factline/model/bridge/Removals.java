package org.factline.model.bridge;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.Decision;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.EventConstraint;
import org.factline.model.FactlinePackage;
import org.factline.model.Identified;
import org.factline.model.Passage;
import org.factline.model.edit.Edit;

/** Takes something out of a dossier together with what would hang in the air without it, as steps of one change. */
public final class Removals {

	private Removals() {
	}

	/**
	 * Takes an article out, with what people said about it: corrections, overrides, comments, claims and constraints that quote
	 * it. Decisions stay, since the article may come back; they forget only that they were about it.
	 */
	public static void article(Dossier dossier, Article article, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		drop(dossier, model.getDossier_Corrections(), dossier.getCorrections(), one -> one.getArticle() == article, edit);
		drop(dossier, model.getDossier_Overrides(), dossier.getOverrides(), one -> isIn(one.getPassage(), article), edit);
		drop(dossier, model.getDossier_Constraints(), dossier.getConstraints(), one -> quotes(one, article), edit);
		for (Event event : List.copyOf(dossier.getEvents())) {
			for (Claim claim : List.copyOf(event.getClaims())) {
				claim.getEvidence().stream().filter(one -> isIn(one.getPassage(), article)).toList()
						.forEach(one -> edit.remove(claim, model.getClaim_Evidence(), one));
				if (!isIn(claim.getPassage(), article)) {
					continue;
				}
				if (claim.getWording() != null) {
					// what people worded stands without the article
					edit.set(claim, model.getClaim_Passage(), null);
				} else {
					comments(dossier, claim, edit);
					edit.remove(event, model.getEvent_Claims(), claim);
				}
			}
		}
		for (Decision decision : dossier.getDecisions()) {
			if (decision.getArticles().contains(article)) {
				edit.remove(decision, model.getDecision_Articles(), article);
			}
		}
		comments(dossier, article, edit);
		edit.remove(dossier, model.getDossier_Articles(), article);
	}

	/** Takes an event out, with its claims, its links and the comments about it. */
	public static void event(Dossier dossier, Event event, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		drop(dossier, model.getDossier_Links(), dossier.getLinks(), one -> one.getFrom() == event || one.getTo() == event, edit);
		event.getClaims().forEach(claim -> comments(dossier, claim, edit));
		comments(dossier, event, edit);
		edit.remove(dossier, model.getDossier_Events(), event);
	}

	/** Takes a claim out, with the comments about it; the event that was nothing but that somebody claims it goes, too. */
	public static void claim(Dossier dossier, Claim claim, Edit edit) {
		if (claim.eContainer() instanceof Event event) {
			if (event.getClaims().size() == 1 && ClaimRecords.isSaying(event, claim)) {
				event(dossier, event, edit);
			} else {
				comments(dossier, claim, edit);
				edit.remove(event, FactlinePackage.Literals.EVENT__CLAIMS, claim);
			}
		}
	}

	private static void comments(Dossier dossier, Identified about, Edit edit) {
		drop(dossier, FactlinePackage.Literals.DOSSIER__COMMENTS, dossier.getComments(), one -> one.getAbout() == about, edit);
	}

	private static <T extends EObject> void drop(Dossier dossier, EReference feature, List<T> all, Predicate<T> which, Edit edit) {
		all.stream().filter(which).toList().forEach(one -> edit.remove(dossier, feature, one));
	}

	private static boolean quotes(EventConstraint constraint, Article article) {
		return constraint.getPassages().stream().anyMatch(passage -> isIn(passage, article));
	}

	private static boolean isIn(@Nullable Passage passage, Article article) {
		return passage != null && passage.getArticle() == article;
	}
}
