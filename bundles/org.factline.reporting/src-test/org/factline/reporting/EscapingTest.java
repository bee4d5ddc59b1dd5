package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

/** A text from the web is evidence, and never markup, script or a command to a terminal. */
class EscapingTest {

	private static final Pattern HIDDEN = Pattern.compile("<span class=\"hidden\" title=\"[^\"<>]*\">U\\+[0-9A-F]+</span>");

	/** A report with one string wherever a string from outside can stand. */
	static ReportInput everywhere(String words, boolean colour) {
		Pier.Page page = new Pier.Page(words, "text/" + words).by(words, Contributor.Role.AUTHOR).add(BlockKind.HEADLINE, words)
				.add(BlockKind.BODY, words + " behind").add(BlockKind.LEGAL, words);
		for (Field field : Field.values()) {
			page.know(field, Attribute.inferred(words, words));
		}
		Article article = page.article();
		List<Passage> passages = List.of(Pier.in(article, words), new Passage.InField(article.id(), Field.URL, words));
		Finding finding = new Finding(words, Family.SOURCE, Severity.ERROR, words, words, words, passages, words, words,
				Map.of("kind", words, "words.0", words));
		Finding notChecked = new Finding(words, Family.SOURCE, Severity.NONE, words, words, words, passages, words, words, Map.of());
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet(words, List.of(article)), List.of(finding, notChecked)),
				new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of()), List.of())), List.of(new Problem(words, words, words)),
				new ReportInput.Run(words, List.of(new ReportInput.UsedCheck(words, words, words, words))), Locale.ENGLISH, colour);
	}

	/** The tags of a page, with what their attributes say taken out. */
	private static List<String> structure(String html) {
		return Pattern.compile("<[^>]*>").matcher(HIDDEN.matcher(html).replaceAll("")).results()
				.map(tag -> tag.group().replaceAll("=\"[^\"]*\"", "")).toList();
	}

	@Test
	void noStringChangesThePage() {
		Random random = new Random(7);
		HtmlReport report = new HtmlReport();
		List<String> expected = structure(Written.by(report, everywhere("harmless", false)));
		for (int round = 0; round < 100; round++) {
			String words = Nasty.string(random);
			String html = Written.by(report, everywhere(words, false));
			assertEquals(expected, structure(html), words);
			assertTrue(html.codePoints().noneMatch(HiddenCharacters::isHidden), words);
			assertFalse(html.contains("<script"), words);
		}
	}

	@Test
	void aTextReadsAsItStands() {
		Random random = new Random(8);
		for (int round = 0; round < 1000; round++) {
			String words = Nasty.string(random);
			String html = new Markup().text(words).finished().stripTrailing();
			String read = html.replaceAll("<span class=\"hidden\" title=\"[^\"<>]*\">(U\\+[0-9A-F]+)</span>", "&lt;$1&gt;").replace("&lt;", "<")
					.replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
			assertEquals(HiddenCharacters.shown(words).stripTrailing(), read);
		}
	}

	@Test
	void everyControlAndBidirectionalCharacterIsShown() {
		for (int codePoint = 0; codePoint < 0x3000; codePoint++) {
			boolean plain = codePoint == '\n' || codePoint == '\t';
			int type = Character.getType(codePoint);
			if (!plain && (Character.isISOControl(codePoint) || type == Character.FORMAT || type == Character.LINE_SEPARATOR)) {
				String number = "U+%04X".formatted(codePoint);
				assertEquals('<' + number + '>', HiddenCharacters.shown(Character.toString(codePoint)));
				assertTrue(new Markup().text(Character.toString(codePoint)).finished().contains(">" + number + "<"));
			}
		}
	}

	@Test
	void theEndOfALineIsNoHiddenCharacter() {
		assertEquals("a\nb<U+000D>", HiddenCharacters.shown("a\r\nb\r"));
	}

	@Test
	void nothingSteersATerminal() {
		Random random = new Random(9);
		for (int round = 0; round < 100; round++) {
			String words = Nasty.string(random);
			String text = Written.by(new TextReport(), everywhere(words, false));
			assertTrue(text.codePoints().noneMatch(c -> c == '\t' || HiddenCharacters.isHidden(c)), words);
			String coloured = Written.by(new TextReport(), everywhere(words, true));
			assertEquals(text, coloured.replaceAll("\u001B\\[[0-9;]+m", ""), words);
		}
	}

	@Test
	void onlyAddressesOfTheWebAreLinks() {
		for (String address : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "//teluk.example", "https://a b")) {
			Article article = new Pier.Page("a", "text/html").know(Field.URL, Attribute.stated(address, "page")).add(BlockKind.BODY, "x").article();
			ReportInput input = new ReportInput(List.of(new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of(article)), List.of())),
					List.of(), Pier.run(Locale.ENGLISH), Locale.ENGLISH, false);
			assertFalse(Written.by(new HtmlReport(), input).contains("href=\"" + address), address);
		}
	}
}
