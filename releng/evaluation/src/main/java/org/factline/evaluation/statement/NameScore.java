package org.factline.evaluation.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.factline.evaluation.Json;
import org.factline.statement.Name;
import org.factline.statement.Place;
import org.factline.statement.StatementReader;
import org.factline.statement.Statements;
import org.factline.text.Span;

/** Names against the cased set of IndoNLU's named entities, each sentence by itself: for information. */
final class NameScore {

	private final StatementReader reader;
	private final boolean differences;
	private final Map<String, Counts> counts = Map.of("PERSON", new Counts("PERSON, extents overlap"), "ORGANISATION",
			new Counts("ORGANISATION"), "PLACE", new Counts("PLACE"));

	NameScore(StatementReader reader, boolean differences) {
		this.reader = reader;
		this.differences = differences;
	}

	void score(Path folder) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(folder.resolve("nergrit.valid.jsonl.gz"))), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				sentence(Json.object(line));
			}
		}
		counts.values().forEach(Counts::print);
	}

	private void sentence(Map<String, Object> line) {
		List<?> tokens = (List<?>) line.get("tokens");
		List<?> tags = (List<?>) line.get("tags");
		StringBuilder text = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		List<String> kinds = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			String tag = (String) tags.get(i);
			int begin = text.length() + (text.isEmpty() ? 0 : 1);
			text.append(text.isEmpty() ? "" : " ").append(tokens.get(i));
			if (tag.startsWith("B-")) {
				spans.add(new Span(begin, text.length()));
				kinds.add(tag.substring(2));
			} else if (tag.startsWith("I-") && !spans.isEmpty()) {
				spans.set(spans.size() - 1, new Span(spans.getLast().begin(), text.length()));
			}
		}
		Statements read = reader.read(text.toString(), List.of(new Span(0, text.length())), List.of(), "id");
		compare(text.toString(), spans, kinds, "PERSON", read.names().stream().filter(Name::isPerson).map(Name::span).toList());
		compare(text.toString(), spans, kinds, "ORGANISATION",
				read.names().stream().filter(name -> name.kind() == Name.Kind.ORGANISATION).map(Name::span).toList());
		compare(text.toString(), spans, kinds, "PLACE", read.places().stream().map(Place::span).toList());
	}

	private void compare(String text, List<Span> spans, List<String> kinds, String kind, List<Span> found) {
		Counts count = counts.get(kind);
		if (count == null) {
			return;
		}
		List<Span> gold = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			if (kinds.get(i).equals(kind)) {
				gold.add(spans.get(i));
			}
		}
		count.gold += gold.size();
		count.system += found.size();
		for (Span span : found) {
			if (gold.stream().anyMatch(span::overlaps)) {
				count.right++;
			} else if (differences) {
				System.out.println("  " + kind + "+ " + span.in(text) + "   <<" + text + ">>");
			}
		}
	}
}
