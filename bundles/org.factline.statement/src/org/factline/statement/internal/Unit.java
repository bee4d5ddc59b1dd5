package org.factline.statement.internal;

import org.factline.statement.Figure;

/**
 * What a number counts or measures.
 *
 * @param kind what the figure does
 * @param name the unit in its one spelling; empty where there is none
 * @param noun the counted noun as written
 * @param to   behind its last token
 */
record Unit(Figure.Kind kind, String name, String noun, int to) {
}
