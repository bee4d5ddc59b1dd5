package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.CheckWords;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * An office that an article gives to a person right behind its name, as held; acting, former, deputy and coming ones are
 * other offices.
 *
 * @param office what is held: in lower case, without a rank and the words for the own country
 * @param names  the names by which the office may be known, the longest first
 * @param holder the person's fullest name
 * @param span   office and name
 */
record HeldOffice(String office, List<String> names, String holder, Span span) {

	private static final CheckWords WORDS = CheckWords.standard();
	/** Between an office and a name stand ranks and honorifics; behind a comma another clause may begin. */
	private static final int NEAR = 40;
	private static final int COUNTRY_BEFORE = 3;

	/** All of an article, in order. */
	static List<HeldOffice> of(AnalysedArticle article) {
		List<HeldOffice> found = new ArrayList<>();
		for (Office office : article.statements().offices()) {
			if (office.standing() == Office.Standing.HELD && !office.holder().isEmpty() && article.isTold(office.span())) {
				nameBehind(article, office).ifPresent(name -> found.add(of(article, office, name)));
			}
		}
		return found;
	}

	private static Optional<Name> nameBehind(AnalysedArticle article, Office office) {
		int end = Math.min(article.article().text().length(), office.end() + NEAR);
		return article.statements().namesIn(new Span(office.end(), end)).stream().filter(name -> name.isPerson() && name.canonical().equals(office.holder()))
				.findFirst().filter(name -> article.article().text().substring(office.end(), name.begin()).indexOf(',') < 0);
	}

	private static HeldOffice of(AnalysedArticle article, Office office, Name name) {
		List<String> words = words(office.canonical());
		while (words.size() > 1 && WORDS.of("service-rank").contains(words.getLast())) {
			words.removeLast();
		}
		String plain = String.join(" ", words);
		List<String> names = new ArrayList<>();
		List<String> before = before(article, office);
		for (int i = 0; i < before.size(); i++) {
			names.add(String.join(" ", before.subList(i, before.size())) + ' ' + plain);
		}
		names.add(plain);
		return new HeldOffice(withoutHome(plain), names, name.canonical(), new Span(office.begin(), name.end()));
	}

	/** "Indonesian Foreign Minister": in English the country stands before the office. */
	private static List<String> before(AnalysedArticle article, Office office) {
		int from = Math.max(0, office.begin() - NEAR);
		String text = article.article().text().substring(from, office.begin());
		if (!text.endsWith(" ")) {
			return List.of();
		}
		List<String> words = words(text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(". ")) + 1));
		return words.subList(Math.max(0, words.size() - COUNTRY_BEFORE), words.size());
	}

	private static String withoutHome(String office) {
		return WORDS.of("home").stream().filter(home -> office.endsWith(' ' + home)).findFirst()
				.map(home -> office.substring(0, office.length() - home.length() - 1)).orElse(office);
	}

	private static List<String> words(String text) {
		Tokens tokens = Tokens.of(text);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < tokens.count(); i++) {
			words.add(tokens.form(i));
		}
		return words;
	}

	/** Whether one person holds it at a time, and it is told where. */
	boolean isSingle() {
		return WORDS.of("single-office").stream()
				.anyMatch(name -> name.endsWith(" *") ? office.startsWith(name.substring(0, name.length() - 1)) : office.equals(name));
	}

	/** Whether the words tell the place, land or institution of an office that many places have. */
	boolean isScoped() {
		return !WORDS.of("local-office").contains(office);
	}

	/** The words before the person's name, as written. */
	String shown(AnalysedArticle article) {
		return span.in(article.article().text()).lines().map(String::strip).collect(Collectors.joining(" "));
	}

	String value() {
		return holder.toLowerCase(Locale.ROOT);
	}
}
