package org.factline.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.time.internal.GrammarReader.Phrase;

/**
 * Compiles the pattern of a rule into states, from its end to its beginning, so that every state knows what follows it.
 * Patterns have no repetition: what they match has a bounded length.
 */
final class PatternCompiler {

	/** A node of the pattern. */
	private sealed interface Node {
		// Each kind is told apart by its type.
	}

	private record Sequence(List<Node> items) implements Node {
	}

	private record Choice(List<Node> items) implements Node {
	}

	private record Maybe(Node item) implements Node {
	}

	private record Part(Node item) implements Node {
	}

	private record Take(String name, int slot) implements Node {
	}

	private record Operation(byte op, int a, int b) implements Node {
	}

	private final String pattern;
	private final Map<String, String> macros;
	private final Symbols symbols;
	private final Lexicon lexicon;
	private final Map<String, List<Phrase>> phrases;
	private final Program program;
	private int at;
	/** Whether the pattern says itself what the extent is. */
	private boolean hasExtent;

	PatternCompiler(String pattern, Map<String, String> macros, Symbols symbols, Lexicon lexicon,
			Map<String, List<Phrase>> phrases, Program program) {
		this.pattern = pattern;
		this.macros = macros;
		this.symbols = symbols;
		this.lexicon = lexicon;
		this.phrases = phrases;
		this.program = program;
	}

	/** The state at which it begins; it goes on at {@code target}. */
	int compile(int target) {
		Node node = parse();
		return emit(hasExtent ? node : new Part(node), target);
	}

	private Node parse() {
		Node node = choice();
		if (at < pattern.length()) {
			throw error("cannot read on");
		}
		return node;
	}

	private Node choice() {
		List<Node> items = new ArrayList<>();
		items.add(sequence());
		while (peek() == '|') {
			at++;
			items.add(sequence());
		}
		return items.size() == 1 ? items.get(0) : new Choice(items);
	}

	private Node sequence() {
		List<Node> items = new ArrayList<>();
		for (char c = peek(); c != '\0' && c != '|' && c != ')' && c != ']'; c = peek()) {
			Node item = atom();
			if (at < pattern.length() && pattern.charAt(at) == '?') {
				at++;
				item = new Maybe(item);
			}
			items.add(item);
		}
		return new Sequence(items);
	}

	private Node atom() {
		char c = pattern.charAt(at++);
		switch (c) {
		case '(':
			return closed(choice(), ')');
		case '[':
			hasExtent = true;
			return new Part(closed(choice(), ']'));
		case '~':
			return new Operation(Program.TIGHT, 0, 0);
		case '\'':
			return literal();
		case '<':
			return taken(until('>'));
		case '{':
			return noted(until('}'));
		case '$':
			return macro();
		case '&':
		case '!':
			return looked(c == '&' ? Program.NEXT_IS : Program.NEXT_NOT);
		case '^':
			boolean not = peek() == '!';
			at += not ? 1 : 0;
			return looked(not ? Program.PREVIOUS_NOT : Program.PREVIOUS_IS);
		default:
			at--;
			throw error("cannot read");
		}
	}

	private Node closed(Node node, char closing) {
		if (peek() != closing) {
			throw error("expected " + closing);
		}
		at++;
		return node;
	}

	private Node literal() {
		int close = pattern.indexOf('\'', at + 1);
		String word = pattern.substring(at, close).replace("\\u0027", "'");
		at = close + 1;
		List<String> words = GrammarReader.split(word);
		List<Node> items = new ArrayList<>();
		words.forEach(part -> items.add(new Take(literal(part), -1)));
		return items.size() == 1 ? items.get(0) : new Sequence(items);
	}

	/** The class that consists of one word; a capital at its begin is demanded. */
	private String literal(String word) {
		String name = '\'' + word;
		byte capital = (byte) (Character.isUpperCase(word.charAt(0)) ? 1 : 0);
		lexicon.entry(GrammarReader.folded(word)).add(symbols.id(name), 0, capital);
		return name;
	}

	private static Node taken(String text) {
		int colon = text.indexOf(':');
		return new Take(colon < 0 ? text : text.substring(0, colon), colon < 0 ? -1 : slot(text.substring(colon + 1)));
	}

	private static Node noted(String text) {
		List<Node> items = new ArrayList<>();
		for (String one : text.split(",")) {
			String[] sides = one.strip().split("=");
			items.add(new Operation(Program.SET, slot(sides[0]), Codes.value(sides[1])));
		}
		return new Sequence(items);
	}

	private static int slot(String name) {
		return Slot.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
	}

	private Node looked(byte op) {
		char c = pattern.charAt(at++);
		String name = c == '<' ? until('>') : literal(until('\''));
		return new Operation(op, symbols.id(name), 0);
	}

	private Node macro() {
		int from = at;
		while (at < pattern.length() && Character.isLetterOrDigit(pattern.charAt(at))) {
			at++;
		}
		String body = macros.get(pattern.substring(from, at));
		if (body == null) {
			throw error("no such piece: " + pattern.substring(from, at));
		}
		PatternCompiler piece = new PatternCompiler(body, macros, symbols, lexicon, phrases, program);
		Node node = piece.parse();
		hasExtent |= piece.hasExtent;
		return node;
	}

	private String until(char closing) {
		int close = pattern.indexOf(closing, at);
		String text = pattern.substring(at, close);
		at = close + 1;
		return text;
	}

	private char peek() {
		while (at < pattern.length() && pattern.charAt(at) == ' ') {
			at++;
		}
		return at < pattern.length() ? pattern.charAt(at) : '\0';
	}

	private IllegalStateException error(String reason) {
		return new IllegalStateException(reason + " at " + at + " of the pattern " + pattern);
	}

	private int emit(Node node, int target) {
		return switch (node) {
		case Sequence sequence -> {
			int state = target;
			for (int i = sequence.items.size() - 1; i >= 0; i--) {
				state = emit(sequence.items.get(i), state);
			}
			yield state;
		}
		case Choice choice -> {
			int state = emit(choice.items.getLast(), target);
			for (int i = choice.items.size() - 2; i >= 0; i--) {
				state = program.add(Program.SPLIT, state, 0, emit(choice.items.get(i), target));
			}
			yield state;
		}
		case Maybe maybe -> program.add(Program.SPLIT, target, 0, emit(maybe.item, target));
		case Part part -> program.add(Program.OPEN, 0, 0, emit(part.item, program.add(Program.CLOSE, 0, 0, target)));
		case Operation operation -> program.add(operation.op, operation.a, operation.b, target);
		case Take take -> take(take, target);
		};
	}

	private int take(Take take, int target) {
		boolean words = symbols.knows(take.name);
		List<Phrase> several = phrases.getOrDefault(take.name, List.of());
		if (!words && several.isEmpty()) {
			throw error("no such class of words: " + take.name);
		}
		int state = words ? program.add(Program.TAKE, symbols.id(take.name), take.slot, target) : -1;
		for (Phrase phrase : several) {
			int tail = target;
			for (int i = phrase.words().size() - 1; i >= 0; i--) {
				tail = program.add(Program.TAKE, symbols.id(literal(phrase.words().get(i))), -1, tail);
			}
			tail = take.slot < 0 ? tail : program.add(Program.SET, take.slot, phrase.value(), tail);
			state = state < 0 ? tail : program.add(Program.SPLIT, state, 0, tail);
		}
		return state;
	}
}
