package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.text.Span;

/**
 * Names of several words that two articles spell alike but for a letter or two of one word, where neither article has the
 * other's spelling.
 */
final class Misspellings {

	private static final double SCORE = 0.6;
	private static final int LONGEST = 5;
	private static final int SHORTEST_WORD = 4;

	private Misspellings() {
	}

	static void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		Map<String, Words> inA = memory.of(story.a(), "names", Misspellings::names);
		Map<String, Words> inB = memory.of(story.b(), "names", Misspellings::names);
		Map<String, String> byRest = new HashMap<>();
		inB.keySet().stream().filter(name -> !inA.containsKey(name)).forEach(name -> rests(name).forEach(rest -> byRest.putIfAbsent(rest, name)));
		inA.forEach((name, a) -> {
			if (inB.containsKey(name)) {
				return;
			}
			for (String rest : rests(name)) {
				String other = byRest.get(rest);
				if (other != null && isMisspelt(name, other)) {
					Words b = inB.get(other);
					trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
					sink.accept(new Clash(story.a(), a, story.b(), b, "spelling", new Conflict("spelling", SCORE), List.of(a.text())));
					return;
				}
			}
		});
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
				if (Math.min(x[i].length(), y[i].length()) < SHORTEST_WORD || !Letters.areNear(x[i], y[i]) || Letters.isWordForm(x[i], y[i])) {
					return false;
				}
			}
		}
		return different == 1;
	}

	/** The names of several words, each where it stands first. */
	private static Map<String, Words> names(AnalysedArticle article) {
		Map<String, Words> found = new TreeMap<>();
		for (Name name : article.statements().names()) {
			add(found, name.span(), name.text());
		}
		for (Office office : article.statements().offices()) {
			add(found, office.span(), office.text());
		}
		return found;
	}

	private static void add(Map<String, Words> found, Span span, String text) {
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d ]+", "").replaceAll("\\s+", " ").strip();
		int words = plain.split(" ").length;
		if (words >= 2 && words <= LONGEST && plain.length() > 2 * SHORTEST_WORD) {
			found.putIfAbsent(plain, new Words(span, plain, text));
		}
	}
}
