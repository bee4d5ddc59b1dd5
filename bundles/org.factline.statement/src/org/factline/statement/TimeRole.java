package org.factline.statement;

import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * What a time expression stands for, seen with the quotations round it.
 *
 * @param time       the expression
 * @param role       when it happened, when it was said, when it was published, or background
 * @param endOfRange whether it is one end of a stretch of time: "mulai", "hingga", "since"
 */
public record TimeRole(TimeExpression time, Role role, boolean endOfRange) {
}
