package org.factline.timeline;

/**
 * A line of the scale.
 *
 * @param x     where, in pixels
 * @param label its date or time
 * @param major whether something larger begins there, such as a month among days; its label says which
 */
public record Tick(int x, String label, boolean major) {
}
