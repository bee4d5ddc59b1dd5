package org.factline.evaluation.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.factline.evaluation.Json;
import org.factline.evaluation.time.Document.Timex;
import org.factline.text.CodePointIndex;

/** Reads corpora: folders of TimeML, and the collections that stand beside the checkout. */
final class Corpora {

	private Corpora() {
	}

	/** Every .tml file of a folder (TimeML 1.2.1, as TempEval-3 has it). */
	static List<Document> timeMl(Path folder, String language) throws IOException {
		List<Document> documents = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					documents.add(timeMl(file.getFileName().toString(), language, in));
				} catch (XMLStreamException e) {
					throw new IOException(file + ": " + e.getMessage(), e);
				}
			}
		}
		return documents;
	}

	private static Document timeMl(String id, String language, InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		XMLStreamReader xml = factory.createXMLStreamReader(in);
		StringBuilder text = new StringBuilder();
		List<Timex> gold = new ArrayList<>();
		String published = "";
		boolean inText = false;
		int begin = 0;
		String type = "";
		String value = "";
		for (; xml.hasNext(); xml.next()) {
			if (xml.isStartElement()) {
				String name = xml.getLocalName();
				inText |= name.equals("TEXT");
				if (name.equals("TIMEX3")) {
					begin = text.length();
					type = attribute(xml, "type");
					value = attribute(xml, "value");
					published = "CREATION_TIME".equals(attribute(xml, "functionInDocument")) ? value : published;
				}
			} else if (xml.isEndElement()) {
				if (xml.getLocalName().equals("TEXT")) {
					inText = false;
				} else if (inText && xml.getLocalName().equals("TIMEX3")) {
					gold.add(new Timex(begin, text.length(), type, value));
				}
			} else if (inText && xml.isCharacters()) {
				text.append(xml.getText());
			}
		}
		return new Document(id, language, published, text.toString(), gold);
	}

	private static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	/** Of each article only the first lines were annotated. */
	private static final int ANNOTATED_LINES = 6;

	/** English Wikinews, one JSON object a line; offsets in code points. */
	static List<Document> meantime(Path folder) throws IOException {
		List<Document> documents = new ArrayList<>();
		for (String line : lines(folder.resolve("documents.jsonl.gz"))) {
			Map<String, Object> object = Json.object(line);
			String text = firstLines((String) object.get("text"));
			CodePointIndex index = CodePointIndex.of(text);
			List<Timex> gold = new ArrayList<>();
			for (Object item : (List<?>) object.get("timex")) {
				Map<?, ?> timex = (Map<?, ?>) item;
				if (number(timex.get("end")) > index.length()) {
					continue;
				}
				gold.add(new Timex(index.toUtf16(number(timex.get("begin"))), index.toUtf16(number(timex.get("end"))),
						(String) timex.get("type"), (String) timex.get("value")));
			}
			gold.sort(Comparator.comparingInt(Timex::begin));
			String published = (String) object.get("dct");
			documents.add(new Document((String) object.get("doc"), "en", published.matches("\\d{4}-\\d\\d-\\d\\d") ? published : "", text, gold));
		}
		return documents;
	}

	private static String firstLines(String text) {
		int at = -1;
		for (int line = 0; line < ANNOTATED_LINES; line++) {
			int next = text.indexOf('\n', at + 1);
			if (next < 0) {
				return text;
			}
			at = next;
		}
		return text.substring(0, at);
	}

	/** Indonesian articles with stand-off annotation; offsets in code points. */
	static List<Document> annotatedIndonesian(Path folder) throws IOException {
		Map<String, List<String[]>> rows = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("timex.tsv")).stream().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			rows.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells);
		}
		List<Document> documents = new ArrayList<>();
		for (Map<String, Object> article : articles(folder.resolveSibling("click-id"))) {
			String id = (String) article.get("id");
			if (!rows.containsKey(id)) {
				continue;
			}
			String text = (String) article.get("text");
			CodePointIndex index = CodePointIndex.of(text);
			List<Timex> gold = new ArrayList<>();
			for (String[] row : rows.get(id)) {
				gold.add(new Timex(index.toUtf16(Integer.parseInt(row[1])), index.toUtf16(Integer.parseInt(row[2])), row[4], row[5]));
			}
			gold.sort(Comparator.comparingInt(Timex::begin));
			documents.add(new Document(id, "id", (String) article.get("published"), text, gold));
		}
		return documents;
	}

	/** All articles of the Indonesian collection. */
	static List<Map<String, Object>> articles(Path folder) throws IOException {
		List<Map<String, Object>> articles = new ArrayList<>();
		for (String line : lines(folder.resolve("articles.jsonl.gz"))) {
			articles.add(Json.object(line));
		}
		return articles;
	}

	private static List<String> lines(Path file) throws IOException {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
	}

	private static int number(Object value) {
		return ((Double) value).intValue();
	}
}
