package org.factline.statement;

import java.util.List;

import org.factline.statement.internal.Engine;
import org.factline.text.Span;
import org.factline.time.TimeExpression;

/**
 * Finds what a text says. Immutable and safe for any number of threads; a language's words are read when they are first
 * needed. Reading takes time linear in the length of the text, yields the same each time, and never fails whatever the
 * text.
 * <p>
 * What is read and where that ends is told in docs/reference/statements.md.
 */
public final class StatementReader {

	private final Engine engine;

	private StatementReader(Engine engine) {
		this.engine = engine;
	}

	/** The reader of Indonesian and English. */
	public static StatementReader standard() {
		return new StatementReader(new Engine());
	}

	/**
	 * What a text says.
	 *
	 * @param text      any text
	 * @param sentences the sentences to read, in order; what stands outside them is page furniture and is not read. One
	 *                  that overlaps the one before or lies outside the text is left out
	 * @param times     the time expressions of the text, in order
	 * @param language  ISO 639-1 code; any but {@code id} and {@code en} is read with the words of both
	 * @return offsets in UTF-16 units
	 */
	public Statements read(String text, List<Span> sentences, List<TimeExpression> times, String language) {
		return engine.read(text, sentences, times, language);
	}
}
