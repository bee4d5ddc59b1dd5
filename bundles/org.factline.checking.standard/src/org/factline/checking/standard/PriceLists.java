package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * Prices in lists: "5 gram: Rp 3.590.000". Two lists that give most things the same price are one list, of one day and place; what
 * the two price differently is a slip of one. A list of another day differs in nearly all.
 */
final class PriceLists {

	private static final Pattern PRICE = Pattern.compile("Rp\\.?\\s?(\\d{1,3}(?:\\.\\d{3})+)(?!\\.?\\d)");
	/** What parts the name of a thing from what stands before it. */
	private static final String SEPARATORS = ",;\n()•*";
	private static final int LONGEST_NAME = 60;
	private static final int WORDS = 2;
	private static final int FEWEST = 4;
	/** So many of the things that both lists name have one price in both. */
	private static final double MOST = 0.6;
	private static final double SCORE = 0.85;

	private PriceLists() {
	}

	static void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		Map<String, Words> inA = memory.of(story.a(), "prices", PriceLists::of);
		Map<String, Words> inB = inA.size() < FEWEST ? Map.of() : memory.of(story.b(), "prices", PriceLists::of);
		List<String> both = inA.keySet().stream().filter(inB::containsKey).toList();
		List<String> unlike = both.stream().filter(thing -> !inA.get(thing).value().equals(inB.get(thing).value())).toList();
		if (both.size() < FEWEST || both.size() - unlike.size() < MOST * both.size()) {
			return;
		}
		for (String thing : unlike) {
			Words a = inA.get(thing);
			Words b = inB.get(thing);
			trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
			sink.accept(new Clash(story.a(), a, story.b(), b, "price " + thing, new Conflict("other", SCORE), List.of(thing)));
		}
	}

	/** The prices by thing; nothing of a thing with two. */
	private static Map<String, Words> of(AnalysedArticle article) {
		String text = article.article().text();
		Map<String, List<Words>> found = new TreeMap<>();
		Matcher price = PRICE.matcher(text);
		int behind = 0;
		while (price.find()) {
			String thing = thing(text, Math.max(behind, price.start() - LONGEST_NAME), price.start());
			if (!thing.isEmpty() && article.isTold(new Span(price.start(), price.end()))) {
				found.computeIfAbsent(thing, key -> new ArrayList<>(1))
						.add(new Words(new Span(price.start(), price.end()), price.group(1).replace(".", ""), price.group()));
			}
			behind = price.end();
		}
		Map<String, Words> single = new TreeMap<>();
		found.forEach((thing, prices) -> {
			if (prices.stream().map(Words::value).distinct().count() == 1) {
				single.put(thing, prices.getFirst());
			}
		});
		return single;
	}

	/** The last words before a price, as far as they stand in the same item of the list. */
	private static String thing(String text, int from, int to) {
		int begin = to;
		while (begin > from && (SEPARATORS.indexOf(text.charAt(begin - 1)) < 0 || isDecimal(text, begin - 1, from))) {
			begin--;
		}
		Tokens tokens = Tokens.of(text.substring(begin, to));
		int end = tokens.count();
		while (end > 0 && tokens.form(end - 1).equals("rp")) {
			end--;
		}
		StringBuilder thing = new StringBuilder();
		for (int i = Math.max(0, end - WORDS); i < end; i++) {
			thing.append(thing.isEmpty() ? "" : " ").append(tokens.form(i));
		}
		return thing.toString();
	}

	/** Whether a comma stands before decimals, and not between a price and the next thing: "0,5 gram". */
	private static boolean isDecimal(String text, int at, int from) {
		return text.charAt(at) == ',' && at > from && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
	}
}
