package org.factline.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineSvg;
import org.factline.timeline.output.TimelineWords;

/**
 * The timeline of a dossier as a picture inside the page. It stays a document of its own, so that its style sheet and its names do
 * not meet those of the page; the list of events below it tells the same in words, with links.
 *
 * @param locale language of its words and dates
 */
record HtmlDrawing(HtmlParts parts, Locale locale) {

	/** A picture of more is neither read nor small. */
	private static final int MOST_EVENTS = 120;

	/** Draws a dossier; where it has too many events to be drawn, it says how they can be. */
	void write(CheckedDossier dossier) {
		if (dossier.events().stream().allMatch(event -> event.when().isEmpty())) {
			return;
		}
		if (dossier.events().size() > MOST_EVENTS) {
			parts.paragraph(parts.messages().get("html.tooManyToDraw", dossier.events().size()), "note");
			return;
		}
		Layout layout = Layout.of(Timeline.of(Told.of(dossier.events(), dossier.articles().articles(), dossier.standing())), Arrangement.PLAIN);
		String summary = new TimelineWords(locale).summary(layout);
		parts.page().open("figure", "class", "timeline", "tabindex", "0", "role", "group", "aria-label", summary)
				.empty("img", "alt", summary, "src", "data:image/svg+xml;base64," + svg(layout)).close();
	}

	private String svg(Layout layout) {
		StringBuilder svg = new StringBuilder();
		try {
			TimelineSvg.write(layout, locale, svg);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Base64.getEncoder().encodeToString(svg.toString().getBytes(StandardCharsets.UTF_8));
	}
}
