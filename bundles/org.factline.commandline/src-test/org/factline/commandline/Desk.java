package org.factline.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Family;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.checking.FindingBuilder;
import org.factline.checking.HelpPage;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.PlainTextImporter;
import org.factline.messages.Messages;
import org.factline.reporting.HtmlReport;
import org.factline.reporting.JsonLinesReport;
import org.factline.reporting.Report;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.TextReport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A command line with made-up checks and streams in memory. */
final class Desk {

	/** What a command left behind. */
	record Result(int exit, String out, String err) {
	}

	private String input = "";
	private boolean memory = true;
	private List<CheckDescriptor> broken = List.of();
	private Contributed contributed = Contributed.NOTHING;
	private List<ReportDescriptor> reports = List.of();
	private boolean outIsTerminal;
	private boolean errIsTerminal;

	Desk reading(String text) {
		input = text;
		return this;
	}

	/** With a check that fails. */
	Desk withBrokenCheck() {
		broken = List.of(new CheckDescriptor("broken-check", Family.CALENDAR, Severity.ERROR, List.of(), locale -> new HelpPage("b", "b", "b"),
				"org.example.warta", () -> (context, sink, progress) -> {
					throw new IllegalStateException("the abacus broke");
				}));
		return this;
	}

	/** With plug-ins that contribute something. */
	Desk with(Contributed given) {
		contributed = given;
		return this;
	}

	Desk onTerminal(boolean out, boolean err) {
		outIsTerminal = out;
		errIsTerminal = err;
		return this;
	}

	/** With these reports in the place of its own. */
	Desk with(List<ReportDescriptor> others) {
		reports = others;
		return this;
	}

	/** From here on nothing can be read: there is no memory for it. */
	Desk withoutMemory() {
		memory = false;
		return this;
	}

	private InputStream in() {
		return memory ? new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)) : new InputStream() {

			@Override
			public int read() {
				throw new OutOfMemoryError("Java heap space");
			}
		};
	}

	Result run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Console console = new Console(in(),
				new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), outIsTerminal,
				errIsTerminal);
		int exit = FactlineCommand.execute(services(), console, arguments);
		return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Three checks that flag the words ERROR, WARNING and INFO; the report "broken" is a defect. */
	private Services services() {
		return new Services(
				new Importers(List.of(importer("text", new PlainTextImporter()), importer("jsonlines", new JsonLinesImporter()))),
				Stream.concat(Stream.of(check("shouted-error", Severity.ERROR), check("shouted-warning", Severity.WARNING),
						check("shouted-info", Severity.INFO)), broken.stream()).toList(),
				!reports.isEmpty() ? reports : List.of(report("html", "factline.html", new HtmlReport()), report("json", "factline.jsonl", new JsonLinesReport()),
						report("text", "factline.txt", new TextReport()), report("broken", "factline.broken", (found, out) -> {
							throw new IllegalStateException("the pen leaks");
						})), () -> "test", contributed);
	}

	private static ImporterDescriptor importer(String id, Importer importer) {
		return new ImporterDescriptor(id, id, "", List.of(), List.of(), List.of(), "1", () -> importer);
	}

	private static ReportDescriptor report(String id, String file, Report report) {
		return new ReportDescriptor(id, id, "text/plain", file, () -> report);
	}

	private static CheckDescriptor check(String id, Severity severity) {
		Check check = (context, sink, progress) -> {
			for (AnalysedArticle article : context.analysis().articles()) {
				String text = article.article().text();
				int begin = text.indexOf(severity.name());
				if (begin >= 0) {
					sink.accept(new FindingBuilder(context.descriptor(), Messages.of(CheckRunner.class, Locale.ENGLISH))
							.passage(Passage.InText.of(article.article(), begin, begin + severity.name().length())).build());
				}
			}
		};
		return new CheckDescriptor(id, Family.CALENDAR, severity, List.of(), locale -> new HelpPage(id, id, id), () -> check);
	}

	/** The value of the first member of that name in a line of JSON, whatever its kind. */
	static String member(String line, String name) throws IOException {
		try (JsonParser json = new JsonFactory().createParser(line)) {
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				if (token == JsonToken.FIELD_NAME && name.equals(json.currentName())) {
					json.nextToken();
					return json.getText();
				}
			}
		}
		throw new AssertionError("no member " + name + " in " + line);
	}

	/** What two offsets in code points cut out of a text. */
	static String cut(String text, String begin, String end) {
		return text.substring(text.offsetByCodePoints(0, Integer.parseInt(begin)), text.offsetByCodePoints(0, Integer.parseInt(end)));
	}
}
