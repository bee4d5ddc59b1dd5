package org.factline.ui.reader.marks;

import java.util.List;
import java.util.Optional;

import org.factline.text.Span;

/**
 * What is told about a mark: in a hover, in the Properties view, to a screen reader.
 *
 * @param kind    what it is, in a word or two
 * @param heading what it means
 * @param rows    the particulars
 * @param links   other places that belong to it
 */
public record Card(String kind, String heading, List<Row> rows, List<Link> links) {

	/**
	 * A particular.
	 *
	 * @param label what it is; empty where the value says it by itself
	 * @param value never blank
	 */
	public record Row(String label, String value) {
	}

	/**
	 * Another place that belongs to it.
	 *
	 * @param label   what people read
	 * @param article the id of the article
	 * @param place   in UTF-16 units of that article's text; empty where it is the article as such
	 */
	public record Link(String label, String article, Optional<Span> place) {
	}

	public Card {
		rows = rows.stream().filter(row -> !row.value().isBlank()).toList();
		links = List.copyOf(links);
	}

	/** All of it as lines of plain text. */
	public String text() {
		StringBuilder text = new StringBuilder(kind).append(": ").append(heading);
		rows.forEach(row -> text.append('\n').append(row.label().isEmpty() ? "" : row.label() + ": ").append(row.value()));
		links.forEach(link -> text.append('\n').append(link.label()));
		return text.toString();
	}
}
