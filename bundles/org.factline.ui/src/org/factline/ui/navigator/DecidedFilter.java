package org.factline.ui.navigator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.factline.checking.Judgements;
import org.factline.ui.dossiers.FindingRef;

/** Hides findings about which somebody has decided. */
@NonNullByDefault({})
public final class DecidedFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !(element instanceof FindingRef finding) || finding.dossier().results().finding(finding.fingerprint())
				.filter(one -> one.state() == Judgements.State.DECIDED).isEmpty();
	}
}
