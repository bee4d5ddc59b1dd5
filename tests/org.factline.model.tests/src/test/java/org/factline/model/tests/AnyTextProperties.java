package org.factline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.bridge.Overlays;
import org.factline.model.bridge.ToRecord;
import org.factline.model.edit.DossierSession;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any page can be saved, whatever characters it holds. */
class AnyTextProperties {

	@Property(tries = 300)
	void anyArticleComesBackAsItWas(@ForAll("texts") String text, @ForAll("texts") String title, @ForAll("texts") String words)
			throws IOException {
		assertComesBack(article(text, title, words));
	}

	@Example
	void everyCodePointAndEveryLoneSurrogateComesBack() throws IOException {
		StringBuilder all = new StringBuilder();
		for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
			all.appendCodePoint(codePoint);
			// a space between, so that two halves do not make a pair
			all.append(' ');
			if (codePoint % 4096 == 4095) {
				assertComesBack(article(all.toString(), "x" + all, "x" + all));
				all.setLength(0);
			}
		}
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<Character> units = Arbitraries.oneOf(Arbitraries.chars().all(), Arbitraries.chars().ascii(),
				Arbitraries.chars().range('\ud800', '\udfff'), Arbitraries.of('\n', '\r', '\t', ' ', '\\', 'u', '<', '&', '"', ']', '>'));
		return units.list().ofMaxSize(60).map(list -> {
			StringBuilder text = new StringBuilder();
			list.forEach(text::append);
			return text.toString();
		});
	}

	private static Article article(String text, String title, String words) {
		Map<Field, Attribute> attributes = title.isBlank() ? Map.of() : Map.of(Field.TITLE, Attribute.inferred(title, words),
				Field.OUTLET, Attribute.stated(title, words), Field.URL, Attribute.stated(title, words));
		List<Contributor> contributors = title.isBlank() ? List.of() : List.of(new Contributor(title, Contributor.Role.EDITOR));
		int end = text.length() > 3 && Character.isSurrogatePair(text.charAt(text.length() - 3), text.charAt(text.length() - 2))
				? text.length() - 1 : text.length();
		List<Block> blocks = end == 0 ? List.of() : List.of(new Block(BlockKind.LEAD, 0, end));
		return new Article("a", new Provenance(words, title, words, title, words, title), text, blocks, attributes, contributors);
	}

	private static void assertComesBack(Article article) throws IOException {
		Path folder = Files.createTempDirectory("factline");
		Path path = folder.resolve("a.factline");
		try (DossierSession session = DossierSession.create(path)) {
			Dossiers.add(session, article);
			session.save();
		}
		try (DossierSession session = DossierSession.open(path)) {
			assertEquals(article, ToRecord.article(session.articles().getFirst(), "a", Overlays.NONE));
			assertTrue(session.problems().isEmpty(), session.problems()::toString);
			byte[] before = Files.readAllBytes(path);
			session.save();
			assertEquals(new String(before, java.nio.charset.StandardCharsets.UTF_8), Files.readString(path));
		} finally {
			Dossiers.delete(folder);
		}
	}
}
