package org.factline.checking.standard;

import java.util.Optional;

import org.factline.statement.NormalForm;
import org.factline.text.Span;

/**
 * One word of a name, an office or an institution that two sources spell alike but for a slip, between words that both have. What kind
 * of name it is, and whether it was known for one, does not matter: nobody varies the letters of a word for style.
 */
final class MisspeltWord {

	/** Shorter words are other words. */
	private static final int SHORTEST = 6;

	private MisspeltWord() {
	}

	/** The two spellings at a place where sentences differ; nothing where it is no slip of letters in a word with a capital. */
	static Optional<WordDifference> of(SentencePair pair, SentencePair.Difference at) {
		if (at.aEnd() - at.aFirst() != 1 || at.bEnd() - at.bFirst() != 1 || at.aFirst() == 0 || at.bFirst() == 0) {
			return Optional.empty();
		}
		String formA = pair.a().tokens().form(at.aFirst());
		String formB = pair.b().tokens().form(at.bFirst());
		Words a = words(pair.a(), at.aFirst(), formA);
		Words b = words(pair.b(), at.bFirst(), formB);
		boolean slip = Math.min(formA.length(), formB.length()) >= SHORTEST && Character.isUpperCase(a.text().charAt(0))
				&& Character.isUpperCase(b.text().charAt(0)) && Letters.areNear(formA, formB) && !Letters.isWordForm(formA, formB)
				&& !WordDifference.isOffice(formA) && !WordDifference.isOffice(formB) && !NormalForm.of(a.text()).equals(NormalForm.of(b.text()));
		return slip ? Optional.of(new WordDifference(WordDifference.Kind.SPELLING, a, b)) : Optional.empty();
	}

	private static Words words(SentencePair.Side side, int token, String form) {
		Span place = side.place(token, token + 1);
		return new Words(place, form, place.in(side.article().article().text()));
	}
}
