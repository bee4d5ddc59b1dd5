package org.factline.reuse;

import org.factline.text.Span;

/**
 * Where a passage that stands in two texts differs: other words, or words that one of the two has not.
 *
 * @param a the words of the first text; empty where it has none, and then behind the word before
 * @param b the words of the second text; empty where it has none, and then behind the word before
 */
public record Difference(Span a, Span b) {
}
