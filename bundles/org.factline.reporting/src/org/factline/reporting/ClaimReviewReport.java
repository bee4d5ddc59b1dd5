package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.factline.article.ClaimReview;
import org.factline.messages.Messages;
import org.factline.text.CodePointOrder;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The claims that have a verdict as ClaimReview (schema.org 30.0) in JSON-LD, made to be put into the page that publishes the
 * verdict. It is refused while a claim waits for somebody's name. What the importer reads again from it is the same claim with the same verdict.
 */
public final class ClaimReviewReport implements Report {

	private static final String CONTEXT = "https://schema.org";

	/** Made by the extension registry. */
	public ClaimReviewReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		refuse(input);
		// the same list whether they come from files or from a dossier made of these
		List<ClaimReview> all = input.dossiers().stream().flatMap(dossier -> dossier.allReviews().stream()).distinct()
				.sorted(Comparator.comparing(ClaimReview::claim, CodePointOrder.INSTANCE).thenComparing(ClaimReview::key).thenComparing(ClaimReview::toString))
				.toList();
		JsonDocument.write(out, json -> {
			json.writeStartArray();
			for (ClaimReview review : all) {
				write(review, json);
			}
			json.writeEndArray();
		});
	}

	private static void refuse(ReportInput input) throws ReportRefusedException {
		List<CheckedDossier.Withheld> withheld = input.dossiers().stream().flatMap(dossier -> dossier.withheld().stream()).toList();
		if (!withheld.isEmpty()) {
			Messages messages = Messages.of(ClaimReviewReport.class, input.locale());
			throw new ReportRefusedException(messages.get("claimreview.withheld", withheld.stream().map(one -> messages.get("claimreview.claim", one.claim(),
					Integer.valueOf(one.approved().size()), Integer.valueOf(one.required()), String.join(", ", one.approved())))
					.collect(Collectors.joining("; "))));
		}
	}

	private static void write(ClaimReview review, JsonGenerator json) throws IOException {
		ClaimReview.Verdict verdict = review.verdict();
		json.writeStartObject();
		json.writeStringField("@context", CONTEXT);
		json.writeStringField("@type", "ClaimReview");
		json.writeStringField("claimReviewed", review.claim());
		if (!review.speaker().isEmpty() || !review.made().isEmpty() || !review.appearance().isEmpty()) {
			JsonDocument.object(json, "itemReviewed", item -> {
				item.writeStringField("@type", "Claim");
				typed(item, "author", "Person", "name", review.speaker());
				JsonDocument.known(item, "datePublished", review.made());
				if (UriReference.isWeb(review.appearance())) {
					typed(item, "appearance", "CreativeWork", "url", review.appearance());
				} else {
					typed(item, "appearance", "CreativeWork", "name", review.appearance());
				}
			});
		}
		if (!verdict.words().isEmpty() || verdict.value().isPresent() || verdict.best().isPresent() || verdict.worst().isPresent()) {
			JsonDocument.object(json, "reviewRating", rating -> {
				rating.writeStringField("@type", "Rating");
				JsonDocument.known(rating, "alternateName", verdict.words());
				number(rating, "ratingValue", verdict.value());
				number(rating, "bestRating", verdict.best());
				number(rating, "worstRating", verdict.worst());
			});
		}
		JsonDocument.known(json, "reviewBody", verdict.body());
		JsonDocument.known(json, "url", verdict.url());
		typed(json, "author", "Organization", "name", verdict.who());
		JsonDocument.known(json, "datePublished", verdict.when());
		json.writeEndObject();
	}

	private static void typed(JsonGenerator json, String member, String type, String property, String value) throws IOException {
		if (!value.isEmpty()) {
			JsonDocument.object(json, member, in -> {
				in.writeStringField("@type", type);
				in.writeStringField(property, value);
			});
		}
	}

	private static void number(JsonGenerator json, String member, OptionalInt value) throws IOException {
		if (value.isPresent()) {
			json.writeNumberField(member, value.getAsInt());
		}
	}
}
