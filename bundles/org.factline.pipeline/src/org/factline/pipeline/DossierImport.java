package org.factline.pipeline;

import java.io.IOException;
import java.util.List;

import org.factline.importing.plan.ImportPlan;
import org.factline.model.edit.DossierSession;

/** An import into the dossier of a session: first a plan that can be looked at, then one change that can be undone. */
public final class DossierImport {

	/**
	 * A passage that something hangs on and whose words are no longer in the article.
	 *
	 * @param article the article's name for people
	 * @param text    the words
	 * @param owner   what hangs on it: {@code Claim}, {@code BlockOverride}, {@code EventConstraint}
	 */
	public record Lost(String article, String text, String owner) {
	}

	private final PlannedImport planned;
	private final DossierSession session;

	DossierImport(PlannedImport planned, DossierSession session) {
		this.planned = planned;
		this.session = session;
	}

	/** What it would do. */
	public ImportPlan plan() {
		return planned.plan();
	}

	/**
	 * Does it, as one change of the session; nothing is saved.
	 *
	 * @param when         now, as EDTF
	 * @param retrieved    when the pages were retrieved, as EDTF; empty where that is not known
	 * @param keepEvidence whether the original bytes are kept beside the dossier
	 * @return what hangs on words that are no longer there
	 * @throws IOException where the original bytes cannot be kept; the dossier is unchanged then
	 */
	public List<Lost> apply(String when, String retrieved, boolean keepEvidence) throws IOException {
		if (keepEvidence) {
			planned.keepEvidence(session.evidence(), PlannedImport.Choice.EVERYTHING);
		}
		long count = planned.count(PlannedImport.Choice.EVERYTHING);
		return planned.apply(session, "Import " + count + (count == 1 ? " article" : " articles"),
				PlannedImport.Choice.EVERYTHING, when, retrieved);
	}
}
