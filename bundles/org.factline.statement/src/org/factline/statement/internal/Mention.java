package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Name;

/** A name at its place, while the text is being read. */
final class Mention {

	final int from;
	final int to;
	Name.Kind kind;
	Name.Role role = Name.Role.MENTIONED;
	final List<String> titles = new ArrayList<>();
	/** The office beside it; canonical, empty where there is none. */
	String office = "";
	@Nullable Entity entity;

	Mention(int from, int to, Name.Kind kind) {
		this.from = from;
		this.to = to;
		this.kind = kind;
	}

	boolean isPerson() {
		return kind == Name.Kind.PERSON;
	}
}
