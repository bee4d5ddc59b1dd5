package org.factline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.importing.JsonLineReader.Content;
import org.factline.text.Blank;

/**
 * Reads JSON Lines: one article, or one dossier with its {@code articles}, a line. Lines are read one by one and at most
 * {@link Source#MAX_TEXT_BYTES} long, so the file may have any size. A line that cannot be read is a problem of its own.
 */
public final class JsonLinesImporter implements Importer {

	/** The media type that has no registration yet but is used everywhere (jsonlines.org). */
	private static final String MEDIA_TYPE = "application/jsonl";
	private static final int LOOKED_AT = 64 * 1024;
	/** After so many bad lines and not one good one, it is no JSON Lines. */
	private static final int HOPELESS = 100;
	/** So many bytes of lines are read ahead. */
	private static final int BATCH = 2 * 1024 * 1024;

	private final JsonLineReader lineReader = new JsonLineReader();

	/** Made by the extension registry. */
	public JsonLinesImporter() {
		// has what it needs
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		byte[] head = source.head(LOOKED_AT);
		var binary = FileKind.binary(head);
		if (binary.isPresent()) {
			return Confidence.NONE;
		}
		if (source.mediaType().equals(MEDIA_TYPE)) {
			return new Confidence(0.9, "its name ends as those of JSON Lines do");
		}
		return beginsWithArticle(head) ? new Confidence(0.8, "its first line is a JSON object with an article") : Confidence.NONE;
	}

	/** Whether the first line says, in its first bytes, that it is an object with text or articles. */
	private static boolean beginsWithArticle(byte[] head) {
		String text = new String(head, StandardCharsets.UTF_8);
		int begin = Blank.skip(text, 0, text.length());
		int end = text.indexOf('\n', begin);
		String line = text.substring(begin, end < 0 ? text.length() : end);
		return line.startsWith("{") && line.matches("(?s)\\{.*\"(?:text|articles|body)\" ?: ?[\"\\[].*");
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		int good = 0;
		int bad = 0;
		Set<String> dossiers = new HashSet<>();
		try (InputStream in = source.open()) {
			JsonLines lines = new JsonLines(in);
			while (lines.hasNext()) {
				// an archive is one file, so its lines are what several threads can share
				for (Prepared line : batch(lines).parallelStream().map(one -> prepare(lineReader, one, sink.isTextOnly())).toList()) {
					try {
						take(line, dossiers, sink);
						good++;
					} catch (UnreadableException e) {
						String column = e.place().isEmpty() ? "" : ", " + e.place();
						sink.problem("line " + line.number() + column, e.getMessage());
						bad++;
					}
					if (good == 0 && bad >= HOPELESS) {
						throw new UnreadableException("none of the first " + HOPELESS + " lines is an article: this is no JSON Lines");
					}
				}
			}
		}
	}

	/**
	 * Reads one line, for those who cut a file into lines themselves, as several machines do that share one.
	 *
	 * @param line   without its line feed; not blank
	 * @param number of the line in its file, from 1
	 * @throws UnreadableException where it is no article, with the column for a place
	 */
	public void readLine(byte[] line, long number, DraftSink sink) throws UnreadableException {
		take(prepare(lineReader, new JsonLines.One(number, line, line.length > Source.MAX_TEXT_BYTES), sink.isTextOnly()),
				new HashSet<>(), sink);
	}

	/** The next lines that are not blank, of not too many bytes together. */
	private static List<JsonLines.One> batch(JsonLines lines) throws IOException {
		List<JsonLines.One> batch = new ArrayList<>();
		for (int bytes = 0; lines.hasNext() && bytes < BATCH;) {
			JsonLines.One line = lines.next();
			if (!line.isBlank()) {
				batch.add(line);
				bytes += line.bytes().length;
			}
		}
		return batch;
	}

	/**
	 * A line that has been read, whichever thread did it, before anything is said of it in the order of the lines.
	 *
	 * @param content what it holds; nothing where it cannot be read
	 * @param calls   what the sink is to be told
	 * @param failure why it cannot be read
	 */
	private record Prepared(long number, Optional<Content> content, List<Consumer<DraftSink>> calls,
			Optional<UnreadableException> failure) {
	}

