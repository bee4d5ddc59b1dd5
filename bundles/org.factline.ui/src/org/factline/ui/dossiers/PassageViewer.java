package org.factline.ui.dossiers;

import org.factline.text.Span;

/** An editor that can show a place in the article that it shows; an editor offers it as an adapter or is one. */
public interface PassageViewer {

	/**
	 * Shows and selects a place.
	 *
	 * @param place in UTF-16 units of the article's text
	 */
	void reveal(Span place);
}
