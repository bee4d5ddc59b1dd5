package org.factline.statement.internal;

import org.factline.statement.Speaker;

/**
 * Words that say who said something.
 *
 * @param verb    the verb as a dictionary has it; empty where there is none
 * @param verbAt  its token; -1 where there is none
 * @param verbEnd offset behind the verb's characters ("ujar" of "ujarnya")
 * @param speaker who
 * @param from    the first token
 * @param to      behind the last token of verb and speaker
 */
record Attribution(String verb, int verbAt, int verbEnd, Speaker speaker, int from, int to) {
}
