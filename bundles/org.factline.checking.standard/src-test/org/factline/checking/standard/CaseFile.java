package org.factline.checking.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;

/**
 * Cases of a check, as people read them:
 *
 * <pre>
 * ### error off-by-one: what the case shows      (or "### silent: …")
 * &#64; outlet=Kabar Jala; published=2024-03-05  (an article; the letters a, b, c … are the ids)
 * &#64; version; …                               (an earlier state of the article that follows)
 * A paragraph a line.
 * [RELATED] A line of another kind.
 * </pre>
 */
final class CaseFile {

	/**
	 * One case.
	 *
	 * @param name     what it shows
	 * @param expected severity and kind in lower case; empty where nothing may be found
	 */
	record Case(String name, String expected, List<Article> articles) {

		@Override
		public String toString() {
			return (expected.isEmpty() ? "silent" : expected) + ": " + name;
		}
	}

	private final List<Case> cases = new ArrayList<>();
	private String name = "";
	private String expected = "";
	private List<Article> articles = new ArrayList<>();
	private List<Article> versions = new ArrayList<>();
	private boolean version;
	private Map<Field, Attribute> fields = new EnumMap<>(Field.class);
	private final StringBuilder text = new StringBuilder();
	private List<Block> blocks = new ArrayList<>();

	private CaseFile() {
	}

	/** All cases of one check. */
	static List<Case> of(String check) throws IOException {
		CaseFile file = new CaseFile();
		try (InputStream in = CaseFile.class.getResourceAsStream("cases/" + check + ".cases")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(file::line);
		}
		file.endCase();
		return file.cases;
	}

	private void line(String line) {
		if (line.startsWith("### ")) {
			endCase();
			int colon = line.indexOf(": ");
			String what = line.substring(4, colon);
			name = line.substring(colon + 2);
			expected = what.equals("silent") ? "" : what;
		} else if (line.startsWith("@")) {
			endArticle();
			attributes(line.substring(1));
		} else if (!line.isBlank() && !line.startsWith("//")) {
			block(line);
		}
	}

	/** {@code published?=} is a date that is inferred. */
	private void attributes(String line) {
		fields.put(Field.LANGUAGE, Attribute.stated("id", "test"));
		for (String pair : line.split(";")) {
			version |= pair.strip().equals("version");
			String[] both = pair.strip().split("=", 2);
			boolean inferred = both[0].endsWith("?");
			if (both.length == 2) {
				Field field = Field.valueOf(both[0].replace("?", "").toUpperCase(Locale.ROOT));
				fields.put(field, inferred ? Attribute.inferred(both[1], "test") : Attribute.stated(both[1], "test"));
			}
		}
	}

	private void block(String line) {
		boolean marked = line.startsWith("[") && line.indexOf(']') > 0;
		BlockKind kind = marked ? BlockKind.valueOf(line.substring(1, line.indexOf(']'))) : BlockKind.BODY;
		String words = marked ? line.substring(line.indexOf(']') + 2) : line;
		text.append(text.isEmpty() ? "" : "\n");
		blocks.add(new Block(kind, text.length(), text.length() + words.length()));
		text.append(words);
	}

	private void endArticle() {
		if (!text.isEmpty()) {
			String id = String.valueOf((char) ('a' + articles.size()));
			Article article = new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), text.toString(), blocks, fields,
					List.of());
			if (version) {
				versions.add(article);
			} else {
				articles.add(article.withVersions(versions));
				versions = new ArrayList<>();
			}
		}
		version = false;
		text.setLength(0);
		blocks = new ArrayList<>();
		fields = new EnumMap<>(Field.class);
	}

	private void endCase() {
		endArticle();
		if (!articles.isEmpty()) {
			cases.add(new Case(name, expected, articles));
		}
		articles = new ArrayList<>();
	}
}
