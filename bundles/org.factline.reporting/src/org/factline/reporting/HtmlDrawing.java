package org.factline.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineSvg;
import org.factline.timeline.output.TimelineWords;

/**
 * The timeline of a dossier inside the page: its text is text, and its dates lead to the articles that give them.
 *
 * @param locale language of its words and dates
 */
record HtmlDrawing(HtmlParts parts, PageIndex index, Locale locale) {

	/** A picture of more is neither read nor small. */
	private static final int MOST_EVENTS = 120;

	/**
	 * Draws a dossier; where it has too many events to be drawn, it says how they can be.
	 *
	 * @param number which drawing of the page it is, from 1
	 * @return whether it was drawn
	 */
	boolean write(CheckedDossier dossier, int number) {
		if (dossier.events().stream().allMatch(event -> event.when().isEmpty())) {
			return false;
		}
		if (dossier.events().size() > MOST_EVENTS) {
			parts.paragraph(parts.messages().get("html.tooManyToDraw", dossier.events().size()), "note");
			return false;
		}
		Layout layout = Layout.of(Timeline.of(Told.of(dossier.events(), dossier.articles().articles(), dossier.standing())), Arrangement.PLAIN);
		parts.page().open("figure", "class", "timeline", "tabindex", "0", "role", "group", "aria-label", new TimelineWords(locale).summary(layout))
				.trusted(svg(layout, dossier, number)).close();
		return true;
	}

	private String svg(Layout layout, CheckedDossier dossier, int number) {
		StringBuilder svg = new StringBuilder();
		try {
			TimelineSvg.writeInPage(layout, locale, item -> item.passage().flatMap(passage -> index.article(dossier.articles().dossier(), passage.article()))
					.map(article -> '#' + article.anchor()), number, svg);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return svg.toString();
	}
}
