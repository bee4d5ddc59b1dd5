package org.factline.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads one line of JSON Lines (RFC 8259 for the object) into its articles. */
final class JsonLineReader {

	/**
	 * What a line holds.
	 *
	 * @param dossier  whether it has {@code articles} and so is a dossier of its own
	 * @param id       the dossier's id; empty where it has none, or is none
	 * @param articles one, or those of the dossier
	 */
	record Content(boolean dossier, String id, List<JsonArticle> articles) {
	}

	private static final int DEEPEST = 200;

	private final JsonFactory factory = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
					.maxStringLength(Source.MAX_TEXT_BYTES).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

	/**
	 * Reads a line.
	 *
	 * @throws UnreadableException where it is no article and no dossier; its place is the column
	 */
	Content read(byte[] line) throws UnreadableException {
		try (JsonParser parser = factory.createParser(line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw at(parser, "a line must be a JSON object");
			}
			List<JsonArticle> articles = new ArrayList<>();
			JsonArticle own = new JsonArticle();
			boolean dossier = members(parser, own, articles);
			if (parser.nextToken() != null) {
				throw at(parser, "there is more behind the object");
			}
			return new Content(dossier, dossier ? own.id : "", dossier ? articles : List.of(own));
		} catch (JsonProcessingException e) {
			String place = e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
			throw new UnreadableException(place, inWords(e));
		} catch (IOException e) {
			throw new UnreadableException(e.getMessage() == null ? "the line cannot be read" : e.getMessage());
		}
	}

	/** Reads an object's members; whether {@code articles} was one. */
	private boolean members(JsonParser parser, JsonArticle into, List<JsonArticle> articles)
			throws IOException, UnreadableException {
		boolean dossier = false;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			if (value == JsonToken.VALUE_NULL) {
				continue;
			}
			switch (name) {
			case "id" -> into.id = string(parser, name);
			case "text" -> into.text = string(parser, name);
			case "body" -> into.body = string(parser, name);
			case "outlet" -> into.outlet = string(parser, name);
			case "url" -> into.url = string(parser, name);
			case "title" -> into.title = string(parser, name);
			case "published" -> into.published = string(parser, name);
			case "modified" -> into.modified = string(parser, name);
			case "dateline" -> into.dateline = string(parser, name);
			case "language" -> into.language = string(parser, name);
			case "agency" -> into.agency = string(parser, name);
			case "author" -> authors(parser, into.authors);
			case "articles" -> {
				dossier = true;
				articles(parser, articles);
			}
			default -> parser.skipChildren();
			}
		}
		return dossier;
	}

	private void articles(JsonParser parser, List<JsonArticle> articles) throws IOException, UnreadableException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			throw at(parser, "\"articles\" must be a list of articles");
		}
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (parser.currentToken() != JsonToken.START_OBJECT) {
				throw at(parser, "\"articles\" must be a list of articles");
			}
			JsonArticle article = new JsonArticle();
			List<JsonArticle> nested = new ArrayList<>();
			if (members(parser, article, nested)) {
				throw at(parser, "an article of a dossier cannot be a dossier");
			}
			articles.add(article);
		}
	}

	private static void authors(JsonParser parser, List<String> into) throws IOException, UnreadableException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			into.add(string(parser, "author"));
			return;
		}
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			into.add(string(parser, "author"));
		}
	}

	private static String string(JsonParser parser, String member) throws IOException, UnreadableException {
		if (parser.currentToken() != JsonToken.VALUE_STRING) {
			throw at(parser, "\"" + member + "\" must be a string");
		}
		return parser.getText();
	}

	private static UnreadableException at(JsonParser parser, String reason) {
		return new UnreadableException("column " + parser.currentTokenLocation().getColumnNr(), reason);
	}

	private static String inWords(JsonProcessingException e) {
		String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
		int lineBreak = message.indexOf('\n');
		String first = lineBreak < 0 ? message : message.substring(0, lineBreak);
		return (e instanceof JsonParseException ? "no valid JSON: " : "refused: ") + first;
	}
}
