package org.factline.evaluation.contradictions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.factline.evaluation.Json;

/** Reads the collections that stand beside the checkout. */
final class Data {

	private Data() {
	}

	/** The objects of a file of JSON Lines, packed or not. */
	static List<Map<String, Object>> objects(Path file) throws IOException {
		List<Map<String, Object>> found = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file);
				BufferedReader lines = new BufferedReader(new InputStreamReader(
						file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank()).forEach(line -> found.add(Json.object(line)));
		}
		return found;
	}

	/** The rows of a table by the names of its columns. */
	static List<Map<String, String>> rows(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		String[] names = lines.getFirst().split("\t");
		List<Map<String, String>> found = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split("\t", -1);
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < Math.min(names.length, cells.length); i++) {
				row.put(names[i], cells[i]);
			}
			found.add(row);
		}
		return found;
	}

	/** A member as text; empty where it is not there. */
	static String text(Map<String, Object> object, String name) {
		Object value = object.get(name);
		return value == null ? "" : value.toString();
	}

	/** The article of a collection as a line that the importer reads; its text and dates untouched. */
	static String line(Map<String, Object> article) {
		Map<String, String> members = new LinkedHashMap<>();
		for (String name : List.of("id", "outlet", "url", "title", "published", "text")) {
			members.put(name, text(article, name));
		}
		return Desk.article(members);
	}
}
