package org.factline.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page has at the places of a layout. */
final class Placed {

	private final Document document;
	private final PagePlaces places;

	Placed(Document document, PagePlaces places) {
		this.document = document;
		this.places = places;
	}

	/** The zone of the story; around all where there are several. */
	Optional<Zone> story(Outline outline) {
		if (places.story.isEmpty()) {
			return Optional.empty();
		}
		Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
		elements.addAll(document.select(places.story));
		Zone found = null;
		for (Zone zone : outline.zones()) {
			if (elements.contains(zone.element) && zone.to > zone.from) {
				found = found == null ? zone : Zone.common(found, zone);
			}
		}
		return Optional.ofNullable(found);
	}

	String title(String otherwise) {
		Element element = places.title.isEmpty() ? null : document.selectFirst(places.title);
		return element != null && element.hasText() ? element.text() : otherwise;
	}

	/** Gives the pieces at the layout's places their kinds. */
	void name(Outline outline, BlockKind[] kinds) {
		Map<Element, BlockKind> named = new IdentityHashMap<>();
		for (PagePlaces.Kind kind : places.kinds) {
			document.select(kind.selector()).forEach(element -> named.put(element, kind.kind()));
		}
		if (named.isEmpty()) {
			return;
		}
		for (int i = 0; i < kinds.length; i++) {
			Zone up = outline.pieces().get(i).zone;
			while (up != null && !named.containsKey(up.element)) {
				up = up.parent;
			}
			if (up != null) {
				kinds[i] = named.getOrDefault(up.element, kinds[i]);
			}
		}
	}

	void addTo(Draft draft) {
		draft.stated(Field.TITLE, title(""), "the outlet's place for the headline");
		for (PagePlaces.People people : places.people) {
			Set<String> names = new LinkedHashSet<>();
			document.select(people.selector()).forEach(element -> Authors.add(names, element.text(), true));
			names.forEach(name -> draft.contributor(name, people.role()));
		}
		Element published = places.published.isEmpty() ? null : document.selectFirst(places.published);
		if (published != null) {
			Dates.written(published.hasAttr("content") ? published.attr("content") : published.text(), false)
					.ifPresent(when -> draft.stated(Field.PUBLISHED, when, "the line \"" + published.text() + "\""));
		}
	}
}
