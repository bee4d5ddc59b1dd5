package org.factline.checking.ui.findings;

import java.util.List;
import java.util.Optional;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;

/**
 * A line of the table: a finding, or one that was put right and is found no longer.
 *
 * @param dossier     where it is
 * @param fingerprint of the finding
 * @param finding     empty for one that is found no longer
 * @param decision    the last one about it
 * @param severity    how much it matters; {@link Severity#NONE} also for one that is found no longer
 * @param check       id of the check
 * @param texts       what the columns show, by {@link FindingColumn}
 * @param dateKey     what dates are sorted by
 * @param state       what became of it
 * @param speaker     whose words it is about; empty where that is not known
 */
record FindingRow(OpenDossier dossier, String fingerprint, Optional<Finding> finding, Optional<Decision> decision, Severity severity,
		String check, List<String> texts, String dateKey, FindingState state, String speaker) {

	FindingRow {
		texts = List.copyOf(texts);
	}

	String text(FindingColumn column) {
		return texts.get(column.ordinal());
	}

	FindingRef ref() {
		return new FindingRef(dossier, fingerprint);
	}

	boolean is(FindingRef ref) {
		return ref.dossier() == dossier && ref.fingerprint().equals(fingerprint);
	}

	/** Whether both are about the same finding, whatever has become of it. */
	boolean isSame(FindingRow other) {
		return other.dossier == dossier && other.fingerprint.equals(fingerprint);
	}
}
