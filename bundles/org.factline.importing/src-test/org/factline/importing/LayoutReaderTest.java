package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.junit.jupiter.api.Test;

class LayoutReaderTest {

	private static final Provenance NOWHERE = new Provenance("a.txt", "text/plain", "", "test", "1", "");

	private static List<String> blocks(String text, LayoutRules rules) {
		Article article = new LayoutReader(Page.of(text), rules).read().toArticle("a", NOWHERE);
		return article.blocks().stream().map((Block block) -> block.kind() + " " + block.in(article.text())).toList();
	}

	@Test
	void oneLineMayHaveSeveralParts() {
		LayoutRules rules = new LayoutRules();
		rules.opening("(?<place>\\p{Lu}\\p{L}+) - ").beforeStory().is(BlockKind.DATELINE);
		rules.ending("\\(\\p{Ll}{3}\\)").is(BlockKind.CREDIT);
		assertEquals(List.of("DATELINE Ambon -", "LEAD Feri tiba.", "CREDIT (abc)", "BODY Tual - ramai."),
				blocks("Ambon - Feri tiba. (abc)\nTual - ramai.", rules));
	}

	@Test
	void noBreakSpacesCountAsSpacesAndMoveNoOffset() {
		LayoutRules rules = new LayoutRules();
		rules.line("Baca Juga : .+").is(BlockKind.RELATED);
		assertEquals(List.of("RELATED Baca Juga :\u00A0Dermaga", "LEAD Feri\ttiba."), blocks("Baca Juga :\u00A0Dermaga\r\nFeri\ttiba.", rules));
	}

	@Test
	void aSectionReachesToTheNextOne() {
		LayoutRules rules = new LayoutRules();
		rules.section("Terkait").is(BlockKind.RELATED);
		rules.section("Hak cipta").is(BlockKind.LEGAL);
		assertEquals(List.of("LEAD Isi.", "RELATED Terkait", "RELATED Kabar lain.", "LEGAL Hak cipta", "LEGAL Jangan salin."),
				blocks("Isi.\nTerkait\nKabar lain.\nHak cipta\nJangan salin.", rules));
	}

	@Test
	void aRuleMayLookAtTheNextLine() {
		LayoutRules rules = new LayoutRules();
		rules.line("\\p{Lu}\\p{L}+").followedBy("Penulis").is(BlockKind.BYLINE);
		rules.line("Penulis").is(BlockKind.BYLINE);
		assertEquals(List.of("HEADLINE Judul", "BYLINE Wulan", "BYLINE Penulis", "LEAD Wulan"),
				blocks("Judul\nWulan\nPenulis\nWulan", rules));
	}

	@Test
	void aLayoutMayHaveNoHeadline() {
		assertEquals(List.of("LEAD Judul", "BODY Isi."), blocks("Judul\nIsi.", new LayoutRules().withoutHeadline()));
		assertEquals(List.of("HEADLINE Judul", "LEAD Isi."), blocks("Judul\nIsi.", new LayoutRules()));
	}

	@Test
	void furnitureOfEveryOutletIsTakenApart() {
		LayoutRules rules = new LayoutRules();
		Furniture.addTo(rules);
		String text = "Judul\nRabu, 22 Januari 2025 - 12:01 WIB\nIsi berita.\nBaca juga: Kabar lain\nSumber: Kyodo\nPenulis: Ani & Budi\n"
				+ "Editor : Citra\nBagikan\n3 jam yang lalu\nEKBIS | sehari lalu\nHak cipta 2025 Warta\nhttps://warta.example/a?b=1";
		Draft draft = new LayoutReader(Page.of(text), rules).read();
		assertEquals(List.of(BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.LEAD, BlockKind.RELATED, BlockKind.CREDIT,
				BlockKind.BYLINE, BlockKind.BYLINE, BlockKind.BOILERPLATE, BlockKind.BOILERPLATE, BlockKind.RELATED, BlockKind.LEGAL,
				BlockKind.BOILERPLATE), draft.blocks().stream().map(Block::kind).toList());
		Article article = draft.toArticle("a", NOWHERE);
		assertEquals("2025-01-22T12:01+07:00", article.value(Field.PUBLISHED).orElse(""));
		assertEquals("Kyodo", article.value(Field.AGENCY).orElse(""));
		assertEquals("https://warta.example/a?b=1", article.value(Field.URL).orElse(""));
		assertEquals("[Contributor[name=Ani, role=AUTHOR], Contributor[name=Budi, role=AUTHOR], Contributor[name=Citra, role=EDITOR]]",
				article.contributors().toString());
	}
}
