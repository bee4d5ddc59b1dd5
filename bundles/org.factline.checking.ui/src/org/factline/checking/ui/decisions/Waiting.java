package org.factline.checking.ui.decisions;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.factline.model.file.UnreadableDossierException;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Results;

/** A deed that waits until a dossier that was just opened is checked; it keeps the dossier open as long. */
final class Waiting implements OpenDossier.Listener {

	private final FindingRef finding;
	private final Runnable deed;
	/** The dossier, kept open from the first look that finds nothing. */
	private Optional<OpenDossier> kept = Optional.empty();

	Waiting(FindingRef finding, Runnable deed) {
		this.finding = finding;
		this.deed = deed;
	}

	void look() {
		Results results = finding.dossier().results();
		boolean known = results.finding(finding.fingerprint()).isPresent();
		if (!known && results.state() != Results.State.CURRENT) {
			keep();
			return;
		}
		finding.dossier().removeListener(this);
		if (known) {
			deed.run();
		}
		kept.ifPresent(OpenDossier::release);
		kept = Optional.empty();
	}

	private void keep() {
		if (kept.isEmpty()) {
			try {
				kept = Optional.of(PlatformUI.getWorkbench().getService(OpenDossiers.class).open(finding.dossier().path()));
				finding.dossier().addListener(this);
			} catch (UnreadableDossierException e) {
				// it is open already, so it is not read
				ILog.of(Waiting.class).error(e.getMessage(), e);
			}
		}
	}

	@Override
	public void resultsChanged() {
		look();
	}
}
