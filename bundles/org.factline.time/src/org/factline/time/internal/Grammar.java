package org.factline.time.internal;

import org.factline.time.internal.Lexicon.Entry;

/** A language's words and rules, compiled. Immutable once read. */
final class Grammar {

	private final Symbols symbols;
	private final Lexicon lexicon;
	private final Program program;
	private final Tokenizer tokenizer;
	private final int maximum;
	private final Filter filter;

	private final Holidays holidays;

	Grammar(Symbols symbols, Lexicon lexicon, Program program, Holidays holidays) {
		this.symbols = symbols;
		this.lexicon = lexicon;
		this.program = program;
		this.holidays = holidays;
		this.tokenizer = new Tokenizer(lexicon, new NumberWords(new Entry("#", lexicon.size())));
		this.maximum = symbols.size();
		this.filter = new Filter(program, Tokens.kinds(lexicon.size() + 1));
	}

	Program program() {
		return program;
	}

	Holidays holidays() {
		return holidays;
	}

	Filter filter() {
		return filter;
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
