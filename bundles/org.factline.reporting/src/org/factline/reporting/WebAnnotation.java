package org.factline.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Passage;
import org.factline.text.CodePointIndex;

/**
 * Something said about places in texts (W3C Web Annotation Data Model, Recommendation of 23 February 2017). What is not known is
 * empty.
 *
 * @param id         IRI
 * @param motivation why it was made (section 3.3.5), such as {@code assessing}
 * @param bodies     what is said
 * @param targets    of which places
 */
public record WebAnnotation(String id, String motivation, List<Body> bodies, List<Target> targets) {

	/**
	 * Words that are said (section 3.2.4).
	 *
	 * @param value    the words
	 * @param purpose  what for, such as {@code describing}
	 * @param language BCP 47 tag
	 * @param creator  name of the person who said it
	 */
	public record Body(String value, String purpose, String language, String creator) {

		public Body {
			Objects.requireNonNull(value);
			Objects.requireNonNull(purpose);
			Objects.requireNonNull(language);
			Objects.requireNonNull(creator);
		}
	}

	/**
	 * A place (section 4).
	 *
	 * @param source  IRI of the text
	 * @param article id of the article
	 * @param field   the field beside the text whose value is {@code exact}; empty where the place is in the text
	 * @param begin   offset of the first character in code points; -1 where no position is known
	 * @param end     offset behind the last character in code points; -1 where no position is known
	 * @param exact   the words
	 * @param prefix  some words before
	 * @param suffix  some words behind
	 */
	public record Target(String source, String article, String field, int begin, int end, String exact, String prefix, String suffix) {

		public Target {
			Objects.requireNonNull(source);
			Objects.requireNonNull(article);
			Objects.requireNonNull(field);
			Objects.requireNonNull(exact);
			Objects.requireNonNull(prefix);
			Objects.requireNonNull(suffix);
		}

		/**
		 * The place in an article as it is now: where the position says, if those words stand there; else where the words stand
		 * between what was before and behind them; else where they stand alone. Empty where they are gone, or nobody can tell
		 * which of several they are.
		 */
		public Optional<Passage.InText> in(Article now) {
			String text = now.text();
			CodePointIndex index = CodePointIndex.of(text);
			if (0 <= begin && begin < end && end <= index.toCodePoints(text.length())) {
				int from = index.toUtf16(begin);
				int to = index.toUtf16(end);
				if (exact.isEmpty() || text.substring(from, to).equals(exact)) {
					return Optional.of(Passage.InText.of(now, from, to));
				}
			}
			int at = exact.isEmpty() ? -1 : only(text, prefix + exact + suffix);
			int found = at >= 0 ? at + prefix.length() : exact.isEmpty() ? -1 : only(text, exact);
			return found < 0 ? Optional.empty() : Optional.of(Passage.InText.of(now, found, found + exact.length()));
		}

		private static int only(String text, String words) {
			int first = text.indexOf(words);
			return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1;
		}
	}

	public WebAnnotation {
		Objects.requireNonNull(id);
		Objects.requireNonNull(motivation);
		bodies = List.copyOf(bodies);
		targets = List.copyOf(targets);
	}
}
