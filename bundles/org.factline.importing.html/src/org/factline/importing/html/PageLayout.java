package org.factline.importing.html;

/**
 * How an outlet's pages looked in HTML during some years: where the generic reader should look. A layout that changed is a
 * second class, not an {@code if}. What a layout does not say, and where the page has nothing at the place that it says, the
 * generic reader finds by itself.
 */
public interface PageLayout {

	/** The years in which such pages were seen, such as {@code 2019–2024}. */
	String years();

	/** Names the places. */
	void places(PagePlaces places);
}
