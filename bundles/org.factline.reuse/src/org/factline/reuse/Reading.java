package org.factline.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import org.factline.progress.Progress;
import org.factline.reuse.NearVerbatim.Run;
import org.factline.reuse.ReadingPassage.Kind;

/**
 * The reading layer: what two articles have in common as a person would see it. Spelling variants and marks make no
 * difference, runs of the same words with a word or two changed between them are one passage with its differences, and what
 * is furniture is set apart. {@link ReuseFinder} is the layer to count with; this is the one to read, and to look for
 * statements that were changed.
 */
public final class Reading {

	private final ReuseOptions options;
	private final Map<String, ReuseText> texts = new HashMap<>();
	private final Furniture furniture;

	/**
	 * Reads some articles.
	 *
	 * @param articles with unique ids; what is furniture is learned from them
	 * @throws IllegalArgumentException where two texts have one id
	 */
	public Reading(List<ReuseText> articles, ReuseOptions options) {
		this.options = options;
		for (ReuseText text : articles) {
			if (texts.put(text.id(), text) != null) {
				throw new IllegalArgumentException("two texts are called " + text.id());
			}
		}
		this.furniture = new Furniture(articles, options.shingle());
	}

	/**
	 * All pairs of articles that share a passage, furniture included, by {@code a}, then by {@code b}, in code point order.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public List<ReadingPair> pairs(Progress progress) {
		List<ReadingPair> pairs = new ArrayList<>();
		pairs(progress, pairs::add);
		return pairs;
	}

	/** The same, each handed over as soon as its turn comes. */
	public void pairs(Progress progress, Consumer<ReadingPair> sink) {
		try (Search search = new Search(options, Tokenizer.READING, progress)) {
			search.run(texts.values(), pair -> {
				if (!pair.isWithin()) {
					sink.accept(read(pair));
				}
			});
		}
	}

	/**
	 * Two of the articles.
	 *
	 * @return nothing where they share too little
	 * @throws IllegalArgumentException where one is not among the articles, or both are one
	 */
	public Optional<ReadingPair> pair(String a, String b) {
		if (a.equals(b)) {
			throw new IllegalArgumentException("one article is no pair: " + a);
		}
		return new Comparison(text(a), options, Tokenizer.READING).with(text(b)).map(this::read);
	}

	private ReuseText text(String id) {
		ReuseText text = texts.get(id);
		if (text == null) {
			throw new IllegalArgumentException("no such article: " + id);
		}
		return text;
	}

	private ReadingPair read(ReusePair pair) {
		ReuseText textA = text(pair.a());
		ReuseText textB = text(pair.b());
		HashedTokens a = Tokenizer.READING.cut(textA.text());
		HashedTokens b = Tokenizer.READING.cut(textB.text());
		BitSet furnitureA = furniture.of(textA, a);
		BitSet furnitureB = furniture.of(textB, b);
		List<Run> own = new ArrayList<>();
		List<ReadingPassage> passages = new ArrayList<>();
		for (AlignedSpan span : pair.spans()) {
			int aFirst = a.firstFrom(span.a().begin());
			int bFirst = b.firstFrom(span.b().begin());
			var run = new Run(aFirst, bFirst, a.firstFrom(span.a().end()) - aFirst);
			sift(run, i -> furnitureA.get(aFirst + i) || furnitureB.get(bFirst + i), own,
					piece -> passages.add(new ReadingPassage(Kind.FURNITURE, a.span(piece.a(), piece.aEnd()),
							b.span(piece.b(), piece.bEnd()), piece.length(), List.of())));
		}
		passages.addAll(new NearVerbatim(a, furnitureA, b, furnitureB, options.shingle()).join(own));
		passages.sort(ReadingPassage.IN_TEXT);
		return new ReadingPair(pair.a(), pair.b(), part(own, a, furnitureA, true), part(own, b, furnitureB, false),
				Precedence.of(textA.published(), textB.published()), agency(textA.agency(), textB.agency()), passages);
	}

	/** Cuts a run into what is furniture and what is not; a few words between furniture are no passage of their own. */
	private void sift(Run run, IntPredicate isFurniture, List<Run> own, Consumer<Run> furnished) {
		for (int from = 0; from < run.length();) {
			boolean common = isFurniture.test(from);
			int to = from + 1;
			while (to < run.length() && isFurniture.test(to) == common) {
				to++;
			}
			var piece = new Run(run.a() + from, run.b() + from, to - from);
			if (common) {
				furnished.accept(piece);
			} else if (piece.length() >= options.shingle()) {
				own.add(piece);
			}
			from = to;
		}
	}

	/** How much of an article's own words lies in runs. */
	private static double part(List<Run> runs, HashedTokens tokens, BitSet furniture, boolean first) {
		BitSet reused = new BitSet();
		for (Run run : runs) {
			int from = first ? run.a() : run.b();
			reused.set(from, from + run.length());
		}
		int all = tokens.count() - furniture.cardinality();
		return all == 0 ? 0 : (double) reused.cardinality() / all;
	}

	private static String agency(String a, String b) {
		if (a.isEmpty() || b.isEmpty()) {
			return a + b;
		}
		return a.equalsIgnoreCase(b) ? a : "";
	}
}
