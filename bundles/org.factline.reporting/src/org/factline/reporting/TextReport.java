package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.messages.Messages;

/**
 * For terminals and pull requests: the findings, what matters most first, each with its evidence, and a closing line.
 * Where there is nothing to say it writes nothing at all. At most {@value #COLUMNS} columns; colours only where the input
 * asks for them; what could steer a terminal is shown by its number.
 */
public final class TextReport implements Report {

	private static final int COLUMNS = 100;
	private static final int CONTEXT = 60;
	private static final int LIMIT = 240;

	private final boolean summed;

	/** A report that ends with a summary. */
	public TextReport() {
		this(true);
	}

	private TextReport(boolean summed) {
		this.summed = summed;
	}

	/** A report of events alone, where there is nothing to sum up. */
	public static TextReport ofEvents() {
		return new TextReport(false);
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		out.write(text(input).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private String text(ReportInput input) {
		Page page = new Page(input);
		for (CheckedDossier dossier : input.dossiers()) {
			page.write(dossier, input.dossiers().size() > 1);
		}
		if (!summed) {
			return page.text.toString();
		}
		boolean silent = page.isEmpty() && input.problems().isEmpty();
		return silent ? "" : page.closed(Summary.of(input).sentence());
	}

	/** The text as it grows. */
	private static final class Page {

		private final StringBuilder text = new StringBuilder();
		private final Messages messages;
		private final EdtfText dates;
		private final Ink ink;

		Page(ReportInput input) {
			messages = Messages.of(TextReport.class, input.locale());
			dates = new EdtfText(messages);
			ink = new Ink(input.colour());
		}

		boolean isEmpty() {
			return text.isEmpty();
		}

		String closed(String sentence) {
			paragraph("", sentence, ink::bold);
			return text.toString();
		}

		void write(CheckedDossier dossier, boolean named) {
			Map<String, Article> articles = dossier.articlesById();
			if (named && !(dossier.findings().isEmpty() && dossier.events().isEmpty())) {
				line(ink.bold(messages.get("text.dossier", HiddenCharacters.shownOnOneLine(dossier.articles().dossier()))));
				text.append('\n');
			}
			for (Finding finding : dossier.findings()) {
				write(finding, articles);
			}
			for (Event event : dossier.events()) {
				write(event, articles);
			}
		}

		private void write(Finding finding, Map<String, Article> articles) {
			Severity severity = finding.severity();
			line(ink.of(severity, messages.get("severity." + severity.name()).toUpperCase(messages.locale())) + "  "
					+ ink.faint(HiddenCharacters.shownOnOneLine(finding.check()) + " · " + messages.get("family." + finding.family().name())));
			paragraph("  ", finding.message(), ink::bold);
			for (int i = 0; i < finding.passages().size(); i++) {
				Passage passage = finding.passages().get(i);
				write(passage, articles.get(passage.article()), Excerpt.disagreeing(finding, i));
			}
			labelled("text.why", finding.explanation());
			labelled("text.remedy", finding.remedy());
			line("  " + ink.faint(HiddenCharacters.shownOnOneLine(finding.fingerprint())));
			text.append('\n');
		}

		private void write(Event event, Map<String, Article> articles) {
			String when = event.when().isEmpty() ? messages.get("event.undated") : event.when();
			line(ink.bold(HiddenCharacters.shownOnOneLine(when)) + "  "
					+ ink.faint(messages.get(event.proposed() ? "event.proposed" : "event.confirmed")));
			paragraph("  ", event.title(), ink::bold);
			int told = event.articles().size();
			if (told > 1 && event.independent() > 0) {
				line("  " + messages.get("event.independent", event.independent(), told));
			}
			event.claims().forEach(claim -> write(claim, articles.get(claim.article()), List.of()));
			line("  " + ink.faint(HiddenCharacters.shownOnOneLine(event.id())));
			text.append('\n');
		}

		private void write(Passage passage, @Nullable Article article, List<String> disagreeing) {
			paragraph("  - ", where(passage, article), UnaryOperator.identity());
			Excerpt excerpt = passage instanceof Passage.InText place && article != null ? Excerpt.of(article, place, CONTEXT, LIMIT)
					: Excerpt.of(passage.text(), LIMIT);
			List<String> marked = disagreeing.stream().map(HiddenCharacters::shownOnOneLine).toList();
			String quoted = "“" + excerpt.before() + excerpt.head() + leftOut(excerpt) + excerpt.tail() + excerpt.after() + "”";
			paragraph("    ", quoted, quotedLine -> ink.marked(quotedLine, marked));
			String inQuestion = marked.isEmpty() ? inQuestion(excerpt) : String.join(", ", marked);
			if (!inQuestion.isEmpty()) {
				paragraph("    ", messages.get("text.disagrees", inQuestion), UnaryOperator.identity());
			}
		}

		/** A short passage that stands among other words has to be named to be seen. */
		private static String inQuestion(Excerpt excerpt) {
			boolean alone = excerpt.before().isBlank() && excerpt.after().length() <= 1;
			return alone || excerpt.head().length() > CONTEXT || excerpt.leftOut() > 0 ? "" : excerpt.head();
		}

		private String leftOut(Excerpt excerpt) {
			return excerpt.leftOut() == 0 ? "" : " […] " + messages.get("excerpt.leftOut", excerpt.leftOut()) + " […] ";
		}

		/** {@code samples/a.txt:12:5  Outlet, 24 February 2025, “Title”}. */
		private String where(Passage passage, @Nullable Article article) {
			if (article == null) {
				return passage.article();
			}
			List<String> about = new ArrayList<>();
			article.value(Field.OUTLET).ifPresent(about::add);
			article.value(Field.PUBLISHED).map(dates::dayOf).ifPresent(about::add);
			article.value(Field.TITLE).map(title -> "“" + title + "”").ifPresent(about::add);
			return place(passage, article) + (about.isEmpty() ? "" : "  " + String.join(", ", about));
		}

		/** Line and column where the text is the file; else the number of the paragraph, or the field's name. */
		private String place(Passage passage, Article article) {
			String location = article.provenance().location();
			if (!(passage instanceof Passage.InText place)) {
				return location + " (" + messages.get("field." + ((Passage.InField) passage).field().name()) + ")";
			}
			TextPosition position = TextPosition.of(article.text(), place.begin());
			return article.provenance().mediaType().equals("text/plain") ? location + ':' + position.line() + ':' + position.column()
					: location + " (" + messages.get("text.paragraph", String.valueOf(position.paragraph())) + ")";
		}

		private void labelled(String key, String sentence) {
			if (!sentence.isBlank()) {
				paragraph("  ", messages.get(key, sentence), UnaryOperator.identity());
			}
		}

		/** Wraps first and colours then: colours have no width. */
		private void paragraph(String indent, String words, UnaryOperator<String> colour) {
			String rest = " ".repeat(indent.length());
			String first = indent;
			for (String wrapped : Wrap.lines(HiddenCharacters.shownOnOneLine(words), COLUMNS - indent.length())) {
				line(first + colour.apply(wrapped));
				first = rest;
			}
		}

		private void line(String line) {
			text.append(line).append('\n');
		}
	}

	/** Colours of ECMA-48 (SGR), or none. */
	private record Ink(boolean colour) {

		String bold(String words) {
			return in("1", words);
		}

		String faint(String words) {
			return in("2", words);
		}

		String of(Severity severity, String words) {
			return in(switch (severity) {
			case ERROR -> "1;31";
			case WARNING -> "1;33";
			case INFO -> "1;36";
			case NONE -> "1";
			}, words);
		}

		String marked(String line, List<String> words) {
			StringBuilder marked = new StringBuilder();
			for (String piece : Excerpt.split(line, words)) {
				marked.append(words.contains(piece) ? in("1;4", piece) : piece);
			}
			return marked.toString();
		}

		private String in(String code, String words) {
			return colour ? "\u001B[" + code + 'm' + words + "\u001B[0m" : words;
		}
	}
}
