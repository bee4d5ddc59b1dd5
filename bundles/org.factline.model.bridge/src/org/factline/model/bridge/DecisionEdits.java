package org.factline.model.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.model.Article;
import org.factline.model.DecisionState;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;

/** Decisions about findings, each as one change. */
public final class DecisionEdits {

	private DecisionEdits() {
	}

	/**
	 * Decides about a finding, in the place of what was decided about it before.
	 *
	 * @return whether anything changed
	 */
	public static boolean decide(DossierSession session, Decision decision, Finding finding) {
		return decide(session, label(decision.state()), decision, finding);
	}

	/**
	 * The same under another name.
	 *
	 * @param label what people read beside Undo
	 * @return whether anything changed
	 */
	public static boolean decide(DossierSession session, String label, Decision decision, Finding finding) {
		return session.execute(label, edit -> decide(session, decision, finding, edit));
	}

	/** The same as a step of a change that does more. */
	public static void decide(DossierSession session, Decision decision, Finding finding, Edit edit) {
		FactlinePackage model = FactlinePackage.eINSTANCE;
		Dossier dossier = session.dossier();
		Optional<org.factline.model.Decision> before = find(dossier, decision.fingerprint());
		if (before.isPresent() && same(before.get(), decision)) {
			return;
		}
		before.ifPresent(one -> edit.remove(dossier, model.getDossier_Decisions(), one));
		edit.add(dossier, model.getDossier_Decisions(), create(decision, finding, session));
	}

	/** What was decided so far. */
	public static List<Decision> all(DossierSession session) {
		return ToRecord.decisions(session.dossier());
	}

	/**
	 * Takes back what was decided about a finding.
	 *
	 * @return whether anything was
	 */
	public static boolean withdraw(DossierSession session, String fingerprint) {
		return withdraw(session, "Take Back Decision", fingerprint);
	}

	/**
	 * The same under another name.
	 *
	 * @param label what people read beside Undo
	 * @return whether anything was
	 */
	public static boolean withdraw(DossierSession session, String label, String fingerprint) {
		Dossier dossier = session.dossier();
		return session.execute(label, edit -> find(dossier, fingerprint)
				.ifPresent(one -> edit.remove(dossier, FactlinePackage.Literals.DOSSIER__DECISIONS, one)));
	}

	private static String label(Decision.State state) {
		return switch (state) {
			case CONFIRMED -> "Confirm Finding";
			case DISMISSED -> "Dismiss Finding";
			case FIXED -> "Mark Finding as Fixed";
		};
	}

	private static Optional<org.factline.model.Decision> find(Dossier dossier, String fingerprint) {
		return dossier.getDecisions().stream().filter(one -> fingerprint.equals(one.getFingerprint())).findFirst();
	}

	private static boolean same(org.factline.model.Decision there, Decision decision) {
		return there.getState().name().equals(decision.state().name()) && decision.reason().equals(there.getReason())
				&& decision.who().equals(ToRecord.text(there.getWho())) && decision.when().equals(ToRecord.text(there.getWhen()));
	}

	private static org.factline.model.Decision create(Decision decision, Finding finding, DossierSession session) {
		org.factline.model.Decision created = FactlineFactory.eINSTANCE.createDecision();
		created.setFingerprint(decision.fingerprint());
		created.setLocus(decision.locus());
		created.setCheck(decision.check());
		created.setState(DecisionState.valueOf(decision.state().name()));
		created.setReason(decision.reason());
		created.setAbout(decision.about());
		if (!decision.who().isEmpty()) {
			created.setWho(decision.who());
		}
		if (!decision.when().isEmpty()) {
			created.setWhen(decision.when());
		}
		Set<String> ids = new LinkedHashSet<>();
		finding.passages().stream().map(Passage::article).forEach(ids::add);
		for (Article article : session.articles()) {
			if (ids.contains(article.getId())) {
				created.getArticles().add(article);
			}
		}
		return created;
	}
}
