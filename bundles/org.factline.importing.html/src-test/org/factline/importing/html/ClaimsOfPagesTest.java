package org.factline.importing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.factline.article.ClaimReview;
import org.factline.article.Provenance;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class ClaimsOfPagesTest {

	private static List<ClaimReview> claims(String json) throws UnreadableException {
		String page = "<html><head><script type='application/ld+json'>" + json + "</script></head><body><p>Kabar itu diperiksa oleh Cek Teluk.</p></body></html>";
		return HtmlReader.article(HtmlPage.of(page.getBytes(StandardCharsets.UTF_8))).toArticle("a", new Provenance("", "", "", "", "", "")).reviews();
	}

	@Test
	void aReviewInAGraphWithItsPartsElsewhere() throws UnreadableException {
		List<ClaimReview> claims = claims("""
				{"@graph":[{"@type":"Organization","@id":"#kami","name":"Cek Teluk","url":"https://cek.example"},
				{"@type":"ClaimReview","claimReviewed":"Pelabuhan ditutup","author":{"@id":"#kami"},"reviewRating":{"alternateName":"Salah"}}]}""");
		assertEquals("Pelabuhan ditutup", claims.getFirst().claim());
		assertEquals("Cek Teluk", claims.getFirst().verdict().who());
		assertEquals("Salah", claims.getFirst().verdict().words());
	}

	@Test
	void aReviewThatStandsTwiceCountsOnce() throws UnreadableException {
		String review = "{\"@type\":\"http://schema.org/ClaimReview\",\"claimReviewed\":\"Pelabuhan ditutup\"}";
		assertEquals(1, claims("[" + review + "," + review + "]").size());
	}

	@Test
	void otherReviewsAreNone() throws UnreadableException {
		assertEquals(List.of(), claims("{\"@type\":\"Review\",\"itemReviewed\":{\"name\":\"Kapal\"}}"));
	}
}
