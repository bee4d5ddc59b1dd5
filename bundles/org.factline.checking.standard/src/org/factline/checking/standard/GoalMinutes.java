package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;
import org.factline.statement.NormalForm;
import org.factline.text.Span;

/** The minutes of a player's goals, where a report lists them behind the name: "Rumi Dasra (14', 33')", "Rumi Dasra 14'". */
final class GoalMinutes {

	/** {@code Rumi Dasra (menit ke-13 dan 33')}: name, then what stands in the brackets. */
	private static final Pattern LISTED = Pattern.compile("((?:\\p{Lu}[\\p{L}'’.-]*\\p{L}\\s+){0,3}\\p{Lu}[\\p{L}’-]+)\\s*\\(([^()]{1,60})\\)");
	/** {@code Rumi Dasra 14' dan 33'}: name, then minutes with their mark and no brackets. */
	private static final Pattern MARKED = Pattern.compile("((?:\\p{Lu}[\\p{L}'’.-]*\\p{L}\\s+){0,3}\\p{Lu}[\\p{L}’-]+)\\s+"
			+ "(\\d{1,3}(?:\\+\\d{1,2})?['’′](?:(?:\\s*[,&]\\s*|\\s+(?:dan|and)\\s+)\\d{1,3}(?:\\+\\d{1,2})?['’′]){0,5})");
	private static final Pattern MINUTE = Pattern.compile("(?<![\\d+])(\\d{1,3})(?![\\d.:])");
	/** What else may stand beside the minutes of a goal. */
	private static final Pattern ONLY_MINUTES = Pattern
			.compile("(?i)(?:pada|menit|ke|dan|penalti|pen|p|og|min|and|[\\d\\s,.;:+/'’′″\"”`-])+");
	private static final Pattern DATE = Pattern.compile("\\d\\s?/\\s?\\d");
	private static final Pattern GOAL = Pattern.compile("(?i)\\bgol\\b|\\bgoals?\\b|\\bmenit\\b|\\bdicetak\\b|\\bscored\\b|\\bgol-gol\\b");
	/** Reporters' clocks differ by a few minutes; more is another goal. */
	private static final int FARTHEST = 5;
	private static final double SCORE = 0.78;

	private GoalMinutes() {
	}

	static void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		Map<String, List<Words>> inA = memory.of(story.a(), "goals", GoalMinutes::goals);
		Map<String, List<Words>> inB = inA.isEmpty() ? Map.of() : memory.of(story.b(), "goals", GoalMinutes::goals);
		inA.forEach((player, minutes) -> inB.forEach((other, others) -> {
			if (minutes.size() == others.size() && isOnePlayer(player, other)) {
				for (int i = 0; i < minutes.size(); i++) {
					Words a = minutes.get(i);
					Words b = others.get(i);
					int apart = Math.abs(Integer.parseInt(a.value()) - Integer.parseInt(b.value()));
					if (apart > 0 && apart <= FARTHEST) {
						trace.step(story.a(), a.span(), story.b(), b.span(), "compared", a.value(), b.value());
						sink.accept(new Clash(story.a(), a, story.b(), b, "minute " + player, new Conflict("minute", SCORE), List.of(a.text())));
					}
				}
			}
		}));
	}

	private static boolean isOnePlayer(String a, String b) {
		return NormalForm.mayBeSame(a, b) || a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
	}

	/** The minutes by player; of a player who is listed twice the first list. */
	private static Map<String, List<Words>> goals(AnalysedArticle article) {
		Map<String, List<Words>> found = new TreeMap<>();
		for (Span sentence : article.sentences()) {
			boolean brackets = hasBracketedDigit(article.article().text(), sentence);
			boolean marks = hasMarkedMinute(article.article().text(), sentence);
			if (!brackets && !marks) {
				continue;
			}
			String text = sentence.in(article.article().text());
			if (!GOAL.matcher(text).find()) {
				continue;
			}
			if (brackets) {
				Matcher listed = LISTED.matcher(text);
				while (listed.find()) {
					if (ONLY_MINUTES.matcher(listed.group(2)).matches() && !DATE.matcher(listed.group(2)).find() && listed.group(2).matches(".*(?:['’′”\"]|menit|\\d, ?\\d|\\d).*")) {
						found.putIfAbsent(NormalForm.of(listed.group(1)), minutes(listed, sentence.begin()));
					}
				}
			}
			if (marks) {
				Matcher marked = MARKED.matcher(text);
				while (marked.find()) {
					found.putIfAbsent(NormalForm.of(marked.group(1)), minutes(marked, sentence.begin()));
				}
			}
		}
		return found;
	}

	/** Whether a digit stands before a mark of minutes: most sentences have none, and need not be searched for patterns. */
	private static boolean hasMarkedMinute(String text, Span sentence) {
		for (int i = sentence.begin() + 1; i < sentence.end(); i++) {
			char c = text.charAt(i);
			if ((c == '\'' || c == '’' || c == '′') && isDigit(text.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	/** Whether there are brackets with a digit in them. */
	private static boolean hasBracketedDigit(String text, Span sentence) {
		for (int open = text.indexOf('(', sentence.begin(), sentence.end()); open >= 0; open = text.indexOf('(', open + 1, sentence.end())) {
			for (int i = open + 1; i < sentence.end() && text.charAt(i) != '(' && text.charAt(i) != ')'; i++) {
				if (isDigit(text.charAt(i))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static List<Words> minutes(Matcher listed, int offset) {
		List<Words> minutes = new ArrayList<>();
		Matcher minute = MINUTE.matcher(listed.group(2));
		while (minute.find()) {
			int begin = offset + listed.start(2) + minute.start();
			minutes.add(new Words(new Span(begin, begin + minute.group().length()), minute.group(), listed.group(1) + ' ' + minute.group() + '’'));
		}
		return minutes;
	}
}
