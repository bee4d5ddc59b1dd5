package org.factline.statement.internal;

import java.util.List;

import org.factline.statement.Name;

/** Who bears a name: its fullest form, which may grow while the text is being read. */
final class Entity {

	final Name.Kind kind;
	String canonical;
	/** Its words in their normal form. */
	List<String> words;

	Entity(Name.Kind kind, String canonical) {
		this.kind = kind;
		this.canonical = canonical;
		this.words = List.of(Spelling.normal(canonical).split(" "));
	}

	void rename(String fuller) {
		canonical = fuller;
		words = List.of(Spelling.normal(fuller).split(" "));
	}
}
