package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Name;

/** Who is who: mentions of one person or organisation get one entity with the fullest name that the text gives. */
final class Entities {

	/** Names are looked for by their words; slips only among so many of the last people. */
	private static final int SLIPS_AMONG = 40;

	private final Doc doc;
	private final List<Mention> mentions;
	private final Map<String, Entity> byWord = new HashMap<>();
	private final List<Entity> people = new ArrayList<>();
	private final Map<String, Entity> byName = new HashMap<>();
	private final Map<String, String> keys = new HashMap<>();

	Entities(Doc doc, List<Mention> mentions) {
		this.doc = doc;
		this.mentions = mentions;
	}

	void link() {
		evidence();
		for (Mention mention : mentions) {
			if (mention.isPerson() && mention.to - mention.from > 1) {
				enter(mention);
			}
		}
		for (Mention mention : mentions) {
			aliased(mention);
		}
		for (Mention mention : mentions) {
			if (mention.entity == null) {
				attach(mention);
			}
		}
	}

	/** What speaks, or has an age, is a person unless it is an organisation. */
	private void evidence() {
		for (Mention mention : mentions) {
			if (mention.kind != Name.Kind.OTHER) {
				continue;
			}
			if (isAcronymOf(mention)) {
				mention.kind = Name.Kind.ORGANISATION;
				continue;
			}
			int next = mention.to;
			if (doc.isSign(next, '(') && doc.isSign(next + 2, ')')) {
				next += 3;
			}
			while (doc.is(next, Category.ADVERB) && next - mention.to < 3) {
				next++;
			}
			boolean speaks = doc.together(mention.from, next) && doc.is(next, Category.SAYS) || doc.is(mention.from - 1, Category.SAID) && doc.together(mention.from - 1, mention.from)
					|| doc.is(mention.from - 1, Category.ACCORDING) || doc.is(mention.from - 1, "bernama");
			speaks |= mention.to - mention.from > 1 && mention.to - mention.from < 4 && doc.together(mention.from, next) && doc.isWord(next) && !doc.isCapital(next)
					&& doc.indonesian && Morphology.isActive(doc.lower[next]) && !hasAcronym(mention);
			mention.kind = speaks ? Name.Kind.PERSON : mention.kind;
		}
	}

	private boolean hasAcronym(Mention mention) {
		for (int token = mention.from; token < mention.to; token++) {
			if (doc.isAcronym(token)) {
				return true;
			}
		}
		return false;
	}

	/** "Komunitas Peduli Sungai (KPS)": the letters in brackets are its initials, so it is no person. */
	private boolean isAcronymOf(Mention mention) {
		int open = mention.to;
		if (mention.to - mention.from < 3 || !doc.isSign(open, '(') || !doc.isAcronym(open + 1) || doc.end[open + 1] - doc.begin[open + 1] != mention.to - mention.from) {
			return false;
		}
		for (int i = 0; i < mention.to - mention.from; i++) {
			if (doc.text.charAt(doc.begin[mention.from + i]) != doc.text.charAt(doc.begin[open + 1] + i)) {
				return false;
			}
		}
		return true;
	}

	/** Names stand in a text many times. */
	private String key(String name) {
		return keys.computeIfAbsent(name, Spelling::normal);
	}

	private String text(Mention mention) {
		return doc.textOf(mention.from, mention.to);
	}

	private String name(Mention mention) {
		String known = doc.value(mention.from, Category.SHORT_NAME);
		if (!known.isEmpty() && doc.length(mention.from, Category.SHORT_NAME) == mention.to - mention.from) {
			return known;
		}
		String organisation = doc.value(mention.from, Category.ORGANISATION);
		if (!organisation.isEmpty() && doc.length(mention.from, Category.ORGANISATION) == mention.to - mention.from) {
			return organisation;
		}
		return doc.textOf(mention.from, mention.to);
	}

	private void enter(Mention mention) {
		String name = name(mention);
		String key = key(name);
		Entity known = byName.get(key);
		if (known == null) {
			known = contained(name);
		}
		if (known == null) {
			known = new Entity(Name.Kind.PERSON, name);
			known.written = text(mention);
			people.add(known);
			byName.put(key, known);
		}
		for (String word : known.words) {
			byWord.putIfAbsent(word, known);
		}
		if (text(mention).length() > known.written.length()) {
			known.written = text(mention);
		}
		mention.entity = known;
	}

	/** An entity of which this is a longer or shorter form; the longer one becomes its name. */
	private @Nullable Entity contained(String name) {
		List<String> words = List.of(key(name).split(" "));
		for (int i = people.size() - 1; i >= 0 && i >= people.size() - SLIPS_AMONG; i--) {
			Entity entity = people.get(i);
			if (entity.words.containsAll(words)) {
				return entity;
			}
			if (entity.words.size() > 1 && words.containsAll(entity.words)) {
				entity.rename(name);
				return entity;
			}
		}
		return null;
	}

	/** "Abdul Somad (UAS)", "Badan … Bencana (BNPB)": the short form in brackets stands for the long one. */
	private void aliased(Mention mention) {
		int to = mention.to;
		if (mention.to - mention.from < 2 || !doc.isSign(to, '(') || !doc.isCapital(to + 1) || !doc.isSign(to + 2, ')')
				|| mention.kind == Name.Kind.OTHER) {
			return;
		}
		Entity entity = mention.entity;
		if (entity == null) {
			entity = new Entity(mention.kind, name(mention));
			byName.putIfAbsent(key(entity.canonical), entity);
			mention.entity = entity;
		}
		byName.putIfAbsent(key(doc.text.substring(doc.begin[to + 1], doc.end[to + 1])), entity);
	}

	private void attach(Mention mention) {
		String name = name(mention);
		String key = key(name);
		Entity known = byName.get(key);
		if (known == null && mention.kind != Name.Kind.ORGANISATION) {
			known = person(key, mention);
		}
		if (known == null) {
			known = new Entity(mention.kind, name);
			known.written = text(mention);
			byName.put(key, known);
			if (mention.isPerson()) {
				people.add(known);
				byWord.putIfAbsent(key, known);
			}
		}
		if (text(mention).length() > known.written.length() && key(text(mention)).equals(key(known.canonical))) {
			known.written = text(mention);
		}
		mention.entity = known;
		mention.kind = known.kind;
	}

	private @Nullable Entity person(String key, Mention mention) {
		if (mention.to - mention.from > 2) {
			return null;
		}
		int space = key.indexOf(' ');
		Entity entity = byWord.get(space < 0 ? key : key.substring(0, space));
		if (entity != null && (space < 0 || entity.words.contains(key.substring(space + 1)))) {
			return entity;
		}
		for (int i = people.size() - 1; space < 0 && i >= 0 && i >= people.size() - SLIPS_AMONG; i--) {
			for (String word : people.get(i).words) {
				if (Spelling.isOneSlip(word, key) || key.length() >= 4 && word.startsWith(key)) {
					return people.get(i);
				}
			}
		}
		return null;
	}
}
