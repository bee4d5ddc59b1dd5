package org.factline.pipeline.masking;

import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.model.bridge.ClaimRecords;
import org.factline.reporting.CheckedDossier;

/** What people wrote, without the masked names. */
final class MaskedClaims {

	private MaskedClaims() {
	}

	static ClaimReview review(Names names, ClaimReview from) {
		ClaimReview.Verdict verdict = from.verdict();
		return new ClaimReview(names.words(from.claim()), names.words(from.speaker()), from.made(), names.words(from.appearance()),
				new ClaimReview.Verdict(names.words(verdict.words()), verdict.value(), verdict.best(), verdict.worst(), names.words(verdict.body()),
						names.words(verdict.url()), names.words(verdict.who()), verdict.when()));
	}

	static Decision decision(Names names, Decision from) {
		return new Decision(from.fingerprint(), from.locus(), from.check(), from.state(), names.words(from.reason()), names.words(from.who()),
				from.when(), names.words(from.about()));
	}

	static CheckedDossier.Withheld withheld(Names names, CheckedDossier.Withheld from) {
		return new CheckedDossier.Withheld(names.words(from.claim()), from.approved().stream().map(names::words).toList(), from.required());
	}

	static ClaimRecords.Withheld withheld(Names names, ClaimRecords.Withheld from) {
		return new ClaimRecords.Withheld(names.words(from.wording()), from.approved().stream().map(names::words).toList(), from.required());
	}
}
