package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.PublicationDays;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;

/** A page whose address and whose stated publication date name different days. */
public final class PageDateCheck extends ArticleCheck {

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		Optional<Attribute> url = article.article().attribute(Field.URL);
		Optional<Attribute> published = article.article().attribute(Field.PUBLISHED).filter(one -> !one.isInferred());
		if (url.isPresent() && published.isPresent() && article.published().isDay()) {
			LocalDate stated = article.published().earliest().toLocalDate();
			PublicationDays.inPath(url.get().value()).filter(day -> !day.equals(stated)).ifPresent(
					day -> sink.accept(finding(context, article, url.get().value(), day, published.get().value(), stated)));
		}
	}

	private static org.factline.article.Finding finding(CheckContext context, AnalysedArticle article, String url, LocalDate inUrl,
			String published, LocalDate stated) {
		Locale locale = context.locale();
		String kind = Dates.slip(inUrl, stated);
		String id = article.article().id();
		return new FindingBuilder(context.descriptor(), Messages.of(PageDateCheck.class, locale))
				.passage(new Passage.InField(id, Field.URL, url)).passage(new Passage.InField(id, Field.PUBLISHED, published))
				.message("differs", Dates.day(inUrl, locale), Dates.day(stated, locale)).explanation(kind).remedy("differs")
				.value(inUrl.toString()).value(stated.toString()).property("kind", kind).property("url", inUrl.toString())
				.property("published", stated.toString()).build();
	}
}
