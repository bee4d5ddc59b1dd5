package org.factline.time.internal;

/** Words around an expression that tell whether it lies ahead or behind. */
final class Cues {

	private static final int REACH = 14;

	private final Tokens tokens;
	private final Discourse discourse;
	private final int future;
	private final int past;
	private final int clause;

	Cues(Grammar grammar, Tokens tokens, Discourse discourse) {
		this.tokens = tokens;
		this.discourse = discourse;
		this.future = grammar.symbol("future");
		this.past = grammar.symbol("past");
		this.clause = grammar.symbol("clause");
	}

	/** 1 where the words before it in its sentence speak of what is to come, -1 where of what was, 0 where of neither. */
	int direction(Frame frame) {
		for (int token = frame.from - 1; token >= 0 && frame.from - token <= REACH && !discourse.endsSentence(token); token--) {
			if (tokens.is(token, future)) {
				return 1;
			}
			if (tokens.is(token, past)) {
				return -1;
			}
		}
		for (int token = frame.to; token < tokens.count && token - frame.to < 8 && !discourse.endsSentence(token) && !tokens.is(token, clause); token++) {
			if (tokens.is(token, future)) {
				return 1;
			}
			if (tokens.is(token, past)) {
				return -1;
			}
		}
		return 0;
	}
}
