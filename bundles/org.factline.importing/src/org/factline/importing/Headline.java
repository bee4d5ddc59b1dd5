package org.factline.importing;

/** What a headline looks like. */
final class Headline {

	/** Headlines of news have up to about 120 characters; one of more than this is a paragraph. */
	private static final int LONGEST = 200;

	private Headline() {
	}

	/** Whether a line could be a headline: short, with letters, and not ending as a sentence of running text does. */
	static boolean looksLikeOne(String line) {
		if (line.length() > LONGEST || line.codePoints().noneMatch(Character::isLetter)) {
			return false;
		}
		String bare = line.replaceAll("[\"”’')\\]]+$", "");
		return !bare.endsWith(".") && !bare.endsWith(",") && !bare.endsWith(":") && !bare.endsWith(";");
	}
}
