package org.factline.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.text.CodePointOrder;

/** Compares one text with others, one at a time, without an index. */
final class Comparison {

	private final ReuseOptions options;
	private final Tokenizer tokenizer;
	private final String id;
	private final String text;
	private final HashedTokens tokens;
	private final long[] shingles;
	/** Numbers of the text's distinct shingles, from 1. */
	private final Map<Long, Integer> groups = new HashMap<>();
	private final Aligner aligner = new Aligner();

	Comparison(ReuseText text, ReuseOptions options, Tokenizer tokenizer) {
		this.options = options;
		this.tokenizer = tokenizer;
		this.id = text.id();
		this.text = text.text();
		this.tokens = tokenizer.cut(text.text());
		this.shingles = shingles(tokens);
		int[] numbers = new int[shingles.length];
		for (int i = 0; i < shingles.length; i++) {
			Integer known = groups.putIfAbsent(shingles[i], groups.size() + 1);
			numbers[i] = known == null ? groups.size() : known;
		}
		aligner.load(numbers, numbers.length);
	}

	private long[] shingles(HashedTokens of) {
		long[] all = new long[Math.max(0, of.count() - options.shingle() + 1)];
		Hashing.shingles(of, options.shingle(), all);
		return all;
	}

	/** Repetition inside the text. */
	Optional<ReusePair> within() {
		List<Repeat> repeats = Repeats.within(text, tokens, options.minRepeat());
		return repeats.isEmpty() ? Optional.empty() : Optional.of(Pairing.within(id, groups.size(), repeats));
	}

	/** The pair with another text, if they share enough; ids in code point order. */
	Optional<ReusePair> with(ReuseText other) {
		if (CodePointOrder.INSTANCE.compare(id, other.id()) > 0) {
			return new Comparison(other, options, tokenizer).with(id, tokens, shingles, groups.size());
		}
		HashedTokens otherTokens = tokenizer.cut(other.text());
		long[] otherShingles = shingles(otherTokens);
		int distinct = Hashing.distinctShingles(otherTokens, options.shingle()).length;
		return with(other.id(), otherTokens, otherShingles, distinct);
	}

	private Optional<ReusePair> with(String otherId, HashedTokens otherTokens, long[] otherShingles, int otherDistinct) {
		int[] numbers = new int[otherShingles.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = groups.getOrDefault(otherShingles[i], 0);
		}
		int shared = aligner.share(numbers, numbers.length);
		if (!options.isPair(shared, groups.size(), otherDistinct)) {
			return Optional.empty();
		}
		return Optional.of(Pairing.pair(new Pairing.Side(id, groups.size(), tokens::span),
				new Pairing.Side(otherId, otherDistinct, otherTokens::span), aligner, options.shingle()));
	}
}
