package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.text.FunctionWords;

/** The words of a language, each with what it can be. Immutable once read. */
final class Lexicon {

	/**
	 * One thing that a word can be.
	 *
	 * @param category what
	 * @param value    its value
	 * @param tail     the words of the phrase behind the first, in lower case
	 * @param capital  whether the first must begin with a capital
	 */
	record Member(Category category, String value, String[] tail, boolean capital) {
		/** How many tokens it takes. */
		int length() {
			return tail.length + 1;
		}
	}

	/** All that a word can be, longest phrases first, and a bit for each. */
	static final class Entry {
		Member[] members = {};
		long bits;

		void add(Member member) {
			members = Arrays.copyOf(members, members.length + 1);
			members[members.length - 1] = member;
			Arrays.sort(members, Comparator.comparingInt(one -> -one.tail.length));
			bits |= member.category.bit();
		}
	}

	private final Map<String, Entry> entries = new HashMap<>();
	private final Set<String> verbs = new HashSet<>();

	/** Reads the folders of some languages, what belongs to none, and the gazetteer. */
	static Lexicon read(List<String> languages) {
		Lexicon lexicon = new Lexicon();
		languages.forEach(language -> WordFiles.read(language, lexicon::add));
		WordFiles.read("any", lexicon::add);
		for (String language : languages) {
			(language.equals("id") ? FunctionWords.INDONESIAN : FunctionWords.ENGLISH)
					.forEach(word -> lexicon.add("small", new WordFiles.Word(word, word)));
		}
		Gazetteer.read(lexicon::addPlace);
		return lexicon;
	}

	private void add(String section, WordFiles.Word word) {
		add(Category.of(section), word.form(), word.value());
	}

	private void addPlace(String name, String code) {
		add(Category.PLACE, name, code);
	}

	private void add(Category category, String form, String value) {
		List<String> parts = new ArrayList<>(Arrays.asList(form.split("[_ ]")));
		String first = parts.removeFirst();
		String[] tail = parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toArray(String[]::new);
		if (category == Category.SAID && tail.length == 0) {
			verbs.add(first);
		}
		entries.computeIfAbsent(first.toLowerCase(Locale.ROOT), key -> new Entry())
				.add(new Member(category, value, tail, Character.isUpperCase(first.charAt(0))));
	}

	/** The verbs of saying, single words in lower case. */
	Set<String> verbs() {
		return verbs;
	}

	@Nullable Entry find(String lower) {
		return entries.get(lower);
	}
}
