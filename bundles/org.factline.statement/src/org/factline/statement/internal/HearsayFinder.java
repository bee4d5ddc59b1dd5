package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;

import org.factline.statement.Hearsay;
import org.factline.statement.Quotation;
import org.factline.text.Span;

/** Finds what is reported and given to nobody. */
final class HearsayFinder {

	private final Doc doc;
	private final List<Quotation> quotations;

	HearsayFinder(Doc doc, List<Quotation> quotations) {
		this.doc = doc;
		this.quotations = quotations;
	}

	List<Hearsay> read() {
		List<Hearsay> found = new ArrayList<>();
		int quotation = 0;
		for (int token = 0; token < doc.count; token++) {
			int length = doc.quoted[token] ? 0 : doc.length(token, Category.HEARSAY);
			if (length == 0 || isGiven(token, length)) {
				continue;
			}
			while (quotation < quotations.size() && quotations.get(quotation).end() < doc.begin[doc.sentenceBegin(token)]) {
				quotation++;
			}
			int begin = doc.sentenceBegin(token);
			int end = doc.sentenceEnd(token);
			while (end > begin + 1 && doc.isSign(end - 1, '.')) {
				end--;
			}
			Span sentence = new Span(doc.begin[begin], doc.end[end - 1]);
			boolean attributed = quotation < quotations.size() && isVerb(quotations.get(quotation), doc.begin[token]);
			if (!attributed) {
				found.add(new Hearsay(sentence.begin(), sentence.end(), doc.begin[token], doc.end[token + length - 1],
						doc.textOf(token, token + length).toLowerCase(java.util.Locale.ROOT)));
				token = end - 1;
			}
		}
		return found;
	}

	private static boolean isVerb(Quotation quotation, int offset) {
		return quotation.verbBegin() == offset;
	}

	/** Whether somebody is named behind it: "dilaporkan Antara", "diberitakan oleh". */
	private boolean isGiven(int token, int length) {
		int behind = token + length;
		return doc.is(behind, "oleh") || doc.is(behind, "by") || doc.is(behind, "ke") || doc.is(behind, "kepada") || doc.isCapital(behind) && doc.is(behind, Category.ORGANISATION)
				|| doc.is(token, "katanya") && (doc.isSign(token - 1, ',') || doc.isMark(token - 1));
	}
}
