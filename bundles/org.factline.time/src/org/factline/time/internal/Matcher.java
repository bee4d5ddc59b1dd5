package org.factline.time.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Runs the automaton over the tokens: all rules at once, state by state, without going back (Thompson 1968; captures
 * after Pike). The leftmost match counts, of those that begin at one place the longest, of those the first rule.
 */
final class Matcher {

	/** What a thread has noted, the last note first. */
	private record Note(byte what, int slot, int value, int token, @Nullable Note before) {
	}

	private final Program program;
	private final Filter filter;
	private final Tokens tokens;
	private int[] marked = {};
	private int generation;
	private int[] current;
	private int[] following;
	private @Nullable Note[] notes;
	private @Nullable Note[] notesFollowing;
	private int currentCount;
	private int followingCount;
	private int accepted = -1;
	private int acceptedTo;
	private @Nullable Note acceptedNote;

	Matcher(Grammar grammar, Tokens tokens) {
		this.program = grammar.program();
		this.filter = grammar.filter();
		this.tokens = tokens;
		this.current = new int[64];
		this.following = new int[64];
		this.notes = new @Nullable Note[64];
		this.notesFollowing = new @Nullable Note[64];
	}

	List<Match> all() {
		List<Match> found = new ArrayList<>();
		int at = 0;
		while (at < tokens.count) {
			Match match = mayStart(at) ? at(at) : null;
			if (match == null) {
				at++;
				continue;
			}
			found.add(match);
			at = Math.max(at + 1, match.parts().isEmpty() ? match.to() : match.parts().getLast().to);
		}
		return found;
	}

	private boolean mayStart(int token) {
		return switch (tokens.kind[token]) {
		case Tokens.DIGITS -> !isContinued(token);
		case Tokens.WORD, Tokens.SIGN -> tokens.entry[token] != null;
		case Tokens.SPELLED -> true;
		default -> false;
		};
	}

	/** Whether digits are the rest of something longer: a number with signs in it, a code, an amount of money. */
	private boolean isContinued(int token) {
		if (token == 0 || !tokens.tight[token]) {
			return false;
		}
		int before = token - 1;
		if (tokens.kind[before] == Tokens.WORD) {
			return true;
		}
		if (tokens.kind[before] != Tokens.SIGN) {
			return false;
		}
		return switch (tokens.value[before]) {
		case '$', '#', '@', '\u20AC', '\u00A3', '+', '&', '=', '_' -> true;
		case '-', '.', ',', '/', ':' -> tokens.tight[before] && before > 0
				&& (tokens.kind[before - 1] == Tokens.DIGITS || tokens.kind[before - 1] == Tokens.WORD && tokens.value[before] != ','
						&& tokens.value[before] != ':' && (tokens.value[before] != '.' || tokens.length(before - 1) < 4));
		default -> false;
		};
	}

	private @Nullable Match at(int token) {
		int[] rules = filter.candidates(tokens, token);
		if (rules != null && rules.length == 0) {
			return null;
		}
		if (marked.length == 0) {
			marked = new int[program.size()];
		}
		accepted = -1;
		generation++;
		followingCount = 0;
		int count = rules == null ? program.rules() : rules.length;
		for (int i = 0; i < count; i++) {
			follow(program.entry(rules == null ? i : rules[i]), null, token);
		}
		swap();
		int at = token;
		while (currentCount > 0 && at < tokens.count) {
			generation++;
			followingCount = 0;
			for (int i = 0; i < currentCount; i++) {
				step(current[i], notes[i], at);
			}
			swap();
			at++;
		}
		return accepted < 0 ? null : match(token);
	}

	private void swap() {
		int[] states = current;
		current = following;
		following = states;
		@Nullable Note[] kept = notes;
		notes = notesFollowing;
		notesFollowing = kept;
		currentCount = followingCount;
	}

	private void step(int state, @Nullable Note note, int token) {
		int symbol = program.a(state);
		if (!tokens.is(token, symbol)) {
			return;
		}
		int slot = program.b(state);
		Note noted = slot < 0 ? note : new Note(Program.SET, slot, tokens.value(token, symbol), token, note);
		follow(program.next(state), noted, token + 1);
	}

