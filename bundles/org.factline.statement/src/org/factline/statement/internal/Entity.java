package org.factline.statement.internal;

import java.util.List;

import org.factline.statement.Name;

/** Who bears a name: its fullest form, which may grow while the text is being read. */
final class Entity {

	final Name.Kind kind;
	String canonical;
	/** The fullest form that stands in the text; differs where the canonical one is known from elsewhere. */
	String written;
	/** The canonical form in its normal form, and the words of that. */
	String key = "";
	List<String> words = List.of();

	Entity(Name.Kind kind, String canonical) {
		this.kind = kind;
		this.canonical = canonical;
		this.written = canonical;
		normalise();
	}

	private void normalise() {
		key = Spelling.normal(canonical);
		words = List.of(key.split(" "));
	}

	void rename(String fuller) {
		canonical = fuller;
		written = fuller;
		normalise();
	}
}
