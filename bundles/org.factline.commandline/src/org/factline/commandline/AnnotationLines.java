package org.factline.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.Figure;
import org.factline.statement.Name;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.statement.Statements;
import org.factline.text.CodePointIndex;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

import com.fasterxml.jackson.core.JsonGenerator;

/** The lines that {@code annotate} prints for an article, in the order of the text. */
public final class AnnotationLines {

	/** A line and where its words stand; the longer first, then times, quotations, figures, names, places. */
	private record Line(int begin, int end, int order, String json) {

		static final Comparator<Line> IN_TEXT = Comparator.comparingInt(Line::begin).thenComparing(Line::end, Comparator.reverseOrder())
				.thenComparingInt(Line::order);
	}

	private final String dossier;
	private final AnalysedArticle article;
	private final CodePointIndex index;
	private final List<Line> lines = new ArrayList<>();

	/**
	 * The lines of an article.
	 *
	 * @param index of its text
	 */
	public AnnotationLines(String dossier, AnalysedArticle article, CodePointIndex index) {
		this.dossier = dossier;
		this.article = article;
		this.index = index;
	}

	/** All of them, each with its line feed. */
	public List<String> all() {
		String id = article.article().id();
		for (TimeExpression time : article.times()) {
			lines.add(new Line(time.begin(), time.end(), 0, TimeLine.of(dossier, id, time, index)));
		}
		Statements statements = article.statements();
		statements.quotations().forEach(this::quotation);
		statements.figures().forEach(this::figure);
		statements.names().forEach(this::name);
		statements.places().forEach(this::place);
		return lines.stream().sorted(Line.IN_TEXT).map(Line::json).toList();
	}

	private void quotation(Quotation quotation) {
		add(1, "quote", quotation.begin(), quotation.end(), quotation.text(), json -> {
			json.writeStringField("form", word(quotation.form()));
			Lines.known(json, "speaker", quotation.speaker().canonical());
			Lines.known(json, "verb", quotation.verb());
		});
	}

	private void figure(Figure figure) {
		add(2, "figure", figure.begin(), figure.end(), figure.text(), json -> {
			json.writeStringField("value", figure.value().toPlainString());
			Lines.known(json, "unit", figure.unit());
			json.writeStringField("approx", word(figure.approx()));
		});
	}

	private void name(Name name) {
		add(3, "name", name.begin(), name.end(), name.text(), json -> {
			json.writeStringField("canonical", name.canonical());
			json.writeStringField("role", name.role().name());
		});
	}

	private void place(Place place) {
		add(4, "place", place.begin(), place.end(), place.text(), json -> {
			json.writeStringField("canonical", place.canonical());
			if (place.role() != Role.UNKNOWN) {
				json.writeStringField("role", place.role().name());
			}
		});
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The members that only one kind of line has. */
	private interface Members {
		void write(JsonGenerator json) throws IOException;
	}

	private void add(int order, String kind, int begin, int end, String text, Members members) {
		lines.add(new Line(begin, end, order, Lines.line(json -> {
			Lines.dossier(json, dossier);
			json.writeStringField("doc", article.article().id());
			json.writeStringField("kind", kind);
			json.writeNumberField("begin", index.toCodePoints(begin));
			json.writeNumberField("end", index.toCodePoints(end));
			json.writeStringField("text", text);
			members.write(json);
		})));
	}
}
