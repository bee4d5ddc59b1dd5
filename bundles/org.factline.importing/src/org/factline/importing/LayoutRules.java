package org.factline.importing;

import java.util.ArrayList;
import java.util.List;

import org.factline.importing.LineRule.Part;

/**
 * What the lines of an outlet's pages are. Every line goes through the rules in their order; a rule that matches takes
 * its part of the line, and what is left goes through them again. A line that no rule takes is the headline where it is
 * the first of the page and looks like one, else a paragraph of the story.
 */
public final class LayoutRules {

	private final List<LineRule> rules = new ArrayList<>();
	private boolean headline = true;
	private boolean splitsGlued;

	/** A rule for what is left of a line as a whole; lines of more than 1,000 characters never match. */
	public LineRule line(String regex) {
		return add(Part.WHOLE, regex);
	}

	/** A rule for the beginning of a line. */
	public LineRule opening(String regex) {
		return add(Part.OPENING, regex);
	}

	/** A rule for the end of a line: its last 200 characters. */
	public LineRule ending(String regex) {
		return add(Part.ENDING, regex);
	}

	/** A rule for a line and all that follow it, up to the next line of such a rule. */
	public LineRule section(String regex) {
		return add(Part.SECTION, regex);
	}

	/** The layout has no headline: its first line is what the rules say, or story. */
	public LayoutRules withoutHeadline() {
		headline = false;
		return this;
	}

	/** The layout prints its story as one line whose sentences lack the space after the full stop. */
	public LayoutRules splitGluedParagraphs() {
		splitsGlued = true;
		return this;
	}

	List<LineRule> rules() {
		return rules;
	}

	boolean hasHeadline() {
		return headline;
	}

	boolean splitsGlued() {
		return splitsGlued;
	}

	private LineRule add(Part part, String regex) {
		LineRule rule = new LineRule(part, regex);
		rules.add(rule);
		return rule;
	}
}
