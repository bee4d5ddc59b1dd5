package org.factline.checking.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.progress.Progress;
import org.factline.reuse.AlignedSpan;
import org.factline.reuse.ReusePair;
import org.factline.reuse.Repeats;
import org.factline.text.Span;
import org.factline.text.Tokens;

/** Text that stands twice: inside one article, or in the articles of two outlets. Page furniture does not count. */
public final class RepeatedPassageCheck implements Check {

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		int least = context.intParameter("min-tokens");
		Map<String, List<AlignedSpan>> repeated = repeated(context.analysis(), least);
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			for (AlignedSpan place : repeated.getOrDefault(article.article().id(), List.of())) {
				if (article.isTold(place.a()) && article.isTold(place.b())) {
					sink.accept(within(context, article, place));
				}
			}
		}
		Map<String, AnalysedArticle> articles = context.analysis().byId();
		for (ReusePair pair : context.analysis().reuse().pairs()) {
			progress.check();
			AnalysedArticle a = articles.get(pair.a());
			AnalysedArticle b = articles.get(pair.b());
			if (!pair.isWithin() && a != null && b != null && Outlets.areTwo(a, b)) {
				across(context, pair, a, b, least, sink);
			}
		}
	}

	/** What stands twice in each article: what the analysis found, unless it was asked for another length. */
	private static Map<String, List<AlignedSpan>> repeated(Analysis analysis, int least) {
		if (analysis.reuse().options().minRepeat() == least) {
			return analysis.reuse().pairs().stream().filter(ReusePair::isWithin)
					.collect(Collectors.toMap(ReusePair::a, ReusePair::verbatim));
		}
		return analysis.articles().stream().map(AnalysedArticle::article).collect(Collectors.toMap(Article::id,
				article -> Repeats.within(article.text(), least).stream().flatMap(repeat -> repeat.verbatim().stream()).toList()));
	}

	private static Finding within(CheckContext context, AnalysedArticle article, AlignedSpan place) {
		boolean paragraph = holdsParagraph(article, place.a()) && holdsParagraph(article, place.b());
		int words = Tokens.of(place.a().in(article.article().text())).count();
		return new FindingBuilder(context.descriptor(), messages(context)).severity(paragraph ? Severity.WARNING : Severity.INFO)
				.passage(passage(article, place.a())).passage(passage(article, place.b()))
				.message(paragraph ? "within-paragraph" : "within", words).explanation("within").remedy(paragraph ? "within-paragraph" : "within").slot("within")
				.property("kind", "within-article").property("tokens", String.valueOf(words)).build();
	}

	/** Whether a whole paragraph of the body lies in a span. */
	private static boolean holdsParagraph(AnalysedArticle article, Span span) {
		return article.article().blocks().stream().filter(block -> block.kind().isBody()).map(RepeatedPassageCheck::span)
				.anyMatch(span::contains);
	}

	private static Span span(Block block) {
		return new Span(block.begin(), block.end());
	}

	private static void across(CheckContext context, ReusePair pair, AnalysedArticle a, AnalysedArticle b, int least,
			FindingSink sink) {
		String text = a.article().text();
		List<AlignedSpan> told = pair.spans().stream().filter(place -> a.isTold(place.a()) && b.isTold(place.b()))
				.filter(place -> Tokens.of(place.a().in(text)).count() >= least).toList();
		if (told.isEmpty()) {
			return;
		}
		// the longest passages are the evidence; the others are counted
		int shown = context.intParameter("max-passages");
		List<AlignedSpan> longest = told.stream()
				.sorted(Comparator.comparingInt((AlignedSpan place) -> -place.a().length()).thenComparing(AlignedSpan.IN_TEXT))
				.limit(shown).toList();
		int words = told.stream().mapToInt(place -> Tokens.of(place.a().in(text)).count()).sum();
		FindingBuilder finding = new FindingBuilder(context.descriptor(), messages(context)).severity(Severity.INFO)
				.message("across", Outlets.name(a), Outlets.name(b), words).explanation("across", told.size(), words).remedy("across")
				.slot("across").property("kind", "across-articles").property("passages", String.valueOf(told.size()))
				.property("tokens", String.valueOf(words));
		for (AlignedSpan place : longest) {
			finding.passage(passage(a, place.a())).passage(passage(b, place.b()));
		}
		sink.accept(finding.build());
	}

	private static Passage passage(AnalysedArticle article, Span span) {
		return Passage.InText.of(article.article(), span.begin(), span.end());
	}

	private static Messages messages(CheckContext context) {
		return Messages.of(RepeatedPassageCheck.class, context.locale());
	}
}
