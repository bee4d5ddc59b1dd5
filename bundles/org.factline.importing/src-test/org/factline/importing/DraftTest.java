package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.junit.jupiter.api.Test;

class DraftTest {

	private static final Provenance NOWHERE = new Provenance("a.txt", "text/plain", "", "test", "1", "");

	@Test
	void whatNoBlockCoversBecomesBoilerplate() {
		Draft draft = new Draft("Judul\n\n Bagikan \nIsi berita.\nTutup");
		draft.block(BlockKind.BODY, 17, 28).block(BlockKind.HEADLINE, 0, 7);
		Article article = draft.toArticle("a", NOWHERE);
		assertEquals("[Block[kind=HEADLINE, begin=0, end=5], Block[kind=BOILERPLATE, begin=8, end=15], "
				+ "Block[kind=BODY, begin=17, end=28], Block[kind=BOILERPLATE, begin=29, end=34]]", article.blocks().toString());
	}

	@Test
	void whiteSpaceOfEveryKindIsTrimmedAndABlankPieceIsNoBlock() {
		Draft draft = new Draft("\u00A0\tIsi\u2003\n   ");
		draft.block(BlockKind.BODY, 0, 6).block(BlockKind.BODY, 6, 10);
		assertEquals(java.util.List.of(new Block(BlockKind.BODY, 2, 5)), draft.blocks());
	}

	@Test
	void overlapsAreRefused() {
		Draft draft = new Draft("abcdef").block(BlockKind.BODY, 0, 4).block(BlockKind.CREDIT, 3, 6);
		assertThrows(IllegalArgumentException.class, () -> draft.toArticle("a", NOWHERE));
	}

	@Test
	void blankValuesSayNothing() {
		Draft draft = new Draft("x").stated(Field.TITLE, "  ", "").inferred(Field.OUTLET, "", "").contributor(" ", Role.AUTHOR);
		Article article = draft.toArticle("a", NOWHERE);
		assertTrue(article.attributes().isEmpty());
		assertTrue(article.contributors().isEmpty());
	}
}
