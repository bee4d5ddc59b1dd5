package org.factline.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Article;
import org.factline.article.Contributor;
import org.factline.article.Field;

/**
 * An article as an item of a bibliography. What is not known is empty.
 *
 * @param key     unique in the report: letters, digits and hyphens
 * @param article the article
 */
record Reference(String key, Article article) {

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d)(?:T.*)?)?)?");
	private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9]+");

	/**
	 * A day, or a month or year where no more is known.
	 *
	 * @param year  four digits
	 * @param month two digits, or empty
	 * @param day   two digits, or empty
	 * @param circa whether it is approximate or uncertain
	 */
	record Day(String year, String month, String day, boolean circa) {
	}

	/** The articles of all dossiers, in their order; a number tells equal keys apart. */
	static List<Reference> of(ReportInput input) {
		List<Reference> all = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (CheckedDossier dossier : input.dossiers()) {
			for (Article article : dossier.articles().articles()) {
				String wish = NO_KEY.matcher(article.id()).replaceAll("-").replaceAll("^-|-$", "");
				String key = wish.isEmpty() ? "article" : wish;
				for (int number = 2; !taken.add(key); number++) {
					key = (wish.isEmpty() ? "article" : wish) + '-' + number;
				}
				all.add(new Reference(key, article));
			}
		}
		return all;
	}

	String value(Field field) {
		return article.value(field).orElse("");
	}

	List<String> authors() {
		return article.names(Contributor.Role.AUTHOR);
	}

	/** Whether somebody put it into a network or a messenger. */
	boolean isPost() {
		return !value(Field.PLATFORM).isEmpty() || value(Field.KIND).startsWith("social post") || value(Field.KIND).startsWith("chat");
	}

	/** When it was published, where the value is a date and not a range. */
	Optional<Day> published() {
		return day(value(Field.PUBLISHED));
	}

	/** When the page was saved. */
	Optional<Day> retrieved() {
		return day(value(Field.RETRIEVED));
	}

	/** The part of an EDTF value that bibliographies know. */
	static Optional<Day> day(String edtf) {
		String plain = EdtfText.unqualified(edtf);
		Matcher date = DATE.matcher(plain);
		return date.matches() ? Optional.of(new Day(date.group(1), known(date.group(2)), known(date.group(3)), plain.length() < edtf.length()))
				: Optional.empty();
	}

	private static String known(@Nullable String group) {
		return group == null ? "" : group;
	}
}
