package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.factline.pipeline.masking.NameForms.Form;
import org.factline.pipeline.masking.NameForms.Part;
import org.factline.text.FunctionWords;
import org.factline.text.Span;

/** Finds one name in the words of a text, however it is written there. What is doubtful is found: who reads it must not learn it. */
final class NameFinder {

	/** What may stand between two parts of a name: blanks with at most one end of a line, or what addresses and accounts join words by. */
	private static final Pattern GAP = Pattern.compile("[\\h\\p{Cf}]{0,12}(?:\\R[\\h\\p{Cf}]{0,12})?|[-_+~.\u2010\u2011]|%20|%C2%A0|&nbsp;|\\.?\\h{0,2}");
	private static final Pattern END_OF_LINE = Pattern.compile("[-\u2010]\\h*\\R\\h*");
	/** Shorter words have no say in whether a line capitalises its words, and are names only with a capital. */
	private static final int FEW = 3;

	private final NameForms forms;

	/** @param name in full */
	NameFinder(String name) {
		this.forms = new NameForms(name);
	}

	/**
	 * Where the name stands.
	 *
	 * @param words   of the text
	 * @param borders whether a name never goes on across an offset, since something else begins there
	 * @return in order, without overlaps
	 */
	List<Span> find(String text, List<Word> words, IntPredicate borders) {
		List<Span> found = new ArrayList<>();
		int at = 0;
		while (!forms.isEmpty() && at < words.size()) {
			Run run = run(text, words, at, borders);
			if (run.isName(text, words)) {
				found.add(new Span(words.get(run.first).begin(), run.end));
			}
			at = Math.max(at + 1, run.next);
		}
		return found;
	}

	/** Words in a row that may be the name; a leading particle and what trails it without belonging to it are left out. */
	private Run run(String text, List<Word> words, int first, IntPredicate borders) {
		Run run = new Run(first);
		int at = first;
		while (at < words.size() && (at == first || isGap(text, words.get(at - 1), words.get(at), borders))) {
			int taken = 1;
			Form form = form(text, words.get(at));
			if (form.part() == Part.NONE && at + 1 < words.size()
					&& END_OF_LINE.matcher(text.substring(words.get(at).end(), words.get(at + 1).begin())).matches()) {
				form = forms.of(words.get(at), words.get(at + 1));
				taken = 2;
			}
			boolean begins = at == first && (form.part() == Part.PARTICLE);
			if (form.part() == Part.NONE || begins || run.isPart() && form.part() == Part.INITIAL && !isAfterBlank(text, words, at)) {
				break;
			}
			run.take(form, at + taken);
			at += taken;
			if (form.end() < words.get(at - 1).end()) {
				break;
			}
		}
		return run;
	}

	private Form form(String text, Word word) {
		Form form = forms.of(word);
		boolean isTag = word.begin() > 0 && "#@".indexOf(text.charAt(word.begin() - 1)) >= 0;
		return form.part() == Part.NONE && isTag && forms.isInside(word) ? new Form(Part.JOINED, word.lower(), word.end()) : form;
	}

	/** Behind a full stop a single letter begins a sentence. */
	private static boolean isAfterBlank(String text, List<Word> words, int at) {
		return text.substring(words.get(at - 1).end(), words.get(at).begin()).indexOf('.') < 0
				|| words.get(at - 1).lower().length() == 1;
	}

	private static boolean isGap(String text, Word before, Word after, IntPredicate borders) {
		String between = text.substring(before.end(), after.begin());
		if (!GAP.matcher(between).matches() || between.startsWith(".") && between.length() > 1 && before.lower().length() > 1) {
			return false;
		}
		for (int offset = before.end(); offset <= after.begin(); offset++) {
			if (borders.test(offset)) {
				return false;
			}
		}
		return true;
	}

	/** Words in a row that may be the name. */
	private static final class Run {

		private final int first;
		private final Set<String> parts = new HashSet<>();
		private boolean distinctive;
		private boolean initial;
		private int end;
		private int last;
		private int next;
		private int pendingEnd;

		Run(int first) {
			this.first = first;
			this.last = first;
			this.next = first;
		}

		void take(Form form, int behind) {
			switch (form.part()) {
				case DISTINCTIVE, JOINED -> {
					distinctive = true;
					parts.add(form.normal());
				}
				case COMMON -> parts.add(form.normal());
				case INITIAL -> initial = true;
				default -> {
					// a particle counts once a part follows it
				}
			}
			pendingEnd = form.end();
			if (form.part() != Part.PARTICLE) {
				end = pendingEnd;
				last = behind - 1;
				next = behind;
			}
		}

		boolean isPart() {
			return !parts.isEmpty();
		}

		/** Whether this is the name, not what others are called or everyday words. */
		boolean isName(String text, List<Word> words) {
			if (distinctive || parts.size() > 1 || isPart() && initial) {
				return true;
			}
			Word word = words.get(first);
			return isPart() && !FunctionWords.contains(word.lower()) && (isJoined(text, words) || word.isCapital() || isUnusual(word))
					&& !isOfSomebodyElse(text, words);
		}

		/** Whether a word without a capital is likely to be a name all the same. */
		private static boolean isUnusual(Word word) {
			return word.lower().length() >= FEW && !CommonWords.isEveryday(word.lower());
		}

		/** Whether it is a piece of an address or of an account, where nothing has a capital. */
		private boolean isJoined(String text, List<Word> words) {
			int begin = words.get(first).begin();
			return begin > 0 && "-_/@#.=%".indexOf(text.charAt(begin - 1)) >= 0 || end < text.length() && "-_/".indexOf(text.charAt(end)) >= 0;
		}

		/** Whether another name goes on behind it: the first name of a masked one is that of others, too. */
		private boolean isOfSomebodyElse(String text, List<Word> words) {
			if (last + 1 >= words.size() || end != words.get(last).end()) {
				return false;
			}
			Word after = words.get(last + 1);
			return text.substring(end, after.begin()).equals(" ") && words.get(first).isCapital() && after.isCapital() && after.lower().length() > 1
					&& !CommonWords.isDay(after.lower()) && !isTitleCase(text, words);
		}

		/** Whether most words of the line have capitals, as in headlines. */
		private boolean isTitleCase(String text, List<Word> words) {
			int capitals = 0;
			int small = 0;
			for (int step : new int[] { -1, 1 }) {
				int at = step < 0 ? first - 1 : last + 2;
				while (at >= 0 && at < words.size() && isSameLine(text, words.get(at), end)) {
					if (words.get(at).lower().length() >= FEW) {
						capitals += words.get(at).isCapital() ? 1 : 0;
						small += words.get(at).isCapital() ? 0 : 1;
					}
					at += step;
				}
			}
			return capitals > small;
		}

		private static boolean isSameLine(String text, Word word, int offset) {
			int from = Math.min(word.begin(), offset);
			int to = Math.max(word.begin(), offset);
			int line = text.indexOf('\n', from);
			return line < 0 || line >= to;
		}
	}
}
