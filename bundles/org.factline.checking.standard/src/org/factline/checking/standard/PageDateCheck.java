package org.factline.checking.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

/** A page whose address and whose stated publication date name different days. */
public final class PageDateCheck implements Check {

	/** {@code /2025/02/24/}, {@code /2025-2-24/}, {@code /20250224}: year, month, day in the path of an address. */
	private static final Pattern DAY_IN_PATH = Pattern
			.compile("[/_-](19\\d\\d|20\\d\\d)(?:([/_-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			Optional<Attribute> url = article.article().attribute(Field.URL);
			Optional<Attribute> published = article.article().attribute(Field.PUBLISHED).filter(one -> !one.isInferred());
			if (url.isPresent() && published.isPresent() && article.published().isDay()) {
				LocalDate stated = article.published().earliest().toLocalDate();
				dayInPath(url.get().value()).filter(day -> !day.equals(stated)).ifPresent(
						day -> sink.accept(finding(context, article, url.get().value(), day, published.get().value(), stated)));
			}
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

	/** The day that an address carries; nothing where it carries none that exists. */
	static Optional<LocalDate> dayInPath(String url) {
		Matcher matcher = DAY_IN_PATH.matcher(url);
		while (matcher.find()) {
			boolean divided = matcher.group(2) != null;
			try {
				return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)),
						Integer.parseInt(matcher.group(divided ? 3 : 5)), Integer.parseInt(matcher.group(divided ? 4 : 6))));
			} catch (DateTimeException e) {
				// digits that are no date, such as an article's number
			}
		}
		return Optional.empty();
	}
}
