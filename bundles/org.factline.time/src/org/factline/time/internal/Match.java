package org.factline.time.internal;

import java.util.List;

/**
 * A place where a rule fits.
 *
 * @param rule  the rule
 * @param from  the first token
 * @param to    behind the last token
 * @param parts the expressions in it
 */
record Match(Program.Rule rule, int from, int to, List<Frame> parts) {
}
