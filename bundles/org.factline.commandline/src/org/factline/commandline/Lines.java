package org.factline.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.factline.article.ArticleSet;
import org.factline.reporting.JsonLine;

import com.fasterxml.jackson.core.JsonGenerator;

/** What all lines of output have in common. */
final class Lines {

	private Lines() {
	}

	/** One line; writing into memory does not fail. */
	static String line(JsonLine.Members members) {
		try {
			return JsonLine.of(members);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Ids are unique within a dossier only, so one that is named is named. */
	static void dossier(JsonGenerator json, String dossier) throws IOException {
		if (!dossier.equals(ArticleSet.LOOSE)) {
			json.writeStringField("dossier", dossier);
		}
	}

	/** A member that is not known is left out. */
	static void known(JsonGenerator json, String member, String value) throws IOException {
		if (!value.isEmpty()) {
			json.writeStringField(member, value);
		}
	}
}
