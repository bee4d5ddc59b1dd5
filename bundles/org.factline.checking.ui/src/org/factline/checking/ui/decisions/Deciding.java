package org.factline.checking.ui.decisions;

import java.util.Locale;
import java.util.Optional;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.checking.Judgements;
import org.factline.messages.Messages;
import org.factline.model.bridge.DecisionEdits;
import org.factline.model.bridge.PassageEdits;
import org.factline.model.edit.Edit;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** Decides about findings: each time one change of the dossier that can be undone. On the UI thread. */
public final class Deciding {

	private Deciding() {
	}

	/**
	 * Decides about a finding that stands.
	 *
	 * @param reason why, in the person's words; not blank
	 * @return whether anything changed; not where the finding is gone
	 */
	public static boolean decide(FindingRef ref, Decision.State state, String reason) {
		return decide(ref, state, reason, messages().get("command." + state.name().toLowerCase(Locale.ROOT)), (finding, edit) -> {
			// deciding is all
		});
	}

	/** What is done with a finding beside deciding about it. */
	@FunctionalInterface
	public interface Deed {

		/** Does it, as a step of the change that decides. */
		void make(Finding finding, Edit edit);
	}

	/** Decides and does something else in one change; nothing where the finding is gone. */
	public static boolean decide(FindingRef ref, Decision.State state, String reason, String label, Deed deed) {
		Optional<Finding> found = ref.dossier().results().finding(ref.fingerprint()).map(Judgements.Judged::finding);
		if (found.isEmpty()) {
			return false;
		}
		Finding finding = found.get();
		PassageEdits.By by = Person.today();
		Decision decision = new Decision(finding.fingerprint(), finding.locus(), finding.check(), state, reason.strip(), by.who(), by.when(),
				finding.message());
		return ref.dossier().execute(label, edit -> {
			deed.make(finding, edit);
			DecisionEdits.decide(ref.dossier().session(), decision, finding, edit);
		});
	}

	/**
	 * Takes back what was decided about a finding.
	 *
	 * @return whether anything was
	 */
	public static boolean withdraw(FindingRef ref) {
		return DecisionEdits.withdraw(ref.dossier().session(), messages().get("command.withdraw"), ref.fingerprint());
	}

	static Messages messages() {
		return Language.messages(Deciding.class);
	}
}
