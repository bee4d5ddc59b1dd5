package org.factline.importing.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;
import org.factline.importing.ArticleKinds;
import org.factline.importing.ClaimReviews;
import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.JsonTree;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Reads files of fact-checks: schema.org's ClaimReview as JSON-LD, one, a list, or a DataFeed of any size. Each is an article
 * of its own that tells the claim and the verdict.
 */
public final class ClaimReviewImporter implements Importer {

	private static final double CERTAINTY = 0.28;
	private static final int LOOKED_AT = 64 * 1024;
	private static final int DEEPEST = 60;
	/** Members that hold what a feed or a list is made of. */
	private static final Set<String> LISTS = Set.of("dataFeedElement", "itemListElement", "@graph", "item");
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Source.MAX_TEXT_BYTES).build()).build();

	/** Made by the extension registry. */
	public ClaimReviewImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException {
		return source.kind().equals("application/json")
				&& new String(source.head(LOOKED_AT), StandardCharsets.UTF_8).matches("(?s).*\"@type\"\\s*:\\s*\\[?\\s*\"(?:https?://schema\\.org/)?ClaimReview\".*")
						? new Confidence(CERTAINTY, "fact-checks (ClaimReview)") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		try (InputStream in = source.open(); JsonParser parser = FACTORY.createParser(in)) {
			JsonToken first = parser.nextToken();
			if (first == JsonToken.START_ARRAY) {
				list(parser, sink);
			} else if (first == JsonToken.START_OBJECT) {
				feed(parser, sink);
			}
		} catch (JsonProcessingException e) {
			// what was read before the mistake stays
			String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
			throw new UnreadableException(where, "it is no JSON that can be read: " + e.getOriginalMessage());
		}
	}

	private static void list(JsonParser parser, DraftSink sink) throws IOException {
		while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
			element(JsonTree.read(parser, object -> {
				// its members are not there yet
			}), sink);
		}
	}

	/** The outermost object, whose lists are read element by element. */
	private static void feed(JsonParser parser, DraftSink sink) throws IOException {
		Map<String, Object> members = new LinkedHashMap<>();
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
				list(parser, sink);
				continue;
			}
			Object value = JsonTree.read(parser, object -> {
				// its members are not there yet
			});
			if (value != null) {
				members.putIfAbsent(name, value);
			}
		}
		element(members, sink);
	}

	private static void element(@Nullable Object value, DraftSink sink) {
		for (Map<String, Object> object : JsonTree.objects(value)) {
			if (ClaimReviews.isOne(object)) {
				Optional<ClaimReview> review = ClaimReviews.of(object);
				review.ifPresentOrElse(one -> sink.accept(told(one).draft("fact-check").review(one)),
						() -> sink.problem("", "a ClaimReview says nothing of its claim and is left out"));
			} else {
				LISTS.forEach(name -> element(object.get(name), sink));
			}
		}
	}

	private static Told told(ClaimReview review) {
		Told told = new Told();
		ClaimReview.Verdict verdict = review.verdict();
		told.title = review.claim();
		told.paragraphs.addAll(List.of(review.speaker(), verdict.brief(), verdict.body()).stream().filter(line -> !line.isBlank()).toList());
		told.url = verdict.url();
		told.outlet = verdict.who();
		told.published = verdict.when();
		told.kind = ArticleKinds.FACT_CHECK;
		return told;
	}
}
