package org.factline.reuse;

import org.factline.text.Span;

/**
 * A passage that very many articles hold.
 *
 * @param first    id of the first article that holds it, in code point order
 * @param passage  where it stands there
 * @param articles how many hold the most widespread piece of it
 */
public record Crowd(String first, Span passage, int articles) {
}
