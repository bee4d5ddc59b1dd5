package org.factline.reporting;

/** A section of the page; the frame writes its heading. */
interface HtmlSection {

	/** The anchor, and the key of its title. */
	String id();

	/** Whether there is nothing to say, so that the section is left out. */
	boolean isEmpty();

	/** How many things it holds, for the navigation; -1 where that means nothing. */
	int count();

	/** Writes what stands under the heading. */
	void write();
}
