package org.factline.timeline.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.article.Severity;
import org.factline.timeline.Grouping;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.junit.jupiter.api.Test;

/** What a timeline looks like, in a form that a person can read. */
class TextDrawingTest {

	private static Passage.InText says(String article) {
		return new Passage.InText(article, 3, 8, "kapal");
	}

	private static Event event(String title, String when, boolean proposed, String... articles) {
		return new Event(title, title, when, List.of(), List.of(), List.of(articles).stream().<Passage>map(TextDrawingTest::says).toList(), proposed);
	}

	private static Timeline timeline(Event... events) {
		return Timeline.of(Told.of(List.of(events)));
	}

	@Test
	void certainUncertainOpenSeveralAndProposedAreUnlike() {
		assertEquals("""
				                        | |4 Mar 2024                         |11 Mar
				banjir                  | ███████████████
				rapat                   |                     ▒▒▒▒▒
				pawai                   |                          ░░░░░░
				sidang                  |                                ██████████████►
				pameran                 |                                     ▚▚▚▚▚
				lelang                  |                                          ┼┼┼┼┼──────────┼┼┼┼┼
				gempa                   |                                               □□□□□
				entah                   |?
				""", TextDrawing.of(timeline(event("banjir", "2024-03-04/2024-03-06", false), event("rapat", "2024-03-08?", false),
				event("pawai", "2024-03-09~", false), event("sidang", "2024-03-10/..", false), event("pameran", "2024-03-11%", false),
				event("lelang", "[2024-03-12,2024-03-15]", false), event("gempa", "2024-03-13", true), event("entah", "", false)), 63, Locale.ENGLISH));
	}

	@Test
	void articlesThatDateAnEventUnlikeStandApart() {
		Article one = article("a", "Kabar Teluk", "2024-03-07");
		Article other = article("b", "Harian Muara", "2024-03-09");
		Event early = event("peresmian", "2024-03-04", false, "a");
		Event late = event("peresmian lain", "2024-03-06", false, "b");
		Finding differ = new Finding("conflicting-date", Family.CONTRADICTION, Severity.WARNING, "differ", "", "", List.of(says("a"), says("b")), "f", "l",
				Map.of());
		Told told = new Told(List.of(early, late), List.of(one, other), Optional.empty(), List.of(differ), Optional.empty());
		assertEquals("""
				                        | |4 Mar         |5 Mar         |6 Mar
				!                       |         !                          !
				!peresmian              | ███████████████
				!peresmian lain         |                               ███████████████
				""", TextDrawing.of(Timeline.of(told), 47, Locale.ENGLISH));
		assertEquals("""
				                        | |4 Mar         |5 Mar         |6 Mar
				!                       |         !                          !
				!Harian Muara           |                               ███████████████
				!Kabar Teluk            | ███████████████
				""", TextDrawing.of(Layout.of(Timeline.of(told), Arrangement.PLAIN.by(Grouping.OUTLET)), 47, Locale.of("id")));
	}

	private static Article article(String id, String outlet, String published) {
		return new Article(id, new Provenance(id, "text/plain", "", "", "", ""), "", List.of(),
				Map.of(Field.OUTLET, Attribute.stated(outlet, "given"), Field.PUBLISHED, Attribute.stated(published, "given")), List.of());
	}
}
