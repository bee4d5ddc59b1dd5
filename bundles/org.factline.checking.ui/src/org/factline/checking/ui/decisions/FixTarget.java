package org.factline.checking.ui.decisions;

/**
 * What a quick fix has to know of a finding.
 *
 * @param fingerprint  of the finding
 * @param check        id of the check
 * @param message      for people
 * @param article      id of the article of the first passage; empty where there is none
 * @param begin        where that begins, in UTF-16 units of the article's text; -1 where it is no place in the text
 * @param dayInAddress the day in the address of the page, as ISO 8601; empty where it is about something else
 */
record FixTarget(String fingerprint, String check, String message, String article, int begin, String dayInAddress) {
}
