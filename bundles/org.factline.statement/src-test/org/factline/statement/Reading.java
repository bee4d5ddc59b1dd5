package org.factline.statement;

import java.util.List;

import org.factline.text.Sentences;
import org.factline.time.TimeContext;
import org.factline.time.TimeReader;

/** Reads a text as the analysis does. */
final class Reading {

	private static final Sentences SENTENCES = new Sentences();
	private static final TimeReader TIMES = TimeReader.standard();
	private static final StatementReader READER = StatementReader.standard();

	private Reading() {
	}

	static Statements of(String language, String text) {
		return READER.read(text, SENTENCES.split(text), TIMES.read(text, TimeContext.of(language)), language);
	}

	static Statements id(String text) {
		return of("id", text);
	}

	static Statements en(String text) {
		return of("en", text);
	}

	/** The quotations, each as "form speaker: text". */
	static List<String> quotations(Statements statements) {
		return statements.quotations().stream()
				.map(quotation -> (quotation.isDirect() ? "direct " : "indirect ") + quotation.speaker().canonical() + ": " + quotation.text()).toList();
	}

	/** The figures, each as "value unit". */
	static List<String> figures(Statements statements) {
		return statements.figures().stream().map(figure -> (figure.value().toPlainString() + ' ' + figure.unit()).strip()).toList();
	}
}
