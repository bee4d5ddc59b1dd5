package org.factline.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.PageLinks;
import org.factline.importing.plan.PlannedArticle.Kind;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePagesTest {

	private static final String BASE = "https://kabar.example/laut/rumpon-bambu-teluk";

	private static IncomingArticle page(String file, String url, String title, String text, PageLinks links) {
		Map<Field, Attribute> fields = new HashMap<>();
		fields.put(Field.TITLE, Attribute.stated(title, ""));
		if (!url.isEmpty()) {
			fields.put(Field.URL, Attribute.stated(url, ""));
		}
		String all = title + '\n' + text;
		List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, 0, title.length()), new Block(BlockKind.LEAD, title.length() + 1, all.length()));
		return new IncomingArticle(new Article(file, new Provenance(file, "text/html", "sha-" + text.hashCode(), "test", "1", ""), all, blocks, fields, List.of()), "",
				links);
	}

	private static PageLinks links(String own, String previous, String next, int number) {
		return new PageLinks(own, "", "", previous, next, number, false);
	}

	/** The bodies of what comes out, in order. */
	private static List<String> bodies(IncomingArticle... incoming) {
		ArticlePages pages = new ArticlePages(List.of(incoming));
		return IntStream.range(0, incoming.length).filter(i -> pages.firstOf(i).isEmpty()).mapToObj(i -> pages.whole(i).article().body()).toList();
	}

	private static IncomingArticle at(String file, String url, String text) {
		return page(file, url, "Rumpon Bambu", text, PageLinks.NONE);
	}

	@Test
	void pagesOfOneAddressAreOneArticle() {
		assertEquals(List.of("satu\ndua\ntiga"), bodies(at("b", BASE + "?page=2", "dua"), at("a", BASE, "satu"), at("c", BASE + "?page=3&utm_source=x", "tiga")));
	}

	@Test
	void whatAFurtherPageRepeatsIsNoSecondHeadline() {
		ArticlePages pages = new ArticlePages(List.of(at("a", BASE, "satu"), at("b", BASE + "/2", "dua")));
		Article whole = pages.whole(0).article();
		assertEquals("Rumpon Bambu\nsatu\nRumpon Bambu\ndua", whole.text());
		assertEquals(List.of(BlockKind.HEADLINE, BlockKind.LEAD, BlockKind.BOILERPLATE, BlockKind.BODY), whole.blocks().stream().map(Block::kind).toList());
		assertEquals(0, pages.firstOf(1).orElseThrow());
	}

	@Test
	void allPagesGiveTheAddressOfTheFirst() {
		assertEquals(List.of("satu\ndua"), bodies(page("a", BASE, "Rumpon Bambu", "satu", links("", "", BASE + "?page=2", 0)),
				page("b", BASE, "Rumpon Bambu - Halaman 2", "dua", links("", BASE, "", 2))));
		assertEquals(List.of("satu\ndua"), bodies(page("a", BASE, "Rumpon Bambu", "satu", PageLinks.NONE),
				page("b", BASE, "Rumpon Bambu (Halaman 2 dari 2)", "dua", links("", "", "", 2))));
	}

	@Test
	void pagesWithoutAnAddressAreKnownByTheirHeadline() {
		assertEquals(List.of("satu\ndua"), bodies(page("a", "", "Rumpon Bambu", "satu", PageLinks.NONE),
				page("b", "", "Rumpon Bambu - Halaman 2", "dua", links("", "", "", 2))));
	}

	@Test
	void linksToTheNextArticleAreNoPages() {
		assertEquals(2, bodies(page("a", BASE, "Rumpon Bambu", "satu", links("", "", "https://kabar.example/laut/lomba-dayung-batal", 0)),
				page("b", "https://kabar.example/laut/lomba-dayung-batal", "Rumpon Bambu", "dua", links("", BASE, "", 0))).size());
	}

	@Test
	void withoutTheFirstOrWithAGapNothingIsPutTogether() {
		assertEquals(2, bodies(at("b", BASE + "?page=2", "dua"), at("c", BASE + "?page=3", "tiga")).size());
		assertEquals(2, bodies(at("a", BASE, "satu"), at("c", BASE + "?page=3", "tiga")).size());
	}

	@Test
	void otherHeadlinesAreOtherArticles() {
		assertEquals(2, bodies(at("a", BASE, "satu"), page("b", BASE + "/2", "Lomba Dayung", "dua", PageLinks.NONE)).size());
		assertEquals(2, bodies(at("a", "https://kabar.example/?p=1", "satu"), at("b", "https://kabar.example/?p=2", "dua")).size());
	}

	@ParameterizedTest
	@CsvSource({ "https://x.example/berita?page=3, x.example/berita, 3", "https://x.example/berita?id=7&halaman=2, x.example/berita?id=7, 2",
			"https://x.example/berita/page/2/, x.example/berita, 2", "https://x.example/d-12/kapal-feri-tiba/2, x.example/d-12/kapal-feri-tiba, 2",
			"https://x.example/2025/05/2, x.example/2025/05/2, 0", "https://x.example/berita?page=all, x.example/berita, 0",
			"https://x.example/kapal-feri-tiba/1, x.example/kapal-feri-tiba/1, 0" })
	void addressesSayWhichPage(String address, String article, int number) {
		assertEquals(new PageAddress(article, number), PageAddress.of(address).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "https://amp.x.example/a/b, x.example/a/b", "https://x.example/a/b/amp/, x.example/a/b", "https://x.example/a/b.amp.html, x.example/a/b.html",
			"https://x.example/a/b?print=1, x.example/a/b", "https://x.example/print, x.example/print", "https://x.example/a/b?single=1, x.example/a/b",
			"https://x.example/a/b?page=2, x.example/a/b?page=2" })
	void versionsOfAPageHaveOneAddress(String address, String canonical) {
		assertEquals(canonical, ArticleIds.canonical(address).orElse(""));
	}

	private static ImportPlan plan(List<KnownArticle> known, IncomingArticle... incoming) {
		return new ImportPlanner(known, 1).plan(List.of(incoming), List.of(), Progress.NONE);
	}

	private static List<Kind> kinds(ImportPlan plan) {
		return plan.articles().stream().map(PlannedArticle::kind).toList();
	}

	@Test
	void pagesArePlannedAsOneArticleAndAgainChangeNothing() {
		IncomingArticle[] pages = { at("a", BASE, "satu"), at("b", BASE + "?page=2", "dua") };
		ImportPlan plan = plan(List.of(), pages);
		assertEquals(List.of(Kind.NEW, Kind.ELSEWHERE), kinds(plan));
		assertEquals("page 2 of Rumpon Bambu", plan.articles().get(1).reason());
		assertEquals(plan.articles().get(0).article().id(), plan.articles().get(1).article().id());
		KnownArticle known = new KnownArticle(plan.articles().get(0).article(), List.of(pages[1].article().provenance()));
		assertEquals(List.of(Kind.UNCHANGED, Kind.UNCHANGED), kinds(plan(List.of(known), pages)));
		assertEquals(List.of(Kind.UNCHANGED), kinds(plan(List.of(known), pages[1])));
	}

	@Test
	void oneOfSeveralPagesReadAloneLaterDoesNotCutTheArticle() {
		IncomingArticle first = page("a", BASE, "Rumpon Bambu", "satu", links("", "", BASE + "?page=2", 0));
		IncomingArticle second = page("b", BASE, "Rumpon Bambu", "dua", links("", BASE, "", 0));
		ImportPlan plan = plan(List.of(), first, second);
		KnownArticle known = new KnownArticle(plan.articles().get(0).article(), List.of(second.article().provenance()));
		assertEquals(List.of(Kind.UNCHANGED), kinds(plan(List.of(known), first)));
		IncomingArticle renewed = page("c", BASE, "Rumpon Bambu", "dua koma lima", links("", BASE, "", 0));
		assertEquals(List.of(Kind.ELSEWHERE), kinds(plan(List.of(known), renewed)));
	}

	@Test
	void aFurtherPageThatIsAnArticleOfItsOwnChangesAsArticlesDo() {
		IncomingArticle second = at("b", BASE + "?page=2", "dua");
		KnownArticle known = new KnownArticle(plan(List.of(), second).articles().getFirst().article(), List.of());
		assertEquals(List.of(Kind.CHANGED), kinds(plan(List.of(known), at("c", BASE + "?page=2", "dua koma lima"))));
	}

	@Test
	void anAmpVersionIsTheSameArticleInAnyOrder() {
		PageLinks amp = new PageLinks("", BASE, "", "", "", 0, true);
		IncomingArticle version = page("amp", BASE, "Rumpon Bambu", "satu, tetapi lain", amp);
		assertEquals(List.of(Kind.ELSEWHERE, Kind.NEW), kinds(plan(List.of(), version, at("z", BASE, "satu"))));
		KnownArticle known = new KnownArticle(at("z", BASE, "satu").article(), List.of());
		ImportPlan later = plan(List.of(known), version);
		assertEquals(List.of(Kind.ELSEWHERE), kinds(later));
		assertEquals("an AMP version or one for printing of Rumpon Bambu", later.articles().getFirst().reason());
	}

	@Test
	void anAmpVersionIsKnownByTheAddressThatTheArticleGivesIt() {
		String address = "https://cepat.example/v/77";
		IncomingArticle article = page("z", BASE, "Rumpon Bambu", "satu", new PageLinks("", BASE, address, "", "", 0, false));
		IncomingArticle version = page("amp", address, "Rumpon Bambu", "satu, tetapi lain", new PageLinks("", address, "", "", "", 0, true));
		assertEquals(List.of(Kind.ELSEWHERE, Kind.NEW), kinds(plan(List.of(), version, article)));
	}

	@Test
	void aVersionWithoutItsArticleIsAnArticle() {
		PageLinks amp = new PageLinks("", BASE, "", "", "", 0, true);
		assertEquals(List.of(Kind.NEW), kinds(plan(List.of(), page("amp", BASE, "Rumpon Bambu", "satu", amp))));
	}

	/** A search that goes back for every hyphen would take hours. */
	@Test
	void anAddressOfAnyLengthIsReadInOneGo() {
		String words = "a-".repeat(20_000) + "z";
		assertEquals(2, PageAddress.of("https://warta.example/" + words + "/2").orElseThrow().number());
		assertEquals(0, PageAddress.of("https://warta.example/" + words + "/x").orElseThrow().number());
	}
}
