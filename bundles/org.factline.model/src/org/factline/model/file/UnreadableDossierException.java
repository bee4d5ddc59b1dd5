package org.factline.model.file;

import java.io.IOException;
import java.util.List;

import org.factline.article.Problem;

/** A file that is no dossier, or one that cannot be opened. */
public final class UnreadableDossierException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient List<Problem> problems;

	UnreadableDossierException(List<Problem> problems) {
		super(problems.getFirst().toString());
		this.problems = List.copyOf(problems);
	}

	/** Why, with places; at least one. */
	public List<Problem> problems() {
		return problems;
	}
}
