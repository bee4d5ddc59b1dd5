package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.text.Span;

/**
 * Names of several words, of people, institutions and sites, that two articles spell alike but for a letter or two of one word,
 * where neither article has the other's spelling.
 */
final class Misspellings {

	private static final double SCORE = 0.6;
	private static final int LONGEST = 5;
	private static final int SHORTEST_WORD = 4;
	private static final int LONG_WORD = 7;
	private static final int LAST_WORDS = 3;

	private Misspellings() {
	}

	static void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		Map<String, Words> inA = memory.of(story.a(), "names", Misspellings::names);
		Map<String, Words> inB = memory.of(story.b(), "names", Misspellings::names);
		Map<String, List<String>> byRest = memory.of(story.b(), "names by rest", article -> byRest(inB.keySet()));
		Set<Integer> told = new HashSet<>();
		inA.forEach((name, a) -> {
			if (inB.containsKey(name) || told.contains(Integer.valueOf(a.span().end()))) {
				return;
			}
			for (String rest : rests(name)) {
				for (String other : byRest.getOrDefault(rest, List.of())) {
					if (inA.containsKey(other) || !isMisspelt(name, other)) {
						continue;
					}
					Words b = inB.get(other);
					trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
					told.add(Integer.valueOf(a.span().end()));
					sink.accept(new Clash(story.a(), a, story.b(), b, "spelling", new Conflict("spelling", SCORE), List.of(a.text())));
					return;
				}
			}
		});
	}

	private static Map<String, List<String>> byRest(Set<String> names) {
		Map<String, List<String>> found = new HashMap<>();
		names.forEach(name -> rests(name).forEach(rest -> found.computeIfAbsent(rest, key -> new ArrayList<>(1)).add(name)));
		return found;
	}

	/** A name without each of its words in turn; the place of the word is kept. */
	private static List<String> rests(String name) {
		String[] words = name.split(" ");
		List<String> rests = new ArrayList<>();
		for (int i = 0; i < words.length; i++) {
			StringBuilder rest = new StringBuilder();
			for (int j = 0; j < words.length; j++) {
				rest.append(j == i ? "*" : words[j]).append(' ');
			}
			rests.add(rest.toString());
		}
		return rests;
	}

	private static boolean isMisspelt(String a, String b) {
		String[] x = a.split(" ");
		String[] y = b.split(" ");
		int different = 0;
		for (int i = 0; i < x.length; i++) {
			if (!x[i].equals(y[i])) {
				different++;
				if (Math.min(x[i].length(), y[i].length()) < SHORTEST_WORD || !areNear(x[i], y[i], x.length) || Letters.isWordForm(x[i], y[i])) {
					return false;
				}
			}
		}
		return different == 1;
	}

	/** A longer word may have two slips; in a name of two words only where its ends stand, for the other tells less who it is. */
	private static boolean areNear(String a, String b, int words) {
		return Letters.areNear(a, b) || Math.max(a.length(), b.length()) >= LONG_WORD && a.charAt(0) == b.charAt(0)
				&& (words > 2 || a.charAt(a.length() - 1) == b.charAt(b.length() - 1)) && Letters.distance(a, b) <= 2;
	}

	/** The names of several words, each where it stands first. */
	private static Map<String, Words> names(AnalysedArticle article) {
		Map<String, Words> found = new TreeMap<>();
		for (Name name : article.statements().names()) {
			add(found, name.span(), name.text());
			ending(name).ifPresent(end -> add(found, end, end.in(article.article().text())));
		}
		for (Place place : article.statements().places()) {
			if (place.kind() == Place.Kind.SITE && place.within().isEmpty()) {
				add(found, place.span(), place.text());
			}
		}
		for (Office office : article.statements().offices()) {
			add(found, office.span(), office.text());
		}
		return found;
	}

	/** The name behind an institution ("Golkar Rahmat Surya Dharma") or an initial ("M. Hanif Rasyid"). */
	private static Optional<Span> ending(Name name) {
		String[] words = name.text().split("\\s+");
		boolean initial = words.length == LAST_WORDS && words[0].replace(".", "").length() == 1;
		if (words.length <= LAST_WORDS && !initial) {
			return Optional.empty();
		}
		int length = initial ? 2 : LAST_WORDS;
		int at = name.text().length();
		for (int i = words.length - 1; i >= words.length - length; i--) {
			at = name.text().lastIndexOf(words[i], at - 1);
		}
		return Optional.of(new Span(name.begin() + at, name.end()));
	}

	/** Letters, digits and single spaces between them; written out, since every name passes here. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (c == ' ') {
				space = !plain.isEmpty();
			} else if (Character.isLetter(c) || c >= '0' && c <= '9') {
				plain.append(space ? " " : "").appendCodePoint(c);
				space = false;
			}
		}
		return plain.toString();
	}

	private static void add(Map<String, Words> found, Span span, String text) {
		String plain = plain(text.toLowerCase(Locale.ROOT));
		int words = plain.split(" ").length;
		if (words >= 2 && words <= LONGEST && plain.length() > 2 * SHORTEST_WORD) {
			found.putIfAbsent(plain, new Words(span, plain, text));
		}
	}
}