	private static Prepared prepare(JsonLineReader reader, JsonLines.One line, boolean textOnly) {
		List<Consumer<DraftSink>> calls = new ArrayList<>();
		DraftSink recorder = new DraftSink() {

			@Override
			public void accept(Draft draft) {
				calls.add(sink -> sink.accept(draft));
			}

			@Override
			public void problem(String place, String reason) {
				calls.add(sink -> sink.problem(place, reason));
			}

			@Override
			public boolean isTextOnly() {
				return textOnly;
			}
		};
		try {
			Content content = reader.read(bytes(line));
			prepare(content, line.number(), recorder);
			return new Prepared(line.number(), Optional.of(content), calls, Optional.empty());
		} catch (UnreadableException e) {
			return new Prepared(line.number(), Optional.empty(), calls, Optional.of(e));
		}
	}

	private static void prepare(Content content, long line, DraftSink recorder) throws UnreadableException {
		if (!content.dossier()) {
			recorder.accept(draft(content.articles().getFirst(), "line " + line, recorder));
			return;
		}
		int number = 0;
		for (JsonArticle article : content.articles()) {
			String place = "line " + line + ", article " + ++number;
			try {
				recorder.accept(draft(article, place, recorder).dossier(content.id()));
			} catch (UnreadableException e) {
				recorder.problem(place, e.getMessage());
			}
		}
	}

	/** The line without a byte order mark, which RFC 8259 section 8.1 allows to ignore. */
	private static byte[] bytes(JsonLines.One line) throws UnreadableException {
		if (line.tooLong()) {
			throw new UnreadableException(String.format(Locale.ROOT, "the line has more than %,d bytes", Source.MAX_TEXT_BYTES));
		}
		byte[] bytes = line.bytes();
		boolean marked = line.number() == 1 && bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
				&& bytes[2] == (byte) 0xBF;
		return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
	}

	private static void take(Prepared line, Set<String> dossiers, DraftSink sink) throws UnreadableException {
		if (line.content().isPresent() && line.content().get().dossier()) {
			String id = line.content().get().id();
			if (id.isBlank()) {
				throw new UnreadableException("a dossier needs an \"id\"");
			}
			if (!dossiers.add(id)) {
				throw new UnreadableException("a dossier called \"" + id + "\" stands above already");
			}
		}
		line.calls().forEach(call -> call.accept(sink));
		if (line.failure().isPresent()) {
			throw line.failure().get();
		}
	}

	private static Draft draft(JsonArticle from, String place, DraftSink sink) throws UnreadableException {
		if (from.wholeText().isBlank()) {
			throw new UnreadableException("\"text\" is missing or empty");
		}
		Draft draft = new Draft(from.wholeText());
		if (from.id.isBlank()) {
			sink.problem(place, "\"id\" is missing; the article is called by its place in the file");
		} else {
			draft.id(from.id);
		}
		if (!sink.isTextOnly()) {
			addBlocks(draft);
		}
		addFields(from, place, draft, sink);
		if (!sink.isTextOnly()) {
			Inference.addLanguage(draft);
		}
		return draft;
	}

	private static void addBlocks(Draft draft) {
		boolean lead = true;
		for (Line line : Page.of(draft.text()).lines()) {
			draft.block(lead ? BlockKind.LEAD : BlockKind.BODY, line.begin(), line.end());
			lead = false;
		}
	}

	private static void addFields(JsonArticle from, String place, Draft draft, DraftSink sink) {
		draft.stated(Field.OUTLET, from.outlet, "outlet").stated(Field.URL, from.url, "url")
				.stated(Field.TITLE, from.title, "title").stated(Field.DATELINE, from.dateline, "dateline")
				.stated(Field.AGENCY, Agencies.exactly(from.agency), "agency");
		from.authors.forEach(name -> draft.contributor(name, Role.AUTHOR));
		addDate(Field.PUBLISHED, from.published, place, draft, sink);
		addDate(Field.MODIFIED, from.modified, place, draft, sink);
		if (!from.language.isBlank()) {
			try {
				draft.stated(Field.LANGUAGE, new Locale.Builder().setLanguageTag(from.language).build().toLanguageTag(), "language");
			} catch (IllformedLocaleException e) {
				sink.problem(place, "\"language\" is no language tag (BCP 47) and is left out: " + from.language);
			}
		}
	}

	private static void addDate(Field field, String value, String place, Draft draft, DraftSink sink) {
		if (value.isBlank()) {
			return;
		}
		PageDates.standard(value).ifPresentOrElse(date -> draft.stated(field, date, field.id()),
				() -> sink.problem(place, "\"" + field.id() + "\" is no date that can be read and is left out: " + value));
	}
}
