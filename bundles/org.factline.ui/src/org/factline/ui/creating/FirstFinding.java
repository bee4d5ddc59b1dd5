package org.factline.ui.creating;

import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Results;

/** Shows the first finding of a dossier in its article, as soon as the first check has ended. */
final class FirstFinding implements OpenDossier.Listener {

	private final IWorkbenchPage page;
	private final OpenDossier dossier;

	private FirstFinding(IWorkbenchPage page, OpenDossier dossier) {
		this.page = page;
		this.dossier = dossier;
	}

	/** Shows it now or, where the check is still at work, later; not where something else is being read by then. */
	static void show(@Nullable IWorkbenchPage page, OpenDossier dossier) {
		if (page != null) {
			FirstFinding first = new FirstFinding(page, dossier);
			dossier.addListener(first);
			first.resultsChanged();
		}
	}

	@Override
	public void resultsChanged() {
		if (dossier.results().state() != Results.State.CURRENT) {
			return;
		}
		dossier.removeListener(this);
		if (page.getWorkbenchWindow().getShell().isDisposed() || page.getActiveEditor() != null) {
			return;
		}
		try {
			for (var one : dossier.results().judged().stream().limit(1).toList()) {
				Articles.show(page, new FindingRef(dossier, one.finding().fingerprint()), Articles.Stay.LOOKED_AT, false);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
