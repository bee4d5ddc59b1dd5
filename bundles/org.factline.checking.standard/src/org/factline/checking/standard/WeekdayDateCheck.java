package org.factline.checking.standard;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.time.Anchor;
import org.factline.time.Slip;
import org.factline.time.StatedDay;
import org.factline.time.TimeExpression;

/** A weekday that its date does not have, and days that do not exist. */
public final class WeekdayDateCheck extends ArticleCheck {

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		for (TimeExpression time : article.times()) {
			if (article.isTold(time.span())) {
				look(context, article, time, sink);
			}
		}
	}

	private static void look(CheckContext context, AnalysedArticle article, TimeExpression time, FindingSink sink) {
		switch (time.slip().kind()) {
			case WEEKDAY_MISMATCH -> time.stated().stream().filter(stated -> !stated.agrees()).findFirst()
					.ifPresent(stated -> sink.accept(mismatch(context, article, time, stated).build()));
			case NO_SUCH_DAY, NO_SUCH_MONTH -> sink.accept(builder(context, article, time).severity(Severity.ERROR)
					.message("no-such-day", time.text()).explanation("no-such-day").remedy("no-such-day")
					.value(time.text()).property("kind", "no-such-day").build());
			case NO_SUCH_TIME -> sink.accept(builder(context, article, time).severity(Severity.ERROR)
					.message("no-such-time", time.text()).explanation("no-such-time").remedy("no-such-time")
					.value(time.text()).property("kind", "no-such-time").build());
			case NONE -> unknownYear(context, article, time, sink);
		}
	}

	private static FindingBuilder mismatch(CheckContext context, AnalysedArticle article, TimeExpression time, StatedDay stated) {
		Locale locale = context.locale();
		LocalDate date = stated.date();
		String named = stated.weekday().getDisplayName(TextStyle.FULL, locale);
		Slip slip = time.slip();
		FindingBuilder finding = builder(context, article, time)
				.severity(stated.yearGiven() ? Severity.ERROR : Severity.WARNING)
				.message("mismatch", time.text(), Dates.day(date, locale), Dates.weekday(date, locale))
				.explanation("mismatch", named, Dates.day(date, locale), Dates.weekday(date, locale))
				.remedy("mismatch").value(date.toString()).value(stated.weekday().name())
				.property("kind", slip.hint().isEmpty() ? "other" : slip.hint()).property("date", date.toString())
				.property("weekday", stated.weekday().name().toLowerCase(Locale.ROOT));
		if (!stated.yearGiven()) {
			explainYear(finding, article, time, locale);
		}
		slip.meant().stream().findFirst().ifPresent(meant -> finding.explanation("meant", Dates.weekdayAndDay(meant, locale))
				.property("meant", meant.toString()));
		return finding;
	}

	private static void explainYear(FindingBuilder finding, AnalysedArticle article, TimeExpression time, Locale locale) {
		if (time.anchor() == Anchor.PUBLISHED && article.published().isDay()) {
			finding.explanation("year", Dates.day(article.published().earliest().toLocalDate(), locale));
		} else {
			finding.explanation("year-in-text");
		}
	}

	/** A weekday beside a date whose year nobody knows can be right or wrong: that is said, not passed over. */
	private static void unknownYear(CheckContext context, AnalysedArticle article, TimeExpression time, FindingSink sink) {
		if (time.stated().stream().anyMatch(stated -> !stated.isComparable())) {
			sink.accept(builder(context, article, time).severity(Severity.NONE).message("unknown-year", time.text())
					.explanation("unknown-year").remedy("unknown-year").value(time.text())
					.property("kind", "unknown-year").build());
		}
	}

	private static FindingBuilder builder(CheckContext context, AnalysedArticle article, TimeExpression time) {
		return new FindingBuilder(context.descriptor(), Messages.of(WeekdayDateCheck.class, context.locale()))
				.passage(Passage.InText.of(article.article(), time.begin(), time.end())).slot("date");
	}
}
