package org.factline.importing;

/**
 * How an outlet's pages looked, saved as plain text, during some years. A layout that changed is a second class, not an
 * {@code if}. The comment above every rule shows a line that it is made for.
 */
public interface SavedTextLayout {

	/** How the layout is told from others. Looks only. */
	void traits(Page page, Traits traits);

	/** What its lines are. */
	void rules(LayoutRules rules);
}
