package org.factline.importing.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;
import org.factline.importing.ClaimReviews;
import org.factline.importing.JsonTree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * One script of linked data (JSON-LD 1.1): its objects, wherever they are nested or listed under {@code @graph}. Pages are
 * careless, so line breaks in strings and stray commas are borne with; what cannot be read says nothing.
 */
final class JsonLd {

	/** schema.org's NewsArticle and its relatives, surest first. */
	private static final Set<String> ARTICLES = Set.of("newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle",
			"opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "advertisercontentarticle",
			"satiricalarticle", "blogposting", "liveblogposting", "socialmediaposting", "discussionforumposting", "techarticle",
			"scholarlyarticle", "report", "review");
	private static final Set<String> PAGES = Set.of("webpage", "itempage", "videoobject", "recipe", "event", "podcastepisode", "creativework");
	private static final int DEEPEST = 60;
	private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
			.enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
			.enable(JsonReadFeature.ALLOW_MISSING_VALUES).enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

	private final List<Map<String, Object>> objects = new ArrayList<>();

	private JsonLd() {
	}

	static JsonLd read(String script) {
		JsonLd data = new JsonLd();
		String json = script.strip();
		// some wrap the data as if it were a script or a section of XML
		int begin = firstBracket(json);
		if (begin < 0) {
			return data;
		}
		try (JsonParser parser = FACTORY.createParser(json.substring(begin))) {
			while (parser.nextToken() != null) {
				JsonTree.read(parser, data.objects::add);
			}
		} catch (IOException e) {
			// what was read before the mistake stays
			return data;
		}
		return data;
	}

	private static int firstBracket(String json) {
		int object = json.indexOf('{');
		int list = json.indexOf('[');
		return object < 0 ? list : list < 0 ? object : Math.min(object, list);
	}

	/** The objects of the page that describe an article, surest first. */
	static List<Map<String, Object>> articles(List<JsonLd> scripts) {
		List<Map<String, Object>> sure = new ArrayList<>();
		List<Map<String, Object>> pages = new ArrayList<>();
		for (JsonLd script : scripts) {
			for (Map<String, Object> object : script.objects) {
				if (isA(object, ARTICLES)) {
					sure.add(object);
				} else if (isA(object, PAGES)) {
					pages.add(object);
				}
			}
		}
		sure.addAll(pages);
		return sure;
	}

	private static boolean isA(Map<String, Object> object, Set<String> types) {
		for (String type : strings(object.get("@type"))) {
			String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
			if (types.contains(name.toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/** The claims that the page checks. */
	static List<ClaimReview> reviews(List<JsonLd> scripts) {
		return scripts.stream().flatMap(script -> script.objects.stream()).filter(ClaimReviews::isOne)
				.flatMap(one -> ClaimReviews.of(resolved(one, scripts)).stream()).distinct().toList();
	}

	/** The object with what its members refer to in their places. */
	private static Map<String, Object> resolved(Map<String, Object> object, List<JsonLd> scripts) {
		Map<String, Object> full = new LinkedHashMap<>(object);
		for (String member : List.of("author", "itemReviewed", "reviewRating")) {
			List<Map<String, Object>> values = JsonTree.objects(object.get(member));
			if (!values.isEmpty()) {
				full.put(member, values.stream().map(one -> resolve(one, scripts)).toList());
			}
		}
		return full;
	}

	/** The object that a reference {@code {"@id": …}} means, or the object itself. */
	static Map<String, Object> resolve(Map<String, Object> object, List<JsonLd> scripts) {
		Object id = object.get("@id");
		if (id == null || object.size() > 2) {
			return object;
		}
		for (JsonLd script : scripts) {
			for (Map<String, Object> other : script.objects) {
				if (other.size() > 2 && id.equals(other.get("@id"))) {
					return other;
				}
			}
		}
		return object;
	}

	/** The strings that a member holds: one, or a list of them. */
	static List<String> strings(@Nullable Object value) {
		if (value instanceof String text) {
			return List.of(text);
		}
		if (value instanceof List<?> many) {
			return many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
		}
		return List.of();
	}
}
