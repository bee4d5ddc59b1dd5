package org.factline.importing.html;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.BlockKind;
import org.factline.article.Contributor;

/** The places of a layout as CSS selectors (W3C Selectors, as jsoup reads them). */
public final class PagePlaces {

	record Kind(String selector, BlockKind kind) {
	}

	record People(String selector, Contributor.Role role) {
	}

	final List<Kind> kinds = new ArrayList<>();
	final List<People> people = new ArrayList<>();
	String story = "";
	String title = "";
	String published = "";

	PagePlaces() {
		// nothing is named yet
	}

	/** The element that holds the story and nothing beside it, or several of them. */
	public PagePlaces story(String selector) {
		story = selector;
		return this;
	}

	/** The headline. */
	public PagePlaces title(String selector) {
		title = selector;
		return this;
	}

	/** The line with the day of publication, as readers see it. */
	public PagePlaces published(String selector) {
		published = selector;
		return this;
	}

	/** Names of people, and what they did. */
	public PagePlaces people(String selector, Contributor.Role role) {
		people.add(new People(selector, role));
		return this;
	}

	/** What stands in the story and is none: related links, adverts, captions. */
	public PagePlaces is(BlockKind kind, String selector) {
		kinds.add(new Kind(selector, kind));
		return this;
	}
}
