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

	/** Whether it goes on showing its article; else the next article that is only looked at takes its place. */
	boolean isKept();

	/** Says whether it goes on showing its article. */
	void keep(boolean kept);
}
