package org.factline.ui.navigator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.factline.article.Event;
import org.factline.ui.dossiers.EventRef;

/** Hides events that nobody has confirmed. */
@NonNullByDefault({})
public final class ProposedFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !(element instanceof EventRef event) || Contents.event(event).filter(Event::proposed).isEmpty();
	}
}
