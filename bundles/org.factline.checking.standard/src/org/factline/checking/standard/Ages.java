package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.Figure;
import org.factline.statement.NormalForm;
import org.factline.text.FunctionWords;
import org.factline.text.Span;

/** How old an article says people are. */
final class Ages {

	/** {@code Rumi Dasra (34)}, {@code SA (40 tahun)}: a name and the age in brackets behind it. */
	private static final Pattern IN_BRACKETS = Pattern
			.compile("((?:\\p{Lu}[\\p{L}'’.-]*\\s+){0,4}\\p{Lu}[\\p{L}'’-]*)\\s*\\((\\d{1,2})(?:\\s?(?:tahun|thn|th))?\\)");
	/** {@code Rumi Dasra, 34 tahun}, {@code Rumi Dasra, berusia 34 tahun}: a name and the age behind a comma. */
	private static final Pattern BEHIND_COMMA = Pattern
			.compile("((?:\\p{Lu}[\\p{L}'’.-]*\\s+){0,4}\\p{Lu}[\\p{L}'’-]*), (?:berusia |umur |berumur |usia |aged )?(\\d{1,2})(?: tahun\\b|(?= years old\\b)|(?=,))");
	/** Brackets behind a player hold minutes, and behind a club its points. */
	private static final Pattern SPORT = Pattern.compile("(?i)\\b(?:gol|menit|poin|skor|klasemen|goal|goals|points)\\b");
	/** {@code "berusia "}, {@code "berumur "}. */
	private static final int LONGEST_WORD = 8;
	private static final int YOUNGEST = 2;
	private static final int SHORTEST = 3;

	private Ages() {
	}

	/** The ages by person, each person by the normal form of the name. */
	static Map<String, List<Words>> of(AnalysedArticle article) {
		Map<String, List<Words>> found = new TreeMap<>();
		String text = article.article().text();
		for (Span sentence : article.sentences()) {
			List<Figure> figures = article.statements().figuresIn(sentence).stream().filter(Ages::isSomebodys).toList();
			// most sentences can give no age, and need not be searched for patterns
			boolean brackets = hasDigitBehind(text, "(", sentence);
			boolean comma = hasDigitBehind(text, ", ", sentence);
			if ((!figures.isEmpty() || brackets || comma) && !SPORT.matcher(sentence.in(text)).find()) {
				figures.forEach(figure -> add(found, figure.of(), figure.value().toPlainString(), figure.span()));
				if (brackets) {
					collect(article, IN_BRACKETS.matcher(text).region(sentence.begin(), sentence.end()), found);
				}
				if (comma) {
					collect(article, BEHIND_COMMA.matcher(text).region(sentence.begin(), sentence.end()), found);
				}
			}
		}
		return found;
	}

	/** Whether a sentence has a mark and a digit not far behind it: as far as the longest word that the patterns have between them. */
	private static boolean hasDigitBehind(String text, String mark, Span sentence) {
		int at = text.indexOf(mark, sentence.begin(), sentence.end());
		while (at >= 0) {
			int from = at + mark.length();
			for (int i = from; i < Math.min(sentence.end(), from + LONGEST_WORD + 1); i++) {
				if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
					return true;
				}
			}
			at = text.indexOf(mark, from, sentence.end());
		}
		return false;
	}

	private static boolean isSomebodys(Figure figure) {
		return figure.kind() == Figure.Kind.AGE && figure.approx() == Figure.Approximation.EXACT && !figure.of().isEmpty();
	}

	private static void collect(AnalysedArticle article, Matcher age, Map<String, List<Words>> found) {
		while (age.find()) {
			Span name = new Span(age.start(1), age.end(1));
			boolean place = article.statements().places().stream().anyMatch(one -> one.span().overlaps(name));
			if (!place && Integer.parseInt(age.group(2)) >= YOUNGEST) {
				add(found, age.group(1), age.group(2), new Span(age.start(2), age.end(2)));
			}
		}
	}

	private static void add(Map<String, List<Words>> found, String name, String age, Span span) {
		String person = NormalForm.of(name);
		if (person.length() >= SHORTEST && !FunctionWords.contains(person)) {
			List<Words> ages = found.computeIfAbsent(person, key -> new ArrayList<>());
			if (ages.stream().noneMatch(one -> one.span().overlaps(span))) {
				ages.add(new Words(span, age, name.strip() + " (" + age + ")"));
			}
		}
	}
}
