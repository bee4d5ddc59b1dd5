package org.factline.evaluation.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.factline.evaluation.Json;

/** The annotated Indonesian articles: texts and rows. */
final class Annotated {

	/** A row: kind and speaker of a quotation, value and unit of a figure. Offsets count code points. */
	record Row(String id, int begin, int end, String kind, String speaker) {
	}

	/** An article and its rows. */
	record Article(String id, String text, String published, List<Row> quotations, List<Row> figures) {
		String in(Row row) {
			return text.substring(text.offsetByCodePoints(0, row.begin), text.offsetByCodePoints(0, row.end));
		}
	}

	private Annotated() {
	}

	/** Every other article is of the half {@code dev}, the others of {@code held}. */
	static List<Article> read(Path data, String half) throws IOException {
		Path folder = data.resolve("annotated-id");
		Map<String, String> texts = texts(data);
		List<Row> quotations = rows(folder.resolve("statements.tsv"), 3, 4);
		List<Row> figures = rows(folder.resolve("figures.tsv"), 4, 5);
		List<Article> articles = new ArrayList<>();
		List<String> lines = Files.readAllLines(folder.resolve("articles.tsv"));
		for (int i = 1; i < lines.size(); i++) {
			String[] cells = lines.get(i).split("\t", -1);
			String id = cells[0];
			if (half.equals("all") || half.equals("dev") == (i % 2 == 1)) {
				articles.add(new Article(id, texts.get(id), cells[2], quotations.stream().filter(row -> row.id.equals(id)).toList(),
						figures.stream().filter(row -> row.id.equals(id)).toList()));
			}
		}
		return articles;
	}

	private static List<Row> rows(Path file, int kind, int speaker) throws IOException {
		return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1))
				.map(cells -> new Row(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[kind], cells[speaker])).toList();
	}

	static Map<String, String> texts(Path data) throws IOException {
		Map<String, String> texts = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(data.resolve("click-id/articles.jsonl.gz"))), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Map<String, Object> article = Json.object(line);
				texts.put((String) article.get("id"), (String) article.get("text"));
			}
		}
		return texts;
	}
}
