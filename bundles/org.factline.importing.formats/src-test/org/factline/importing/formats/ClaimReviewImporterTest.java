package org.factline.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.factline.article.Article;
import org.factline.article.ClaimReview;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class ClaimReviewImporterTest {

	private static final String REVIEW = """
			{"@context":"https://schema.org","@type":["ClaimReview"],"url":"https://cek.example/ikan","datePublished":"2025-03-02",
			"author":{"@type":"Organization","name":"Cek Teluk"},"claimReviewed":"Ikan layang  di Teluk Bening beracun",
			"reviewBody":"Uji laboratorium tidak menemukan racun.",
			"reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":5.0,"worstRating":1,"alternateName":"Hoaks"},
			"itemReviewed":{"@type":"Claim","author":[{"@type":"Person","name":"Akun Kabar Nelayan"}],"datePublished":"2025-02-27",
			"appearance":[{"@type":"CreativeWork","url":"https://media.example/p/9"}]}}""";

	private final List<Article> articles = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private void read(String text) throws IOException, UnreadableException {
		Source source = Source.of("claims.json", text.getBytes(StandardCharsets.UTF_8));
		assertTrue(new ClaimReviewImporter().confidence(source).value() > 0, "recognised");
		new ClaimReviewImporter().read(source, new DraftSink() {

			@Override
			public void accept(Draft draft) {
				articles.add(draft.toArticle("a" + articles.size(), new Provenance("claims.json", "", "", "test", "1", "")));
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(reason);
			}
		});
	}

	@Test
	void oneReviewIsAnArticleWithItsClaim() throws IOException, UnreadableException {
		read(REVIEW);
		Article article = articles.getFirst();
		assertEquals(List.of(new ClaimReview("Ikan layang di Teluk Bening beracun", "Akun Kabar Nelayan", "2025-02-27", "https://media.example/p/9",
				new ClaimReview.Verdict("Hoaks", OptionalInt.of(1), OptionalInt.of(5), OptionalInt.of(1), "Uji laboratorium tidak menemukan racun.",
						"https://cek.example/ikan", "Cek Teluk", "2025-03-02"))), article.reviews());
		assertEquals("Ikan layang di Teluk Bening beracun\nAkun Kabar Nelayan\nHoaks\nUji laboratorium tidak menemukan racun.", article.text());
		assertEquals("Cek Teluk", article.value(Field.OUTLET).orElse(""));
		assertEquals("fact-check", article.value(Field.KIND).orElse(""));
	}

	@Test
	void feedsListsAndGraphsHoldMany() throws IOException, UnreadableException {
		String item = "{\"@type\":\"DataFeedItem\",\"item\":[" + REVIEW + "]}";
		read("{\"@type\":\"DataFeed\",\"dataFeedElement\":[" + item + "," + item.replace("layang", "tongkol") + "],\"dateModified\":\"2025-03-03\"}");
		read("[" + REVIEW + "]");
		read("{\"@graph\":[{\"@type\":\"WebPage\"}," + REVIEW + "]}");
		assertEquals(4, articles.size());
		assertEquals("Ikan tongkol di Teluk Bening beracun", articles.get(1).reviews().getFirst().claim());
	}

	@Test
	void whatTheDataLeavesOutIsEmpty() throws IOException, UnreadableException {
		read("{\"@type\":\"ClaimReview\",\"reviewRating\":{\"ratingValue\":2.5},\"itemReviewed\":{\"@type\":\"Claim\",\"name\":\"Air surut\"}}");
		ClaimReview review = articles.getFirst().reviews().getFirst();
		assertEquals("Air surut", review.claim());
		assertEquals(OptionalInt.empty(), review.verdict().value());
		assertEquals("", review.verdict().brief());
	}

	@Test
	void aReviewOfNothingIsNamed() throws IOException, UnreadableException {
		read("[" + REVIEW + ",{\"@type\":\"ClaimReview\",\"url\":\"https://cek.example/x\"}]");
		assertEquals(1, articles.size());
		assertEquals(List.of("a ClaimReview says nothing of its claim and is left out"), problems);
	}

	@Test
	void whatCameBeforeAMistakeStays() {
		assertThrows(UnreadableException.class, () -> read("[" + REVIEW + ",{\"@type\":"));
		assertEquals(1, articles.size());
	}

	@Test
	void otherJsonIsNoFactCheck() throws IOException {
		Source source = Source.of("a.json", "{\"title\":\"ClaimReview\"}".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, new ClaimReviewImporter().confidence(source).value());
	}
}
