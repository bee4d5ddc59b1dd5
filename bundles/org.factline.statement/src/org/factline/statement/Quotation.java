package org.factline.statement;

import java.util.Objects;

import org.factline.text.Span;

/**
 * Something that a text gives as somebody's words.
 *
 * @param begin            offset of its first character, in UTF-16 units; of direct speech behind the opening mark
 * @param end              offset behind its last character, in UTF-16 units; of direct speech before the closing mark
 * @param text             its characters
 * @param form             word by word, or told
 * @param speaker          who said it
 * @param verb             the verb of the attribution as a dictionary has it: {@code kata}, {@code menyatakan},
 *                         {@code said}; empty where there is none
 * @param verbBegin        offset of the verb, in UTF-16 units; -1 where there is none
 * @param verbEnd          offset behind the verb; -1 where there is none
 * @param attributionBegin offset of what says who said it, verb, speaker, titles, hearers and time; -1 where there is none
 * @param attributionEnd   offset behind that; -1 where there is none
 * @param continues        offset where the quotation begins that this one goes on from ({@code "…," kata Budi. "…"}); -1
 *                         where it stands alone
 * @param closing          how its end was found
 */
public record Quotation(int begin, int end, String text, Form form, Speaker speaker, String verb, int verbBegin, int verbEnd,
		int attributionBegin, int attributionEnd, int continues, Closing closing) {

	/** Word by word, or told. */
	public enum Form {
		/** Between quotation marks. */
		DIRECT,
		/** In the writer's words. */
		INDIRECT
	}

	/** How the end was found. */
	public enum Closing {
		/** By a closing mark, or, of indirect speech, by the end of the sentence. */
		MARKED,
		/** No mark closes it: cut before the attribution, or at the end of the paragraph. */
		CUT
	}

	public Quotation {
		Objects.requireNonNull(text);
		Objects.requireNonNull(speaker);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}

	/** Whether it is word by word. */
	public boolean isDirect() {
		return form == Form.DIRECT;
	}
}
