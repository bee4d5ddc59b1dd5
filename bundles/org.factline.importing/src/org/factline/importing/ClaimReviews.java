package org.factline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;

/**
 * Reads ClaimReview (schema.org, also {@code MediaReview} is none of it) out of linked data. Data of the web is careless:
 * what is one may be a list, a number may be a string, and what does not fit is left out.
 */
public final class ClaimReviews {

	private ClaimReviews() {
	}

	/** Whether an object of linked data says that it is a review of a claim. */
	public static boolean isOne(Map<String, Object> object) {
		return strings(object.get("@type")).stream()
				.anyMatch(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1).equals("ClaimReview"));
	}

	/** The review that an object of linked data is; empty where it is none, or of no claim. */
	public static Optional<ClaimReview> of(Map<String, Object> object) {
		Map<String, Object> item = first(object.get("itemReviewed"));
		String claim = text(object, "claimReviewed");
		if (claim.isEmpty()) {
			claim = text(item, "text").isEmpty() ? text(item, "name") : text(item, "text");
		}
		if (!isOne(object) || claim.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> rating = first(object.get("reviewRating"));
		String words = text(rating, "alternateName").isEmpty() ? text(rating, "name") : text(rating, "alternateName");
		ClaimReview.Verdict verdict = new ClaimReview.Verdict(words, number(rating, "ratingValue"), number(rating, "bestRating"),
				number(rating, "worstRating"), text(object, "reviewBody"), text(object, "url"), name(object.get("author")),
				date(text(object, "datePublished")));
		return Optional.of(new ClaimReview(claim, name(item.get("author")), date(text(item, "datePublished")), appearance(item), verdict));
	}

	/** Where the claim stands: the address of its first appearance, or the name of what it stands in. */
	private static String appearance(Map<String, Object> item) {
		for (String member : List.of("firstAppearance", "appearance", "sameAs", "url", "isPartOf", "name")) {
			Object value = item.get(member);
			String direct = strings(value).stream().map(String::strip).filter(one -> !one.isEmpty()).findFirst().orElse("");
			String named = text(first(value), "url").isEmpty() ? text(first(value), "name") : text(first(value), "url");
			if (!direct.isEmpty() || !named.isEmpty()) {
				return direct.isEmpty() ? named : direct;
			}
		}
		return "";
	}

	private static String name(@Nullable Object value) {
		return strings(value).stream().findFirst().orElseGet(() -> JsonTree.objects(value).stream().map(one -> text(one, "name"))
				.filter(name -> !name.isEmpty()).findFirst().orElse(""));
	}

	private static String date(String value) {
		return value.isEmpty() ? "" : PageDates.standard(value).orElse("");
	}

	private static OptionalInt number(Map<String, Object> object, String member) {
		try {
			return OptionalInt.of(Integer.parseInt(text(object, member).toLowerCase(Locale.ROOT).replaceFirst("\\.0+$", "")));
		} catch (NumberFormatException e) {
			// half a point cannot be kept, and the words say what it means
			return OptionalInt.empty();
		}
	}

	private static String text(Map<String, Object> object, String member) {
		return strings(object.get(member)).stream().findFirst().orElse("").strip().replaceAll("\\s+", " ");
	}

	private static Map<String, Object> first(@Nullable Object value) {
		List<Map<String, Object>> all = JsonTree.objects(value);
		return all.isEmpty() ? Map.of() : all.getFirst();
	}

	private static List<String> strings(@Nullable Object value) {
		List<String> all = new ArrayList<>();
		for (Object one : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
			if (one instanceof String text) {
				all.add(text);
			}
		}
		return all;
	}
}
