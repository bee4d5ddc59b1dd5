package org.factline.time.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;

/** Texts to time expressions; keeps the grammars that were read. */
public final class Engine {

	/** What reads a language that has no folder of its own. */
	private static final String ANY = "any";

	private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

	/** The expressions of a text. */
	public List<TimeExpression> read(String text, TimeContext context) {
		Grammar grammar = grammar(context.language());
		Tokens tokens = grammar.cut(text);
		List<Match> matches = new Matcher(grammar, tokens).all();
		return matches.isEmpty() ? List.of() : new Resolver(grammar, tokens, context, matches).resolve();
	}

	private Grammar grammar(String language) {
		String code = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
		Grammar known = grammars.get(code);
		return known != null ? known : grammars.computeIfAbsent(GrammarReader.has(code) ? code : ANY, name -> new GrammarReader().read(name));
	}
}
