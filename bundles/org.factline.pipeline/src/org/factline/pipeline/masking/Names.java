package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.factline.article.MaskedName;
import org.factline.pipeline.masking.MaskedText.Change;
import org.factline.text.Slug;
import org.factline.text.Span;

/** Takes names out of texts. */
final class Names {

	/** Stands for a name whose own replacement would give it, or another one, away. */
	static final String NOBODY = "X";
	private static final int SLUG = 60;

	private record Mask(NameFinder finder, String replacement) {
	}

	private final List<Mask> masks = new ArrayList<>();
	/** Short texts come again and again: outlets, kinds, places. */
	private final Map<String, String> known = new HashMap<>();

	Names(List<MaskedName> names) {
		List<NameFinder> finders = names.stream().map(MaskedName::name).map(NameFinder::new).toList();
		for (int i = 0; i < names.size(); i++) {
			String replacement = names.get(i).replacement();
			List<Word> words = Word.of(replacement);
			boolean tells = finders.stream().anyMatch(finder -> !finder.find(replacement, words, offset -> false).isEmpty());
			masks.add(new Mask(finders.get(i), tells ? NOBODY : replacement));
		}
	}

	/** Words without a place of their own: a message, a title, an address, an id. */
	synchronized String words(String words) {
		return words.isEmpty() ? words : known.computeIfAbsent(words, one -> text(one, offset -> false).text());
	}

	/**
	 * A text in which things have places.
	 *
	 * @param borders whether something begins or ends at an offset, across which no name goes on
	 */
	MaskedText text(String text, IntPredicate borders) {
		List<Word> words = Word.of(text);
		List<Change> changes = new ArrayList<>();
		for (Mask mask : masks) {
			for (Span span : mask.finder.find(text, words, borders)) {
				changes.add(new Change(span.begin(), span.end(), isInAddress(text, span) ? slug(mask.replacement) : mask.replacement));
			}
		}
		return new MaskedText(text, MaskedText.merged(changes));
	}

	private static String slug(String replacement) {
		String slug = Slug.of(replacement, SLUG);
		return slug.isEmpty() ? Slug.of(NOBODY, SLUG) : slug;
	}

	/** Whether a name is a piece of an address, an account or an id, which take no blanks. */
	private static boolean isInAddress(String text, Span span) {
		String name = span.in(text);
		int begin = span.begin();
		while (begin > 0 && !isBlank(text.charAt(begin - 1))) {
			begin--;
		}
		int end = span.end();
		while (end < text.length() && !isBlank(text.charAt(end))) {
			end++;
		}
		boolean small = name.chars().noneMatch(Character::isUpperCase);
		return text.substring(begin, end).contains("://") || small && (name.indexOf('-') > 0 || name.indexOf('_') > 0
				|| begin < span.begin() && "-_/@#".indexOf(text.charAt(span.begin() - 1)) >= 0
				|| span.end() < end && "-_/".indexOf(text.charAt(span.end())) >= 0);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
