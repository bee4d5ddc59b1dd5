package org.factline.article;

import java.util.Objects;

/**
 * A person whom the page credits.
 *
 * @param name as the page writes it
 * @param role what the page credits the person with
 */
public record Contributor(String name, Role role) {

	/** What a person did for the article. */
	public enum Role {
		AUTHOR, EDITOR, TRANSLATOR, PHOTOGRAPHER
	}

	public Contributor {
		Objects.requireNonNull(role);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a contributor has a name");
		}
	}
}
