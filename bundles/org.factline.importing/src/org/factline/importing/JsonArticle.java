package org.factline.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of an article's JSON object that are read; empty where they are missing. Contract: the command line's
 * INPUT.
 */
final class JsonArticle {

	String id = "";
	String text = "";
	String body = "";
	String outlet = "";
	String url = "";
	String title = "";
	String published = "";
	String modified = "";
	String dateline = "";
	String language = "";
	String agency = "";
	final List<String> authors = new ArrayList<>();

	/** The text; a line that has only a {@code body}, as some exports have, gives that. */
	String wholeText() {
		return text.isEmpty() ? body : text;
	}
}
