package org.factline.evaluation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.factline.evaluation.time.Document.Timex;
import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;

/**
 * Scores the reader of times. {@code --timeml FOLDER LANGUAGE} for TimeML; {@code --data FOLDER} for the collections
 * beside the checkout; {@code --half dev|held} for one half of the documents, told by their ids; {@code --differences}
 * prints each.
 */
public final class EvaluateTime {

	private final TimeReader reader = TimeReader.standard();
	private final String half;
	private final boolean differences;

	private EvaluateTime(String half, boolean differences) {
		this.half = half;
		this.differences = differences;
	}

	/** Prints the table. */
	public static void main(String[] arguments) throws IOException {
		List<String> list = List.of(arguments);
		String half = list.contains("--half") ? list.get(list.indexOf("--half") + 1) : "all";
		EvaluateTime evaluation = new EvaluateTime(half, list.contains("--differences"));
		System.out.println(Score.heading());
		int timeMl = list.indexOf("--timeml");
		if (timeMl >= 0) {
			evaluation.score(list.get(timeMl + 1), Corpora.timeMl(Path.of(list.get(timeMl + 1)), list.get(timeMl + 2)), 0);
		}
		int data = list.indexOf("--data");
		if (data >= 0) {
			Path folder = Path.of(list.get(data + 1));
			String only = list.contains("--only") ? list.get(list.indexOf("--only") + 1) : "";
			evaluation.collections(folder, only);
		}
	}

	private void collections(Path folder, String only) throws IOException {
		if (Files.isDirectory(folder.resolve("annotated-id")) && (only.isEmpty() || only.equals("id"))) {
			score("annotated-id " + half, Corpora.annotatedIndonesian(folder.resolve("annotated-id")), 0);
		}
		if (Files.isDirectory(folder.resolve("meantime-en")) && (only.isEmpty() || only.equals("en"))) {
			score("meantime-en " + half, Corpora.meantime(folder.resolve("meantime-en")), 0);
		}
		if (Files.isDirectory(folder.resolve("dates-id")) && (only.isEmpty() || only.equals("dates"))) {
			vectors(folder.resolve("dates-id/indonesian_dates.tsv"));
		}
		if (Files.isDirectory(folder.resolve("edtf")) && (only.isEmpty() || only.equals("edtf"))) {
			new EdtfScore().score(folder.resolve("edtf/edtf.tsv"), differences);
		}
		if (Files.isDirectory(folder.resolve("click-id")) && (only.isEmpty() || only.equals("weekdays"))) {
			new WeekdayScore(reader, half, differences).score(folder.resolve("click-id"));
		}
	}

	private void score(String name, List<Document> documents, int skipped) {
		Score score = new Score();
		for (Document document : documents) {
			if (!isIn(half, document.id())) {
				continue;
			}
			List<Timex> system = new ArrayList<>();
			for (TimeExpression found : reader.read(document.text(), context(document.language(), document.published()))) {
				system.add(new Timex(found.begin() + skipped, found.end() + skipped, found.type().name(), found.value()));
			}
			score.add(document, system, (kind, pair) -> {
				if (differences) {
					print(document, kind, pair);
				}
			});
		}
		System.out.println(score.line(name));
	}

	private static void print(Document document, String kind, Timex[] pair) {
		StringBuilder line = new StringBuilder(String.format("  %-9s %-20s", kind, document.id().substring(0, Math.min(20, document.id().length()))));
		for (Timex timex : pair) {
			line.append(" | ").append(document.text(), timex.begin(), timex.end()).append(" = ").append(timex.type()).append(' ').append(timex.value());
		}
		int from = Math.max(0, pair[0].begin() - 40);
		int to = Math.min(document.text().length(), pair[0].end() + 30);
		System.out.println(line.append("   <<").append(document.text(), from, to).append(">>").toString().replace('\n', '/'));
	}

	static TimeContext context(String language, String published) {
		TimeContext context = TimeContext.of(language);
		return published.isEmpty() ? context : context.withPublished(Edtf.parse(published));
	}

	/** Whether a document belongs to a half; its id decides. */
	static boolean isIn(String half, String id) {
		return half.equals("all") || half.equals("dev") == (Integer.bitCount(id.hashCode()) % 2 == 0);
	}

	/** Indonesian phrases, each with the moment it is read at and what it must mean. */
	private void vectors(Path file) throws IOException {
		int right = 0;
		int all = 0;
		for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			List<TimeExpression> found = reader.read(cells[0], context("id", cells[3]));
			boolean good = found.stream().anyMatch(expression -> means(expression, cells[4]));
			all++;
			right += good ? 1 : 0;
			if (!good && differences) {
				System.out.println("  vector " + line + " -> " + found.stream().map(e -> e.text() + " = " + e.value() + " " + e.edtf()).toList());
			}
		}
		System.out.printf("%-28s %d of %d%n", "dates-id", Integer.valueOf(right), Integer.valueOf(all));
	}

	/** The same value, or (for words such as "now" that TIMEX3 has a word for) the same moment. */
	private static boolean means(TimeExpression expression, String expected) {
		return expression.value().equals(expected)
				|| expression.value().endsWith("_REF") && expression.interval().equals(Edtf.parse(expected).interval());
	}

	/** A row of a table, by its heading. */
	static Map<String, Integer> columns(String heading) {
		Map<String, Integer> columns = new java.util.HashMap<>();
		String[] names = heading.split("\t");
		for (int i = 0; i < names.length; i++) {
			columns.put(names[i], Integer.valueOf(i));
		}
		return columns;
	}
}
