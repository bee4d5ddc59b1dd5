package org.factline.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.time.Edtf;

/**
 * The days on which an article may have been published: the one that is stated, and the one in its address. Where the two
 * differ nobody knows which is right, and both stay possible.
 */
public final class PublicationDays {

	/** {@code /2025/02/24/}, {@code /2025-2-24/}, {@code /20250224}: year, month, day in the path of an address. */
	private static final Pattern DAY_IN_PATH = Pattern
			.compile("[/_-](19\\d\\d|20\\d\\d)(?:([/_-])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

	private PublicationDays() {
	}

	/** All days that are possible, in order; empty where nothing is known. */
	static Set<LocalDate> of(Article article, Edtf published) {
		Set<LocalDate> days = new TreeSet<>();
		if (published.isDay()) {
			days.add(published.earliest().toLocalDate());
		}
		article.value(Field.URL).flatMap(PublicationDays::inPath).ifPresent(days::add);
		return days;
	}

	/** The day that an address carries; nothing where it carries none that exists. */
	public static Optional<LocalDate> inPath(String url) {
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
