/** Targets for coverage-guided fuzzing: what comes from outside, and what has to hold whatever it is. */
package org.factline.fuzzing;
