package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.BlockKind;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

	private static final Locale EN = Locale.ENGLISH;

	private static String html(ReportInput input) {
		return Written.by(new HtmlReport(), input);
	}

	private static List<String> all(String html, String pattern) {
		return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList();
	}

	/** So many findings, each between two of so many articles of so many sentences. */
	static ReportInput many(int findings, int articles, int sentences) {
		List<Article> all = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			Pier.Page page = new Pier.Page("berita/" + i, "text/html").know(Field.OUTLET, Attribute.stated("Harian Teluk " + i % 7, "page"))
					.know(Field.TITLE, Attribute.stated("Dermaga nomor " + i + " di pelabuhan Teluk Sentosa mulai melayani kapal", "page"))
					.know(Field.PUBLISHED, Attribute.stated("2026-03-11T08:30+07:00", "page"));
			for (int j = 0; j < sentences; j++) {
				page.add(BlockKind.BODY, "Kapal nomor " + j + " berangkat dari dermaga nomor " + i
						+ " pada Rabu, 11 Maret 2026, dengan muatan bahan pokok, kata kepala pelabuhan kepada wartawan di Sentosa.");
			}
			all.add(page.article());
		}
		List<Finding> found = new ArrayList<>();
		for (int i = 0; i < findings; i++) {
			Article a = all.get(i % articles);
			Article b = all.get((i + 1) % articles);
			String words = "Kapal nomor " + i % sentences + " berangkat";
			found.add(Pier.finding("conflicting-date", Family.CONTRADICTION, Severity.WARNING,
					"The sources differ on the day that ship " + i + " left the pier at Sentosa.",
					"One says 11 March 2026, the other 12 March 2026, and both speak of the same ship and the same harbour master.",
					"Compare both with the port’s own notice, or ask the harbour master for the day.",
					List.of(Pier.in(a, words), Pier.in(b, words)), Map.of("kind", "day", "words.0", words, "number", "" + i)));
		}
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, all), found)), List.of(), Pier.run(EN), EN, false);
	}

	@Test
	void everyLinkLeadsSomewhereAndEveryAnchorIsOne() {
		ReportInput harbour = Harbour.input(EN);
		ReportInput twoTimelines = new ReportInput(List.of(harbour.dossiers().getFirst(), harbour.dossiers().getFirst()), List.of(), harbour.run(), EN, false);
		assertEquals(2, html(twoTimelines).split("<svg [^>]*class=\"factline-timeline\"", -1).length - 1);
		assertTrue(html(harbour).matches("(?s).*<a href=\"#a\\d+\" aria-label=\".*"), "a date of the timeline leads to the article that gives it");
		for (ReportInput input : List.of(Pier.input(EN, false), harbour, twoTimelines, many(40, 8, 30), many(500, 100, 80), Written.empty(EN))) {
			String html = html(input);
			List<String> ids = all(html, " id=\"([^\"]*)\"");
			assertEquals(ids.size(), new HashSet<>(ids).size(), "an anchor stands twice");
			List<String> broken = new ArrayList<>(all(html, " href=\"#([^\"]*)\""));
			broken.removeAll(ids);
			assertEquals(List.of(), broken);
		}
	}

	@Test
	void aPassageLinksToItsPlaceInTheArticle() {
		String html = html(Pier.input(EN, false));
		String words = "<mark>10 Maret 2026</mark>";
		assertTrue(html.contains("Pelabuhan Teluk Sentosa mulai melayani kapal perintis pada </mark><span id=\"f-"), "the mark begins at its anchor");
		assertTrue(html.indexOf(words) < html.lastIndexOf(words), "quoted under the finding and marked in the article");
	}

	@Test
	void disagreeingWordsAreSetApartInsideThePassage() {
		assertTrue(html(Pier.input(EN, false)).contains("<mark>pada <em class=\"differs\">Selasa, 9 Maret 2026</em></mark>, setelah"));
	}

	@Test
	void anInferredValueSaysSoWithItsReason() {
		assertTrue(html(Pier.input(EN, false)).contains(
				"<bdi>Kabar Pesisir</bdi> <span class=\"inferred\">inferred: <bdi>the web address of the page</bdi></span>"));
	}

	@Test
	void nothingIsFetchedAndTheStyleIsTheOneThatThePolicyAllows() throws NoSuchAlgorithmException {
		String html = html(Pier.input(EN, false));
		Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
		assertTrue(style.find());
		String hash = Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
		assertTrue(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash + "&#39;;"));
		String sheet = style.group(1).replace("url(#hatch)", "");
		assertFalse(sheet.contains("url(") || sheet.contains("@import"), "nothing from elsewhere; a pattern of the page itself");
		assertFalse(Pattern.compile(" style=| on[a-z]+=\"| src=|<script|<iframe|<img|<object").matcher(html).find());
	}

	@Test
	void aThousandFindingsStayBelowTwoMegabytes() {
		for (ReportInput input : List.of(many(1000, 20, 60), many(1000, 200, 40), many(1000, 3, 4000))) {
			int bytes = html(input).getBytes(StandardCharsets.UTF_8).length;
			assertTrue(bytes <= 2_000_000, bytes + " bytes");
		}
	}

	@Test
	void furnitureIsFoldedAndOpenWhereItIsEvidence() {
		assertTrue(html(Pier.input(EN, false)).contains("<details>"));
		Finding cited = Pier.finding("c", Family.SOURCE, Severity.INFO, "m", "e", "", List.of(Pier.in(Pier.HARIAN, "Harga ikan naik")), Map.of());
		ReportInput input = new ReportInput(List.of(new CheckedDossier(Pier.dossier(EN).articles(), List.of(cited))), List.of(), Pier.run(EN), EN,
				false);
		assertTrue(html(input).contains("<details open=\"open\">"));
	}

	@Test
	void headingsNeverSkipALevel() {
		ReportInput two = new ReportInput(List.of(Pier.dossier(EN), new CheckedDossier(new ArticleSet("b", List.of(Pier.HARIAN)), List.of())),
				List.of(), Pier.run(EN), EN, false);
		for (ReportInput input : List.of(Pier.input(EN, false), two, Written.clean(EN), Written.empty(EN))) {
			int before = 0;
			for (String level : all(html(input), "<h([1-6])[ >]")) {
				assertTrue(Integer.parseInt(level) <= before + 1, "h" + level + " after h" + before);
				before = Integer.parseInt(level);
			}
		}
	}

	@Test
	void emptyStatesAreSentences() {
		assertTrue(html(Written.clean(EN)).contains("Nothing was found in these 3 articles."));
		assertTrue(html(Written.empty(EN)).contains("There was no article to check. The inputs held none."));
		ReportInput unread = new ReportInput(List.of(), List.of(new Problem("a.txt", "", "the file is empty")), Pier.run(EN), EN, false);
		assertTrue(html(unread).contains("none of the inputs could be read as one"));
		assertTrue(html(unread).contains("<code>a.txt</code>: the file is empty"));
	}

	@Test
	void evidenceFromAnUnknownArticleOrBeyondItsTextIsStillShown() {
		Finding strange = Pier.finding("c", Family.SOURCE, Severity.INFO, "m", "e", "",
				List.of(new Passage.InText("elsewhere", 0, 5, "words"), new Passage.InText(Pier.UNKNOWN.id(), 9000, 9004, "more")), Map.of());
		ReportInput input = new ReportInput(List.of(new CheckedDossier(Pier.dossier(EN).articles(), List.of(strange))), List.of(), Pier.run(EN),
				EN, false);
		assertTrue(html(input).contains("<mark>words</mark>"));
		assertTrue(html(input).contains("<mark>more</mark>"));
	}
}
