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
		Draft draft = read(page);
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
		Lexicon lexicon = new Lexicon();
		Facts facts = page.facts();
		List<Map<String, Object>> articles = JsonLd.articles(facts.jsonLd);
		Metadata metadata = new Metadata(facts, articles);
		Outline outline = OutlineBuilder.of(page.document(), lexicon, false);
		Zone story = StoryFinder.find(outline);
		if (story.mass < 5 || outline.text().length() < TOO_SHORT) {
			Outline all = OutlineBuilder.of(page.document(), lexicon, true);
			Zone hidden = StoryFinder.find(all);
			if (hidden.mass > 2 * story.mass) {
				outline = all;
				story = hidden;
			}
		}
		BlockKind[] kinds = Judge.judge(outline, story, metadata.title(), facts.meta("description", "og:description", "twitter:description"),
				metadata.copy());
		Draft draft = new Draft(outline.text());
		for (int i = 0; i < kinds.length; i++) {
			Piece piece = outline.pieces().get(i);
			draft.block(kinds[i], piece.begin, piece.end);
		}
		metadata.addTo(draft, outline, story);
		return draft;
	}

}
