package org.factline.reuse;

import java.util.Optional;

import org.factline.text.Span;

/**
 * Compares two articles by what is known of their shared shingles alone, without their texts. Holds room for its work: each
 * thread has its own and uses it for one article after the other.
 */
public final class ShingleComparison {

	/**
	 * Where the shingle that begins at a place stands; in whatever units pairs are to have.
	 */
	@FunctionalInterface
	public interface Places {

		/** From the first character of the shingle to behind its last. */
		Span shingle(int place);
	}

	/**
	 * An article.
	 *
	 * @param id       its id
	 * @param distinct how many distinct shingles it has, shared or not
	 * @param groups   for each place the number of its shingle, the same in both articles; 0 where it stands in no other
	 * @param places   where shingles stand; asked for places that are not 0 only
	 */
	public record Side(String id, int distinct, int[] groups, Places places) {
	}

	private final ReuseOptions options;
	private final Aligner aligner = new Aligner();

	/** Compares under some options. */
	public ShingleComparison(ReuseOptions options) {
		this.options = options;
	}

	/** Whether two articles with so many distinct shingles that share so many are a pair. */
	public boolean isPair(int shared, int distinctA, int distinctB) {
		return options.isPair(shared, distinctA, distinctB);
	}

	/** Takes the article that comes first in code point order of ids. */
	public void load(Side a) {
		aligner.load(a.groups(), a.groups().length);
	}

	/**
	 * The pair of the article that was loaded with another, if they share enough.
	 *
	 * @param a the article that was loaded
	 * @param b the one that comes behind it in code point order of ids
	 */
	public Optional<ReusePair> compare(Side a, Side b) {
		if (!options.isPair(aligner.share(b.groups(), b.groups().length), a.distinct(), b.distinct())) {
			return Optional.empty();
		}
		return Optional.of(Pairing.pair(side(a), side(b), aligner, options.shingle()));
	}

	private Pairing.Side side(Side side) {
		return new Pairing.Side(side.id(), side.distinct(), (first, end) -> new Span(side.places().shingle(first).begin(),
				side.places().shingle(end - options.shingle()).end()));
	}
}
