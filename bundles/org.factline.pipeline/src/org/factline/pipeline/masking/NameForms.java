package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factline.statement.NormalForm;
import org.factline.text.FunctionWords;

/** What each word of a text is to one masked name. */
final class NameForms {

	/** What a word is. */
	enum Part {
		/** It has nothing to do with the name. */
		NONE,
		/** It gives the person away by itself. */
		DISTINCTIVE,
		/** A part of the name that others have, too, or that is very short. */
		COMMON,
		/** The first letter of a part. */
		INITIAL,
		/** Such as {@code bin}: it belongs to the name between its parts. */
		PARTICLE,
		/** The whole name without a gap, as accounts and addresses have it. */
		JOINED
	}

	/**
	 * What a word is.
	 *
	 * @param end offset behind the last letter of the name in its word, before {@code -nya} and the like
	 */
	record Form(Part part, String normal, int end) {
	}

	/** What Indonesian hangs on a name, and English. The longer first. */
	private static final List<String> CLITICS = List.of("'s", "nya", "lah", "kah", "pun", "ku", "mu", "s");
	private static final int SHORTEST_PART = 3;
	private static final int SHORTEST_JOINED = 6;
	private static final int SHORTEST_INSIDE = 5;

	private final Map<String, Part> parts = new HashMap<>();
	private final Set<String> initials = new HashSet<>();
	private final Set<String> joined = new LinkedHashSet<>();
	private final Map<String, String> normals = new HashMap<>();

	/** @param name in full */
	NameForms(String name) {
		List<String> words = new ArrayList<>();
		Word.of(name).forEach(word -> words.add(word.lower()));
		List<String> whole = words.stream().filter(word -> word.length() > 1 && !CommonWords.isParticle(word)).toList();
		for (String word : whole) {
			String normal = normal(word);
			boolean common = whole.size() > 1 && (word.length() < SHORTEST_PART || CommonWords.isFirstName(normal) || FunctionWords.contains(word));
			parts.put(normal, common ? Part.COMMON : Part.DISTINCTIVE);
			initials.add(word.substring(0, 1));
		}
		words.stream().filter(word -> word.length() == 1).forEach(initials::add);
		join(whole);
	}

	private void join(List<String> whole) {
		if (whole.size() < 2) {
			return;
		}
		List<String> ends = List.of(whole.getFirst(), whole.getLast());
		for (List<String> some : List.of(whole, whole.reversed(), ends, ends.reversed(), whole.subList(0, 2))) {
			String all = String.join("", some);
			if (all.length() >= SHORTEST_JOINED) {
				joined.add(all);
				joined.add(normal(all));
			}
		}
	}

	/** Whether a name has no part that could be looked for. */
	boolean isEmpty() {
		return parts.isEmpty();
	}

	/** What a word is to the name. */
	Form of(Word word) {
		String lower = word.lower();
		if (lower.length() == 1) {
			return new Form(word.isCapital() && initials.contains(lower) ? Part.INITIAL : Part.NONE, lower, word.end());
		}
		Form plain = plain(word, lower, word.end());
		if (plain.part != Part.NONE) {
			return plain;
		}
		Form stem = stem(word, lower, word.end(), 2);
		return stem.part != Part.NONE ? stem : new Form(Part.NONE, "", word.end());
	}

	/** Words that a hyphen at the end of a line parted, as one. */
	Form of(Word first, Word second) {
		return of(new Word(first.begin(), second.end(), first.lower() + second.lower(), first.isCapital()));
	}

	private Form plain(Word word, String lower, int end) {
		String normal = normal(lower);
		Part part = parts.get(normal);
		if (part != null) {
			// a flower is nobody
			return new Form(!word.isCapital() && CommonWords.isEveryday(lower) ? Part.COMMON : part, normal, end);
		}
		if (CommonWords.isParticle(lower)) {
			return new Form(Part.PARTICLE, lower, end);
		}
		return new Form(joined.stream().anyMatch(one -> lower.contains(one) || normal.contains(one)) || isInitialAndPart(lower)
				? Part.JOINED : Part.NONE, normal, end);
	}

	private Form stem(Word word, String lower, int end, int most) {
		for (String clitic : CLITICS) {
			if (lower.endsWith(clitic) && lower.length() > clitic.length() + 1) {
				String stem = lower.substring(0, lower.length() - clitic.length());
				int before = end - clitic.length();
				Form form = plain(word, stem, before);
				if (form.part == Part.NONE && most > 1) {
					form = stem(word, stem, before, most - 1);
				}
				if (form.part != Part.NONE && form.part != Part.PARTICLE) {
					return form;
				}
			}
		}
		return new Form(Part.NONE, "", end);
	}

	/** Accounts such as {@code afauzi}. */
	private boolean isInitialAndPart(String lower) {
		int last = lower.length() - 1;
		return last >= SHORTEST_INSIDE && (initials.contains(lower.substring(0, 1)) && isDistinctive(lower.substring(1))
				|| initials.contains(lower.substring(last)) && isDistinctive(lower.substring(0, last)));
	}

	private boolean isDistinctive(String lower) {
		return parts.get(normal(lower)) == Part.DISTINCTIVE;
	}

	/** Whether a part that gives the person away stands inside a word, as in tags and accounts: {@code #savefauzi}. */
	boolean isInside(Word word) {
		String normal = normal(word.lower());
		return parts.entrySet().stream()
				.anyMatch(part -> part.getValue() == Part.DISTINCTIVE && part.getKey().length() >= SHORTEST_INSIDE && normal.contains(part.getKey()));
	}

	private String normal(String lower) {
		return normals.computeIfAbsent(lower, NormalForm::of);
	}
}
