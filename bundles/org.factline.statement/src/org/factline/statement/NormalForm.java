package org.factline.statement;

import org.factline.statement.internal.Spelling;

/**
 * Names in one spelling, so that those that are spelt in several ways compare equal: old and new Indonesian spelling
 * (oe/u, dj/j, tj/c, nj/ny, ch/kh), Muhammad and its like, doubled letters, Sergei/Sergey, Kiev/Kyiv.
 */
public final class NormalForm {

	private NormalForm() {
	}

	/**
	 * The normal form of a name: lower case, words divided by one space, titles left out. It is for comparing only.
	 *
	 * @param name any name
	 */
	public static String of(String name) {
		return Spelling.normal(name);
	}

	/**
	 * Whether two names can be spellings of one: equal normal forms, or each word of the shorter one stands in the longer
	 * one, as itself or as its initial, in order.
	 */
	public static boolean mayBeSame(String one, String other) {
		return Spelling.mayBeSame(one, other);
	}
}
