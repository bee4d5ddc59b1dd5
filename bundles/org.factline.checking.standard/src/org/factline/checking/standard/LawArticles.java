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
import org.factline.statement.Identifier;
import org.factline.text.Span;

/** The article of a law, where two articles of a story name one each and they are a digit apart: "Pasal 63 UU 18/2012". */
final class LawArticles {

	/** What may stand between an article and its law: "ayat (2) huruf b", "jo". */
	private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s,()]*"
			+ "(?:(?:ayat|huruf|angka|butir|paragraph|of|the|dari|dalam|undang-undang|uu|\\d{1,2}|[a-z])\\b[\\s,()]*){0,8}");
	private static final Pattern CODE = Pattern.compile("(?:KUHP|KUHAP|KUHPerdata|RKUHP)\\b");
	private static final double SCORE = 0.6;

	private LawArticles() {
	}

	static void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		Map<String, List<Words>> inA = memory.of(story.a(), "articles of laws", LawArticles::of);
		Map<String, List<Words>> inB = inA.isEmpty() ? Map.of() : memory.of(story.b(), "articles of laws", LawArticles::of);
		inA.forEach((law, articles) -> {
			List<Words> others = inB.getOrDefault(law, List.of());
			if (articles.size() == 1 && others.size() == 1 && Letters.distance(articles.getFirst().value(), others.getFirst().value()) == 1) {
				Words a = articles.getFirst();
				Words b = others.getFirst();
				trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
				sink.accept(new Clash(story.a(), a, story.b(), b, "article " + law, new Conflict("identifier", SCORE), List.of(law)));
			}
		});
	}

	/** The articles by law, each where it stands first. */
	private static Map<String, List<Words>> of(AnalysedArticle article) {
		Map<String, List<Words>> found = new TreeMap<>();
		List<Identifier> identifiers = article.statements().identifiers();
		for (Identifier one : identifiers) {
			String law = one.kind() == Identifier.Kind.ARTICLE && one.value().startsWith("PASAL") ? law(article.article().text(), one.end(), identifiers) : "";
			if (!law.isEmpty()) {
				List<Words> articles = found.computeIfAbsent(law, key -> new ArrayList<>());
				if (articles.stream().noneMatch(other -> other.value().equals(one.value()))) {
					articles.add(new Words(one.span(), one.value(), one.text()));
				}
			}
		}
		return found;
	}

	/** The law that stands right behind an article; empty where none does. */
	private static String law(String text, int from, List<Identifier> identifiers) {
		Matcher between = BETWEEN.matcher(text).region(from, text.length());
		Span place = new Span(from, between.lookingAt() ? between.end() : from);
		Matcher code = CODE.matcher(text).region(place.end(), text.length());
		if (code.lookingAt()) {
			return code.group();
		}
		return identifiers.stream().filter(one -> one.kind() == Identifier.Kind.LAW && one.begin() >= from && one.begin() <= place.end() + 1)
				.map(one -> one.value().substring(one.value().lastIndexOf(' ') + 1)).filter(number -> number.indexOf('/') > 0).findFirst().orElse("");
	}
}
