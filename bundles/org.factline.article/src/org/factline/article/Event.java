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
 */
public record Event(String id, String title, String when, List<String> places, List<String> people, List<Passage> claims,
		boolean proposed) {

	public Event {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		places = List.copyOf(places);
		people = List.copyOf(people);
		claims = List.copyOf(claims);
	}
}
