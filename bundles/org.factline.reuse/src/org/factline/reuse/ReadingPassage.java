package org.factline.reuse;

import java.util.Comparator;
import java.util.List;

import org.factline.text.Span;

/**
 * A passage that stands in two texts, word for word or nearly.
 *
 * @param kind        whether it is the articles' own or their pages'
 * @param a           where it stands in the first text
 * @param b           where it stands in the second text
 * @param tokens      how many words of it are the same in both
 * @param differences where the words differ, in order; none where they are the same throughout
 */
public record ReadingPassage(Kind kind, Span a, Span b, int tokens, List<Difference> differences) {

	/** By the place in the first text, then by that in the second. */
	static final Comparator<ReadingPassage> IN_TEXT = Comparator.comparing(ReadingPassage::a, Span.IN_TEXT)
			.thenComparing(ReadingPassage::b, Span.IN_TEXT);

	/** What a passage is. */
	public enum Kind {
		/** Words of one article that the other has, too. */
		REUSE("reuse"),
		/** Words that come with the page: known as such, or held by very many articles of one outlet. */
		FURNITURE("furniture");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** The name that files and reports use. */
		public String id() {
			return id;
		}
	}

	public ReadingPassage {
		differences = List.copyOf(differences);
	}
}
