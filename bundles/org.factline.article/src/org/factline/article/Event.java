package org.factline.article;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened, as articles tell it.
 *
 * @param id       unique in its dossier
 * @param title    what people call it
 * @param when     EDTF; empty where nobody says
 * @param places   where, by name
 * @param people   who took part, by name
 * @param claims   the passages that tell it
 * @param proposed whether a program proposes it and nobody has confirmed it
 * @param independent how many independent sources tell it: copies of one story count once; 0 where that was not looked at
 */
public record Event(String id, String title, String when, List<String> places, List<String> people, List<Passage> claims,
		boolean proposed, int independent) {

	public Event {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		places = List.copyOf(places);
		people = List.copyOf(people);
		claims = List.copyOf(claims);
	}

	/** Of whose sources nothing is known. */
	public Event(String id, String title, String when, List<String> places, List<String> people, List<Passage> claims,
			boolean proposed) {
		this(id, title, when, places, people, claims, proposed, 0);
	}

	/** The ids of the articles that tell it, in the order of their passages. */
	public List<String> articles() {
		return claims.stream().map(Passage::article).distinct().toList();
	}

	/** The same event, told by so many independent sources. */
	public Event withIndependent(int sources) {
		return new Event(id, title, when, places, people, claims, proposed, sources);
	}
}
