package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.messages.Messages;

/** The findings as Markdown, for pull requests and wikis: what was found, what could not be checked or read, and the sources. */
public final class MarkdownReport implements Report {

	private static final int CONTEXT = 60;
	private static final int LIMIT = 400;

	/** Made by the extension registry. */
	public MarkdownReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		out.write(new Page(input, Messages.of(MarkdownReport.class, input.locale())).written().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** One report while it is written. */
	private static final class Page {

		private final ReportInput input;
		private final Messages messages;
		private final StringBuilder text = new StringBuilder();

		Page(ReportInput input, Messages messages) {
			this.input = input;
			this.messages = messages;
		}

		String written() {
			line("# " + messages.get("html.kicker"));
			line(MarkdownText.of(Summary.of(input).sentence()));
			for (CheckedDossier dossier : input.dossiers()) {
				if (input.dossiers().size() > 1) {
					line("## " + MarkdownText.of(messages.get("html.dossier", dossier.articles().dossier())));
				}
				dossier(dossier);
			}
			if (!input.problems().isEmpty()) {
				line("## " + messages.get("section.unread"));
				for (Problem problem : input.problems()) {
					text.append("- ").append(MarkdownText.of(problem.toString())).append('\n');
				}
				text.append('\n');
			}
			sources();
			line("---");
			line(MarkdownText.of(messages.get("html.method", input.run().version())));
			return text.toString().stripTrailing() + '\n';
		}

		private void dossier(CheckedDossier dossier) {
			Map<String, Article> articles = dossier.articlesById();
			for (Finding finding : dossier.findings()) {
				line("### " + messages.get("severity." + finding.severity().name()) + ": " + MarkdownText.of(finding.message()));
				for (int i = 0; i < finding.passages().size(); i++) {
					quotation(finding, i, articles);
				}
				line(MarkdownText.of(finding.explanation()));
				if (!finding.remedy().isBlank()) {
					line(MarkdownText.of(messages.get("text.remedy", finding.remedy())));
				}
				line(MarkdownText.code(finding.check()) + " · " + MarkdownText.of(messages.get("family." + finding.family().name())) + " · "
						+ MarkdownText.code(finding.fingerprint()));
			}
		}

		private void quotation(Finding finding, int number, Map<String, Article> articles) {
			Passage passage = finding.passages().get(number);
			Article article = articles.get(passage.article());
			String name = article == null ? passage.article() : article.value(Field.OUTLET).orElse(article.label());
			String day = article == null ? "" : article.value(Field.PUBLISHED).map(new EdtfText(messages)::of).map(date -> ", " + date).orElse("");
			String words = switch (passage) {
				case Passage.InText place when article != null -> quoted(Excerpt.of(article, place, CONTEXT, LIMIT), Excerpt.disagreeing(finding, number));
				case Passage.InText place -> quoted(Excerpt.of(place.text(), LIMIT), List.of());
				case Passage.InField field -> MarkdownText.of(messages.get("field." + field.field().name())) + ": "
						+ MarkdownText.code(Excerpt.of(field.text(), LIMIT).shortened());
			};
			line("> " + words + "\\\n> — " + MarkdownText.of(name + day) + ", " + MarkdownText.code(passage.article()));
		}

		/** The words that disagree are strong; where none is named, all of the passage is. */
		private static String quoted(Excerpt excerpt, List<String> disagreeing) {
			StringBuilder words = new StringBuilder();
			for (String piece : Excerpt.split(excerpt.shortened(), disagreeing)) {
				words.append(disagreeing.isEmpty() || disagreeing.contains(piece) ? strong(piece) : spaced(piece));
			}
			return (spaced(excerpt.before()) + words + spaced(excerpt.after())).strip();
		}

		private static String strong(String words) {
			String plain = MarkdownText.of(words);
			return plain.isEmpty() ? spaced(words) : blank(words, 0) + "**" + plain + "**" + blank(words, words.length() - 1);
		}

		/** The same with the blanks around it, of which there is one on each side where there were any. */
		private static String spaced(String words) {
			String plain = MarkdownText.of(words);
			return words.isEmpty() ? "" : plain.isEmpty() ? " " : blank(words, 0) + plain + blank(words, words.length() - 1);
		}

		private static String blank(String words, int at) {
			return Character.isWhitespace(words.charAt(at)) ? " " : "";
		}

		private void sources() {
			line("## " + messages.get("section.sources"));
			text.append("| ").append(messages.get("column.article")).append(" | ").append(messages.get("column.source")).append(" | ")
					.append(messages.get("column.published")).append(" | ").append(messages.get("html.sha256")).append(" |\n| --- | --- | --- | --- |\n");
			for (CheckedDossier dossier : input.dossiers()) {
				for (Article article : dossier.articles().articles()) {
					text.append("| ").append(MarkdownText.of(article.label())).append(" | ")
							.append(MarkdownText.of(article.value(Field.OUTLET).orElse(messages.get("unknown.OUTLET")))).append(" | ")
							.append(MarkdownText.of(article.value(Field.PUBLISHED).map(new EdtfText(messages)::of).orElse(messages.get("unknown.PUBLISHED"))))
							.append(" | ").append(MarkdownText.code(article.provenance().sha256())).append(" |\n");
				}
			}
			text.append('\n');
		}

		private void line(String words) {
			if (!words.isBlank()) {
				text.append(words).append("\n\n");
			}
		}
	}
}
