package org.factline.time.internal;

import org.factline.time.internal.Lexicon.Entry;

/** A language's words and rules, compiled. Immutable once read. */
final class Grammar {

	private final Symbols symbols;
	private final Lexicon lexicon;
	private final Program program;
	private final Tokenizer tokenizer;
	private final int maximum;

	Grammar(Symbols symbols, Lexicon lexicon, Program program) {
		this.symbols = symbols;
		this.lexicon = lexicon;
		this.program = program;
		this.tokenizer = new Tokenizer(lexicon, new NumberWords(new Entry("#")));
		this.maximum = symbols.size();
	}

	Program program() {
		return program;
	}

	Tokens cut(String text) {
		return tokenizer.cut(text);
	}

	/** The number of a class of words that rules do not name but the reader asks for; one that no word has otherwise. */
	int symbol(String name) {
		return symbols.knows(name) ? symbols.id(name) : maximum;
	}

	/** How many words are known, for tests. */
	int words() {
		return lexicon.size();
	}
}
