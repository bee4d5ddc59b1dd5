package org.factline.statement;

/**
 * A verb with who does it and to whom.
 *
 * @param begin   offset of its first character, in UTF-16 units
 * @param end     offset behind its last character
 * @param text    its characters in lower case
 * @param root    the root that active and passive share: {@code tangkap} of menangkap and ditangkap
 * @param passive whether it is passive
 * @param agent   the canonical name of who does it; empty where no name stands there
 * @param patient the canonical name of whom it is done to; empty where no name stands there
 */
public record Predicate(int begin, int end, String text, String root, boolean passive, String agent, String patient) {
}
