/** Scores the reading of saved web pages against what people marked in them. */
package org.factline.evaluation.pages;