	/** Follows what takes no token, up to states that take {@code token}. */
	private void follow(int from, @Nullable Note noted, int token) {
		int state = from;
		Note note = noted;
		while (marked[state] != generation) {
			marked[state] = generation;
			int a = program.a(state);
			switch (program.op(state)) {
			case Program.TAKE:
				push(state, note);
				return;
			case Program.ACCEPT:
				accept(a, note, token);
				return;
			case Program.SPLIT:
				follow(program.next(state), note, token);
				state = a;
				continue;
			case Program.TIGHT:
				if (token >= tokens.count || !tokens.tight[token]) {
					return;
				}
				break;
			case Program.SET:
				note = new Note(Program.SET, a, program.b(state), token, note);
				break;
			case Program.OPEN:
				note = new Note(Program.OPEN, 0, 0, token, note);
				break;
			case Program.CLOSE:
				note = new Note(Program.CLOSE, 0, 0, token, note);
				break;
			case Program.NEXT_IS:
				if (!tokens.is(token, a)) {
					return;
				}
				break;
			case Program.NEXT_NOT:
				if (tokens.is(token, a)) {
					return;
				}
				break;
			case Program.PREVIOUS_IS:
				if (!tokens.is(token - 1, a)) {
					return;
				}
				break;
			case Program.PREVIOUS_NOT:
				if (tokens.is(token - 1, a)) {
					return;
				}
				break;
			default:
				break;
			}
			state = program.next(state);
		}
	}

	private void push(int state, @Nullable Note note) {
		if (followingCount == following.length) {
			int length = followingCount * 2;
			following = Arrays.copyOf(following, length);
			notesFollowing = Arrays.copyOf(notesFollowing, length);
			current = Arrays.copyOf(current, length);
			notes = Arrays.copyOf(notes, length);
		}
		following[followingCount] = state;
		notesFollowing[followingCount++] = note;
	}

	private void accept(int rule, @Nullable Note note, int to) {
		boolean better = accepted < 0 || to > acceptedTo || to == acceptedTo && rule < accepted;
		if (better && isWhole(to)) {
			accepted = rule;
			acceptedTo = to;
			acceptedNote = note;
		}
	}

	/** Whether the match does not end within a longer number or word. */
	private boolean isWhole(int to) {
		if (to >= tokens.count || !tokens.tight[to] || tokens.kind[to - 1] != Tokens.DIGITS) {
			return to >= tokens.count || !tokens.tight[to] || tokens.kind[to] != Tokens.DIGITS
					|| tokens.kind[to - 1] == Tokens.SIGN;
		}
		if (tokens.kind[to] == Tokens.WORD) {
			return false;
		}
		boolean joined = switch (tokens.value[to]) {
		case '.', ',', '/', ':' -> tokens.kind[to] == Tokens.SIGN;
		default -> false;
		};
		return !(joined && to + 1 < tokens.count && tokens.tight[to + 1] && tokens.kind[to + 1] == Tokens.DIGITS)
				&& !tokens.isSign(to, '%');
	}

	private Match match(int from) {
		Program.Rule rule = program.rule(accepted);
		List<Note> list = new ArrayList<>();
		for (Note note = acceptedNote; note != null; note = note.before) {
			list.add(note);
		}
		List<Frame> parts = new ArrayList<>();
		Frame open = null;
		for (int i = list.size() - 1; i >= 0; i--) {
			Note note = list.get(i);
			if (note.what == Program.OPEN) {
				open = new Frame(rule.kind());
				open.from = note.token;
				parts.add(open);
			} else if (open != null) {
				if (note.what == Program.CLOSE) {
					open.to = note.token;
				} else {
					open.set(note.slot, note.value, note.token);
				}
			}
		}
		return new Match(rule, from, acceptedTo, rule.kind().equals("none") ? List.of() : parts);
	}
}
