package org.factline.ui.navigator;

import java.util.Objects;

import org.factline.ui.dossiers.OpenDossier;

/**
 * One of the lists of a dossier.
 *
 * @param dossier whose list it is
 * @param kind    which
 */
public record Branch(OpenDossier dossier, Kind kind) implements NavigatorItem {

	/** The lists, in the order in which they stand. */
	public enum Kind {
		/** What was found, by check. */
		FINDINGS,
		/** Who publishes, with the articles of each. */
		OUTLETS,
		/** All articles, by date. */
		ARTICLES,
		/** What happened, confirmed and proposed. */
		EVENTS,
		/** The words that people tied to events. */
		CLAIMS
	}

	public Branch {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(kind);
	}
}
