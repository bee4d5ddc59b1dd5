/** Scores the checks that compare statements; what is printed is told in docs/reference/contradictions.md. */
package org.factline.evaluation.contradictions;
