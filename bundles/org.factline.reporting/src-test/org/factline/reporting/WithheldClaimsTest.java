package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import org.factline.article.ArticleSet;
import org.junit.jupiter.api.Test;

/** Claims whose verdicts wait for names: no list of verdicts without them, which would look like a whole one. */
class WithheldClaimsTest {

	private static ReportInput input(Locale locale, List<CheckedDossier.Withheld> withheld) {
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet("d", List.of()), List.of()).withholding(withheld)), List.of(),
				new ReportInput.Run("1", List.of()), locale, false);
	}

	private static String refusal(Locale locale) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportDescriptor report = new ReportDescriptor("claimreview", "ClaimReview", "application/ld+json", "c.jsonld", ClaimReviewReport::new);
		ReportRefusedException refused = assertThrows(ReportRefusedException.class, () -> new ContainedReport(report).write(input(locale,
				List.of(new CheckedDossier.Withheld("Tanggul jebol", List.of("Rahmi"), 2), new CheckedDossier.Withheld("Air beracun", List.of(), 2))), out));
		assertEquals(0, out.size());
		return String.valueOf(refused.getMessage());
	}

	@Test
	void theListIsRefusedAndSaysWhoIsMissing() {
		String english = refusal(Locale.ENGLISH);
		assertTrue(english.contains("\u201cTanggul jebol\u201d (1 of 2 names: Rahmi); \u201cAir beracun\u201d (0 of 2 names)"), english);
		assertTrue(refusal(Locale.of("id")).contains("\u201cTanggul jebol\u201d (1 dari 2 nama: Rahmi)"));
	}

	@Test
	void otherReportsAreWritten() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ClaimsCsvReport().write(input(Locale.ENGLISH, List.of(new CheckedDossier.Withheld("Tanggul jebol", List.of(), 1))), out);
		assertTrue(out.size() > 0);
	}
}
