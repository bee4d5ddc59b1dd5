package org.factline.reporting;

import java.util.regex.Pattern;

/** A sentence as a message string of SARIF (section 3.11), in which braces and links have a meaning. */
final class SarifText {

	private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*\\]\\()");

	private SarifText() {
	}

	static String of(String sentence) {
		return LINK.matcher(sentence.replace("{", "{{").replace("}", "}}")).replaceAll("\\\\[");
	}

	/** A page, whose links are meant as such. */
	static String page(String markdown) {
		return markdown.replace("{", "{{").replace("}", "}}");
	}
}
