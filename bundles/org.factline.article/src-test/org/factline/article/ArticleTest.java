package org.factline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ArticleTest {

	private static final Provenance NOWHERE = new Provenance("a.txt", "text/plain", "", "test", "1", "");

	private static Article article(String id, String text, Block... blocks) {
		return new Article(id, NOWHERE, text, List.of(blocks), Map.of(), List.of());
	}

	@Test
	void bodyJoinsLeadAndBodyByLineFeed() {
		Article article = article("a", "Title\nLead.\nShare\nBody.", new Block(BlockKind.BODY, 18, 23),
				new Block(BlockKind.HEADLINE, 0, 5), new Block(BlockKind.LEAD, 6, 11), new Block(BlockKind.BOILERPLATE, 12, 17));
		assertEquals("Lead.\nBody.", article.body());
	}

	@Test
	void overlappingBlocksAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> article("a", "abcdef", new Block(BlockKind.BODY, 0, 4), new Block(BlockKind.LEAD, 3, 6)));
	}

	@Test
	void blocksOutsideTheTextAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> article("a", "abc", new Block(BlockKind.BODY, 0, 4)));
	}

	@Test
	void aSetIsSortedByCodePointAndKnowsEachIdOnce() {
		Article emoji = article("\uD83D\uDE00", "x");
		Article private_ = article("\uE000", "x");
		assertEquals(List.of(private_, emoji), new ArticleSet("-", List.of(emoji, private_)).articles());
		assertThrows(IllegalArgumentException.class, () -> new ArticleSet("-", List.of(emoji, emoji)));
	}
}
