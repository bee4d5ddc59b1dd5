package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.progress.Progress;
import org.factline.reuse.ReusePair;
import org.factline.text.CodePointOrder;

/**
 * Articles of several outlets that credit one wire agency and share its text: they are one source, and their agreement
 * confirms nothing.
 */
public final class SharedSourceCheck implements Check {

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		Map<String, AnalysedArticle> articles = context.analysis().byId();
		Map<String, String> copies = new TreeMap<>(CodePointOrder.INSTANCE);
		for (ReusePair pair : context.analysis().reuse().pairs()) {
			progress.check();
			AnalysedArticle a = articles.get(pair.a());
			AnalysedArticle b = articles.get(pair.b());
			if (a != null && b != null && Outlets.areTwo(a, b) && !agency(a).isEmpty()
					&& agency(a).equals(agency(b)) && sharesWhatIsTold(pair, a, b)) {
				unite(copies, pair.a(), pair.b());
			}
		}
		Map<String, List<AnalysedArticle>> stories = new TreeMap<>(CodePointOrder.INSTANCE);
		for (String id : copies.keySet()) {
			stories.computeIfAbsent(root(copies, id), first -> new ArrayList<>()).add(articles.get(id));
		}
		stories.values().forEach(story -> report(context, story, sink));
	}

	/** Two pages with one footer have no story in common. */
	private static boolean sharesWhatIsTold(ReusePair pair, AnalysedArticle a, AnalysedArticle b) {
		return pair.spans().stream().anyMatch(place -> a.isTold(place.a()) && b.isTold(place.b()));
	}

	private static String agency(AnalysedArticle article) {
		return article.article().value(Field.AGENCY).orElse("").toLowerCase(Locale.ROOT);
	}

	/** Disjoint sets: each article points to another one of its story, the first by id to itself. */
	private static void unite(Map<String, String> parents, String a, String b) {
		parents.putIfAbsent(a, a);
		parents.putIfAbsent(b, b);
		String x = root(parents, a);
		String y = root(parents, b);
		boolean xFirst = CodePointOrder.INSTANCE.compare(x, y) <= 0;
		parents.put(xFirst ? y : x, xFirst ? x : y);
	}

	private static String root(Map<String, String> parents, String id) {
		String at = id;
		for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
			at = up;
		}
		return at;
	}

	private static void report(CheckContext context, List<AnalysedArticle> story, FindingSink sink) {
		String agency = story.getFirst().article().value(Field.AGENCY).orElse("");
		FindingBuilder finding = new FindingBuilder(context.descriptor(), Messages.of(SharedSourceCheck.class, context.locale()))
				.message("shared", story.size(), agency).explanation("shared", agency).remedy("shared").value(agency)
				.property("kind", "wire-copy").property("agency", agency).property("articles", String.valueOf(story.size()));
		for (AnalysedArticle article : story) {
			article.article().attribute(Field.AGENCY).map(Attribute::value)
					.ifPresent(value -> finding.passage(new Passage.InField(article.article().id(), Field.AGENCY, value)));
		}
		sink.accept(finding.build());
	}
}
