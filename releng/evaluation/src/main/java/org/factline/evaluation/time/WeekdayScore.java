package org.factline.evaluation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factline.text.CodePointIndex;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;

/** Weekdays beside dates in real articles: which of those that do not agree are found, and what else is called a slip. */
final class WeekdayScore {

	private final TimeReader reader;
	private final String half;
	private final boolean differences;

	WeekdayScore(TimeReader reader, String half, boolean differences) {
		this.reader = reader;
		this.half = half;
		this.differences = differences;
	}

	void score(Path folder) throws IOException {
		List<String> lines = Files.readAllLines(folder.resolve("weekday_dates.tsv"));
		Map<String, Integer> column = EvaluateTime.columns(lines.getFirst());
		Map<String, List<String[]>> rows = new HashMap<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split("\t", -1);
			rows.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells);
		}
		int mentions = 0;
		int read = 0;
		int slips = 0;
		int recalled = 0;
		int reported = 0;
		int right = 0;
		int other = 0;
		for (Map<String, Object> article : Corpora.articles(folder)) {
			String id = (String) article.get("id");
			if (!EvaluateTime.isIn(half, id)) {
				continue;
			}
			String text = (String) article.get("text");
			List<TimeExpression> found = reader.read(text, EvaluateTime.context("id", (String) article.get("published")));
			CodePointIndex index = CodePointIndex.of(text);
			Set<TimeExpression> explained = new HashSet<>();
			for (String[] cells : rows.getOrDefault(id, List.of())) {
				int begin = index.toUtf16(Integer.parseInt(cells[1]));
				int end = index.toUtf16(Integer.parseInt(cells[2]));
				boolean agrees = cells[column.get("agrees").intValue()].equals("yes");
				mentions++;
				slips += agrees ? 0 : 1;
				TimeExpression match = found.stream().filter(e -> e.begin() < end && begin < e.end() && !e.stated().isEmpty()).findFirst().orElse(null);
				read += match == null ? 0 : 1;
				boolean said = match != null && match.slip().isPresent();
				recalled += !agrees && said ? 1 : 0;
				if (match != null) {
					explained.add(match);
				}
				right += said && !agrees ? 1 : 0;
				if (differences && (agrees == said || match == null)) {
					System.out.println("  weekday " + String.join(" ", cells) + " published " + article.get("published") + " -> "
							+ (match == null ? "not read" : match.text() + " = " + match.value() + " " + match.slip()));
				}
			}
			for (TimeExpression expression : found) {
				if (expression.slip().isPresent()) {
					reported++;
					if (!explained.contains(expression)) {
						other++;
						if (differences) {
							System.out.println("  weekday, not in the list: " + id + " " + article.get("published") + " " + expression.text() + " = " + expression.value() + " " + expression.slip());
						}
					}
				}
			}
		}
		System.out.printf("%-28s %d mentions, %d read; %d slips, %d found (recall %.4f); %d reported, %d of them in the list and true, %d not in the list%n",
				"weekdays " + half, Integer.valueOf(mentions), Integer.valueOf(read), Integer.valueOf(slips), Integer.valueOf(recalled),
				Double.valueOf((double) recalled / slips), Integer.valueOf(reported), Integer.valueOf(right), Integer.valueOf(other));
	}
}
