package org.factline.importing.html;

import java.util.List;
import java.util.Map;

import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.Datelines;
import org.factline.importing.Draft;
import org.factline.importing.Inference;
import org.factline.importing.UnreadableException;

/** Makes an article of a page. */
public final class HtmlReader {

	private static final int TOO_SHORT = 200;

	private HtmlReader() {
	}

	/**
	 * The page's article with what follows from it: language, dateline, and the day of publication where none is stated.
	 *
	 * @throws UnreadableException where nothing of the page can be seen
	 */
	public static Draft article(HtmlPage page) throws UnreadableException {
		return article(page, new PagePlaces());
	}

	/**
	 * The page's article, with the help of a layout.
	 *
	 * @throws UnreadableException where nothing of the page can be seen
	 */
	public static Draft article(HtmlPage page, PagePlaces places) throws UnreadableException {
		Draft draft = read(page, places);
		if (draft.text().isBlank()) {
			throw new UnreadableException("the page shows no text");
		}
		draft.blocks().stream().filter(block -> block.kind().isBody()).min(Block.IN_TEXT)
				.flatMap(block -> Datelines.at(block.in(draft.text()))).ifPresent(dateline -> {
					draft.stated(Field.DATELINE, dateline.place(), "opening of the story");
					draft.stated(Field.AGENCY, dateline.agency(), "opening of the story");
				});
		Inference.addTo(draft);
		return draft;
	}

	/** The page's article: its visible text with every block named, and what the page states of itself. */
	public static Draft read(HtmlPage page) {
		return read(page, new PagePlaces());
	}

	private static Draft read(HtmlPage page, PagePlaces places) {
		Facts facts = page.facts();
		List<Map<String, Object>> articles = JsonLd.articles(facts.jsonLd);
		Metadata metadata = new Metadata(facts, articles);
		Outline outline = outline(page);
		Zone story = StoryFinder.find(outline);
		Placed placed = new Placed(page.document(), places);
		story = placed.story(outline).orElse(story);
		BlockKind[] kinds = Judge.judge(outline, story, placed.title(metadata.title()), facts.meta("description", "og:description", "twitter:description"),
				metadata.copy());
		placed.name(outline, kinds);
		Draft draft = new Draft(outline.text());
		for (int i = 0; i < kinds.length; i++) {
			Piece piece = outline.pieces().get(i);
			draft.block(kinds[i], piece.begin, piece.end);
		}
		placed.addTo(draft);
		metadata.addTo(draft, outline, story);
		JsonLd.reviews(facts.jsonLd).forEach(draft::review);
		draft.links(Links.of(page.document(), facts, metadata.url()));
		return draft;
	}


	/** The page's visible text; with what style attributes hide where the rest is next to nothing. */
	static Outline outline(HtmlPage page) {
		Outline outline = OutlineBuilder.of(page.document(), new Lexicon(), false);
		if (outline.text().length() >= TOO_SHORT && outline.pieces().stream().anyMatch(Piece::isRunning)) {
			return outline;
		}
		Outline all = OutlineBuilder.of(page.document(), new Lexicon(), true);
		return all.text().length() > 2 * outline.text().length() ? all : outline;
	}
}
