package org.factline.ui.navigator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.Viewer;

/** The order in which the content gives its items, which knows more of them than their words. */
@NonNullByDefault({})
@SuppressWarnings("deprecation")
public final class DossierOrder extends org.eclipse.jface.viewers.ViewerSorter {

	@Override
	public int compare(Viewer viewer, Object a, Object b) {
		return 0;
	}
}
