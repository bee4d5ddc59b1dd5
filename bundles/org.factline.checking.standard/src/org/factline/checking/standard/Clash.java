package org.factline.checking.standard;

import java.util.List;

import org.factline.analysis.AnalysedArticle;

/**
 * Two values that cannot both be true, or hardly.
 *
 * @param a        an article
 * @param inA      what it gives
 * @param b        another
 * @param inB      what that gives
 * @param slot     of what it is the value, such as {@code date}
 * @param conflict kind and score
 * @param shared   what both speak of, as a few words that stand in both
 */
record Clash(AnalysedArticle a, Slot inA, AnalysedArticle b, Slot inB, String slot, Judgement.Conflict conflict, List<String> shared) {
}
