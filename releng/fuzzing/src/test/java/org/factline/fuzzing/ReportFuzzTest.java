package org.factline.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.factline.reporting.ArticlesCsvReport;
import org.factline.reporting.BibTexReport;
import org.factline.reporting.ClaimReviewReport;
import org.factline.reporting.ClaimsCsvReport;
import org.factline.reporting.CslReport;
import org.factline.reporting.CsvReport;
import org.factline.reporting.EventsCsvReport;
import org.factline.reporting.HtmlReport;
import org.factline.reporting.JUnitReport;
import org.factline.reporting.JsonLinesReport;
import org.factline.reporting.MarkdownReport;
import org.factline.reporting.Report;
import org.factline.reporting.RisReport;
import org.factline.reporting.SarifReport;
import org.factline.reporting.TextReport;
import org.factline.reporting.WebAnnotationReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** Whatever words are reported, they stay words: no live markup, no formula, no command to a terminal, and the form is kept. */
class ReportFuzzTest {

	private static final Set<String> LIVE = Set.of("script", "iframe", "object", "embed", "form", "input", "base", "frame", "applet", "img", "video",
			"audio", "source", "animate", "set", "foreignobject");
	private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href", "data", "srcset");
	private static final JsonFactory JSON = new JsonFactory();

	private static String written(Report report, byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		report.write(Pages.everywhere(new String(bytes, StandardCharsets.UTF_8)), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@FuzzTest
	void html(byte @NotNull [] bytes) throws IOException {
		for (Element element : Jsoup.parse(written(new HtmlReport(), bytes)).getAllElements()) {
			require(!LIVE.contains(element.normalName()), "no <" + element.normalName() + ">");
			for (Attribute attribute : element.attributes()) {
				require(!attribute.getKey().startsWith("on"), "no " + attribute.getKey());
				if (ADDRESSES.contains(attribute.getKey())) {
					String address = attribute.getValue();
					require(address.startsWith("#") || address.startsWith("http://") || address.startsWith("https://") || address.equals("data:,"),
							"no link to " + address);
				}
			}
		}
	}

	@FuzzTest
	void csv(byte @NotNull [] bytes) throws IOException {
		for (Report report : List.of(new CsvReport(), new ArticlesCsvReport(), new ClaimsCsvReport(), new EventsCsvReport())) {
			cells(written(report, bytes).substring(1)).forEach(cell -> {
				String shown = cell.strip();
				require(shown.length() < 2 || "=+-@".indexOf(shown.charAt(0)) < 0, "no formula: " + cell);
			});
		}
	}

	@FuzzTest
	void json(byte @NotNull [] bytes) throws IOException {
		for (Report report : List.of(new JsonLinesReport(), new SarifReport(), new WebAnnotationReport(), new ClaimReviewReport(), new CslReport())) {
			try (JsonParser json = JSON.createParser(written(report, bytes))) {
				while (json.nextToken() != null) {
					json.getText();
				}
			}
		}
	}

	@FuzzTest
	void xml(byte @NotNull [] bytes) throws IOException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		try {
			builder.parse(new ByteArrayInputStream(written(new JUnitReport(), bytes).getBytes(StandardCharsets.UTF_8)));
		} catch (SAXException e) {
			throw new AssertionError("no XML", e);
		}
	}

	@FuzzTest
	void plain(byte @NotNull [] bytes) throws IOException {
		for (Report report : List.of(new TextReport(), new MarkdownReport(), new BibTexReport(), new RisReport())) {
			require(written(report, bytes).replace("\r\n", "\n").codePoints().noneMatch(ReportFuzzTest::steers), "nothing steers a terminal");
		}
	}

	private static boolean steers(int c) {
		int type = Character.getType(c);
		return type == Character.CONTROL && c != '\n' && c != '\t' || type == Character.FORMAT || type == Character.SURROGATE;
	}

	private static List<String> cells(String table) {
		List<String> cells = new java.util.ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < table.length(); i++) {
			char c = table.charAt(i);
			if (quoted && c == '"' && table.startsWith("\"\"", i)) {
				cell.append(c);
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
				cells.add(cell.toString());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		require(!quoted, "every quotation mark is closed");
		return cells;
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new AssertionError(what);
		}
	}
}
