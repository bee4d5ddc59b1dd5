package org.factline.statement.internal;

import java.util.List;

import org.factline.statement.Name;

/** Who bears a name: its fullest form, which may grow while the text is being read. */
final class Entity {

	final Name.Kind kind;
	String canonical;
	/** The fullest form that stands in the text; differs where the canonical one is known from elsewhere. */
	String written;
	/** Its words in their normal form. */
	List<String> words;

	Entity(Name.Kind kind, String canonical) {
		this.kind = kind;
		this.canonical = canonical;
		this.written = canonical;
		this.words = List.of(Spelling.normal(canonical).split(" "));
	}

	void rename(String fuller) {
		canonical = fuller;
		written = fuller;
		words = List.of(Spelling.normal(fuller).split(" "));
	}
}
