package org.factline.article;

import java.util.Objects;

/** Evidence: a place in an article's text, or a field beside it. */
public sealed interface Passage {

	/** Id of the article. */
	String article();

	/** The exact words. */
	String text();

	/**
	 * A place in the text.
	 *
	 * @param article id of the article
	 * @param begin   offset of the first character, in UTF-16 units
	 * @param end     offset behind the last character, in UTF-16 units
	 * @param text    the characters between
	 */
	record InText(String article, int begin, int end, String text) implements Passage {

		public InText {
			Objects.requireNonNull(article);
			if (begin < 0 || end - begin != text.length()) {
				throw new IllegalArgumentException(article + ": " + begin + " to " + end + " is not: " + text);
			}
		}

		/** The passage that two offsets cut out of an article. */
		public static InText of(Article article, int begin, int end) {
			return new InText(article.id(), begin, end, article.text().substring(begin, end));
		}
	}

	/**
	 * A field of the article, such as its URL or its publication date.
	 *
	 * @param article id of the article
	 * @param field   which field
	 * @param text    its value
	 */
	record InField(String article, Field field, String text) implements Passage {

		public InField {
			Objects.requireNonNull(article);
			Objects.requireNonNull(field);
			Objects.requireNonNull(text);
		}
	}
}
