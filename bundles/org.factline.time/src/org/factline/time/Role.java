package org.factline.time;

/** What a time stands for, where its sentence shows it. */
public enum Role {
	/** When something happened or will. */
	EVENT,
	/** When something was said: "told reporters on Wednesday (18/9)". */
	STATEMENT,
	/** When the article, or another page that it lists, came out. */
	PUBLICATION,
	/** An earlier time told as background; how long, how often, how old. */
	BACKGROUND,
	/** The sentence does not show it. */
	UNKNOWN
}
