package org.factline.model.bridge;

import java.util.Collection;
import java.util.List;

import org.factline.article.Finding;
import org.factline.model.Agent;
import org.factline.model.Alias;
import org.factline.model.Article;
import org.factline.model.ConstraintKind;
import org.factline.model.Dossier;
import org.factline.model.EventConstraint;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.text.Span;

/** What people say is one and the same, or is not, as steps of one change. */
public final class IdentityEdits {

	private IdentityEdits() {
	}

	/**
	 * Remembers that the passages of a finding tell the same event, or do not. Passages that are no places in a text are left out.
	 *
	 * @param same    whether they do
	 * @param finding of the dossier as it is now: its passages are places in the present texts
	 */
	public static EventConstraint constrain(DossierSession session, boolean same, Finding finding, PassageEdits.By by, Edit edit) {
		Dossier dossier = session.dossier();
		EventConstraint constraint = FactlineFactory.eINSTANCE.createEventConstraint();
		constraint.setId(Ids.free(dossier, "constraint", finding.fingerprint()));
		constraint.setKind(same ? ConstraintKind.SAME_EVENT : ConstraintKind.NOT_SAME_EVENT);
		Collection<Article> articles = session.articles();
		for (var passage : finding.passages()) {
			if (passage instanceof org.factline.article.Passage.InText place) {
				articles.stream().filter(one -> place.article().equals(one.getId())).findFirst()
						.ifPresent(one -> constraint.getPassages().add(Passages.of(one, new Span(place.begin(), place.end()))));
			}
		}
		by.sign(constraint::setWho, constraint::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__CONSTRAINTS, constraint);
		return constraint;
	}

	/**
	 * Remembers that somebody is called by another name, too; one who is not in the dossier yet is added. An alias that says so already
	 * stays alone.
	 *
	 * @param name  the name to go by; not blank
	 * @param other the other one; not blank
	 */
	public static Alias unite(Dossier dossier, String name, String other, PassageEdits.By by, Edit edit) {
		Agent agent = PassageEdits.agent(dossier, name, edit);
		for (Alias known : List.copyOf(dossier.getAliases())) {
			if (known.getOf() == agent && other.equals(known.getName())) {
				return known;
			}
		}
		Alias alias = FactlineFactory.eINSTANCE.createAlias();
		alias.setId(Ids.free(dossier, "alias", other));
		alias.setName(other);
		alias.setOf(agent);
		by.sign(alias::setWho, alias::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__ALIASES, alias);
		return alias;
	}
}
