package org.factline.evaluation.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.factline.evaluation.statement.Annotated.Article;
import org.factline.evaluation.statement.Annotated.Row;
import org.factline.statement.Figure;
import org.factline.statement.NormalForm;
import org.factline.statement.Quotation;
import org.factline.statement.StatementReader;
import org.factline.statement.Statements;
import org.factline.text.CodePointIndex;
import org.factline.text.Sentences;
import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeReader;

/**
 * Scores quotations, speakers and figures. {@code --data FOLDER} names the folder of collections beside the checkout;
 * {@code --half dev|held} takes every other article; {@code --differences} prints each; {@code --names} scores names too.
 */
public final class EvaluateStatements {

	/** How much of both extents together must be common for a match. */
	private static final double COMMON = 0.5;

	private final Sentences sentences = new Sentences();
	private final TimeReader times = TimeReader.standard();
	private final StatementReader reader = StatementReader.standard();
	private final boolean differences;
	private final Counts direct = new Counts("direct quotations");
	private final Counts indirect = new Counts("indirect quotations");
	private final Counts figures = new Counts("figures");
	private final Counts values = new Counts("figures, value right too");
	private int speakers;
	private int speakersRight;
	private int extents;

	private EvaluateStatements(boolean differences) {
		this.differences = differences;
	}

	/** Prints the table. */
	public static void main(String[] arguments) throws IOException {
		List<String> list = List.of(arguments);
		Path data = Path.of(list.get(list.indexOf("--data") + 1));
		String half = list.contains("--half") ? list.get(list.indexOf("--half") + 1) : "all";
		EvaluateStatements evaluation = new EvaluateStatements(list.contains("--differences"));
		for (Article article : Annotated.read(data, half)) {
			evaluation.score(article);
		}
		evaluation.print(half);
		if (list.contains("--names")) {
			new NameScore(evaluation.reader, evaluation.differences).score(data.resolve("indonlu-ner"));
		}
	}

	private void score(Article article) {
		String text = article.text();
		TimeContext context = TimeContext.of("id").withPublished(Edtf.parse(article.published()));
		Statements statements = reader.read(text, sentences.split(text), times.read(text, context), "id");
		CodePointIndex index = CodePointIndex.of(text);
		quotations(article, statements, index);
		figures(article, statements, index);
	}

	private void quotations(Article article, Statements statements, CodePointIndex index) {
		List<Row> left = new ArrayList<>(article.quotations());
		for (Quotation quotation : statements.quotations()) {
			int begin = index.toCodePoints(quotation.begin());
			int end = index.toCodePoints(quotation.end());
			Counts counts = quotation.isDirect() ? direct : indirect;
			Row row = best(left, begin, end, quotation.isDirect() ? "direct" : "indirect");
			counts.system++;
			if (row == null) {
				say("extra   ", article, quotation.form() + " [" + quotation.text() + "] by " + quotation.speaker().canonical() + " verb " + quotation.verb());
				continue;
			}
			left.remove(row);
			counts.right++;
			extents += row.begin() == begin && row.end() == end ? 1 : 0;
			if (row.begin() != begin || row.end() != end) {
				say("extent  ", article, "[" + quotation.text() + "] for [" + article.in(row) + "]");
			}
			if (!row.speaker().equals("(lost)")) {
				speakers++;
				boolean same = isSame(row.speaker(), quotation.speaker().canonical());
				speakersRight += same ? 1 : 0;
				if (!same) {
					say("speaker ", article, quotation.speaker() + " for " + row.speaker() + " of [" + quotation.text() + "]");
				}
			}
		}
		for (Row row : article.quotations()) {
			(row.kind().equals("direct") ? direct : indirect).gold++;
		}
		left.forEach(row -> say("missed  ", article, row.kind() + " [" + article.in(row) + "] by " + row.speaker()));
	}

	private static boolean isSame(String gold, String system) {
		return NormalForm.of(gold).equals(NormalForm.of(system)) || !system.isEmpty() && NormalForm.mayBeSame(gold, system)
				&& system.split(" ").length >= gold.split(" ").length;
	}

	private void figures(Article article, Statements statements, CodePointIndex index) {
		List<Row> left = new ArrayList<>(article.figures());
		for (Figure figure : statements.figures()) {
			if (figure.kind() == Figure.Kind.AGE || figure.kind() == Figure.Kind.RANK || figure.kind() == Figure.Kind.SCORE) {
				continue;
			}
			figures.system++;
			values.system++;
			Row row = best(left, index.toCodePoints(figure.begin()), index.toCodePoints(figure.end()), "");
			if (row == null) {
				say("figure +", article, figure.text() + " = " + figure.value() + ' ' + figure.unit());
				continue;
			}
			left.remove(row);
			figures.right++;
			boolean right = new java.math.BigDecimal(row.kind()).compareTo(figure.value()) == 0;
			values.right += right ? 1 : 0;
			if (!right || !row.speaker().equals(figure.unit())) {
				say("figure =", article, figure.text() + " = " + figure.value() + ' ' + figure.unit() + " for " + row.kind() + ' ' + row.speaker());
			}
		}
		figures.gold += article.figures().size();
		values.gold += article.figures().size();
		left.forEach(row -> say("figure -", article, article.in(row) + " = " + row.kind() + ' ' + row.speaker()));
	}

	private static @org.eclipse.jdt.annotation.Nullable Row best(List<Row> rows, int begin, int end, String kind) {
		Row best = null;
		double most = kind.isEmpty() ? 0 : COMMON;
		for (Row row : rows) {
			int common = Math.min(end, row.end()) - Math.max(begin, row.begin());
			int all = Math.max(end, row.end()) - Math.min(begin, row.begin());
			if (common > 0 && (double) common / all >= most && (kind.isEmpty() || kind.equals(row.kind()))) {
				most = (double) common / all;
				best = row;
			}
		}
		return best;
	}

	private void say(String what, Article article, String line) {
		if (differences) {
			System.out.println("  " + what + ' ' + article.id() + ' ' + line.replace('\n', '/'));
		}
	}

	private void print(String half) {
		System.out.printf("%-30s %8s %8s %8s %8s %8s %8s%n", "annotated-id " + half, "gold", "found", "right", "P", "R", "F1");
		direct.print();
		indirect.print();
		Counts all = new Counts("quotations");
		all.add(direct);
		all.add(indirect);
		all.print();
		System.out.printf("%-30s %8d %8s %8d %8.3f%n", "  speaker right, of the right", Integer.valueOf(speakers), "", Integer.valueOf(speakersRight),
				Double.valueOf((double) speakersRight / speakers));
		System.out.printf("%-30s %8d %8s %8d %8.3f%n", "  extent exact, of the right", Integer.valueOf(all.right), "", Integer.valueOf(extents),
				Double.valueOf((double) extents / all.right));
		figures.print();
		values.print();
	}
}
