package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.text.Span;
import org.factline.time.TimeExpression;

/** Times of one article that cannot stand in the order in which it tells them. */
public final class ImpossibleOrderCheck extends ArticleCheck {

	private static final List<Function<TimedSentence, List<Disorder>>> LOOKS = List.of(Stretches::in, Distances::in, Lives::in,
			BeforeItHappened::in);

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		for (Span span : article.sentences()) {
			if (!article.timesIn(span).isEmpty() && article.isTold(span)) {
				TimedSentence sentence = TimedSentence.of(article, span);
				LOOKS.forEach(look -> look.apply(sentence).forEach(disorder -> report(context, article, disorder, sink)));
			}
		}
	}

	private static void report(CheckContext context, AnalysedArticle article, Disorder disorder, FindingSink sink) {
		Locale locale = context.locale();
		TimeExpression first = disorder.first();
		FindingBuilder finding = new FindingBuilder(context.descriptor(), Messages.of(ImpossibleOrderCheck.class, locale))
				.severity(severity(disorder)).passage(Passage.InText.of(article.article(), first.begin(), first.end()))
				.value(first.edtf().toString()).explanation(disorder.kind()).remedy("order").slot(disorder.kind()).property("kind", disorder.kind())
				.property("first", first.edtf().toString());
		disorder.second().ifPresentOrElse(second -> finding.passage(Passage.InText.of(article.article(), second.begin(), second.end()))
				.message(disorder.kind(), first.text(), second.text()).value(second.edtf().toString()).property("second", second.edtf().toString()),
				() -> addPublication(finding, article, disorder, locale));
		sink.accept(finding.build());
	}

	/** What is behind the publication may be a plan that no word tells of; of real articles most were. */
	private static Severity severity(Disorder disorder) {
		return disorder.certain() ? Severity.ERROR : disorder.second().isPresent() ? Severity.WARNING : Severity.INFO;
	}

	private static void addPublication(FindingBuilder finding, AnalysedArticle article, Disorder disorder, Locale locale) {
		Set<LocalDate> days = article.publicationDays();
		LocalDate day = days.iterator().next();
		finding.message(disorder.kind(), disorder.first().text(), Dates.day(day, locale)).value(day.toString()).property("second", day.toString());
		Field field = article.published().isDay() ? Field.PUBLISHED : Field.URL;
		article.article().attribute(field).map(Attribute::value)
				.ifPresent(value -> finding.passage(new Passage.InField(article.article().id(), field, value)));
	}
}
