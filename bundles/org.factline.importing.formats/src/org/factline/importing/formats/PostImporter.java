package org.factline.importing.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.importing.Confidence;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads posts, messages and transcripts that somebody wrote down: a text behind a head of lines such as
 * {@code Platform: Facebook}, or JSON objects with members such as {@code platform}. Names and values may be Indonesian.
 */
public final class PostImporter implements Importer {

	private static final double CERTAINTY = 0.6;
	private static final int LONGEST_HEAD = 20;
	private static final long LARGEST_PICTURE = 64L * 1024 * 1024;
	// Transcribed-By: Sari
	private static final Pattern HEAD = Pattern.compile("([A-Za-z][A-Za-z -]{1,30}):[ \\t]*(.{0,1000})");
	private static final Pattern HASH = Pattern.compile("(?i)sha256:([0-9a-f]{64})");
	/** What a member or line is called, by what people call it. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("platform", "platform"), Map.entry("kind", "kind"),
			Map.entry("jenis", "kind"), Map.entry("handle", "handle"), Map.entry("akun", "handle"), Map.entry("account", "handle"),
			Map.entry("time", "time"), Map.entry("waktu", "time"), Map.entry("link", "link"), Map.entry("tautan", "link"),
			Map.entry("url", "link"), Map.entry("picture", "picture"), Map.entry("gambar", "picture"), Map.entry("transcribedby", "transcriber"),
			Map.entry("ditranskripsi", "transcriber"), Map.entry("ditranskripsioleh", "transcriber"), Map.entry("forwarded", "forwarded"),
			Map.entry("diteruskan", "forwarded"), Map.entry("text", "text"), Map.entry("teks", "text"));

	/** A head, and where the words behind it begin. */
	private record Head(Map<String, String> lines, int end) {

		boolean isOne() {
			return lines.containsKey("platform") && lines.size() > 1;
		}
	}

	/** Made by the extension registry. */
	public PostImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		if (source.kind().equals("application/json")) {
			List<Map<String, Object>> all = Json.all(source);
			return !all.isEmpty() && all.stream().map(PostImporter::members).allMatch(one -> one.containsKey("platform") && one.containsKey("text"))
					? new Confidence(CERTAINTY, "posts or messages with their platform") : Confidence.NONE;
		}
		return source.kind().equals("text/plain") && head(source.text().text()).isOne()
				? new Confidence(CERTAINTY, "a head that names the platform of a post") : Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		if (source.kind().equals("application/json")) {
			int number = 0;
			for (Map<String, Object> one : Json.all(source)) {
				number++;
				Map<String, String> members = members(one);
				String text = members.getOrDefault("text", "");
				if (text.isBlank()) {
					sink.problem("item " + number, "a post without text");
				} else {
					accept(source, sink, "item " + number, members, text, 0);
				}
			}
			return;
		}
		String text = source.text().text();
		Head head = head(text);
		if (text.substring(head.end()).isBlank()) {
			throw new UnreadableException("there is nothing behind the head of the post");
		}
		accept(source, sink, "", head.lines(), text, head.end());
	}

	private static void accept(Source source, DraftSink sink, String place, Map<String, String> told, String text, int story) throws IOException {
		Post post = new Post();
		post.platform = told.getOrDefault("platform", "");
		post.handle = told.getOrDefault("handle", "");
		post.time = told.getOrDefault("time", "");
		post.link = told.getOrDefault("link", "");
		post.transcriber = told.getOrDefault("transcriber", "");
		post.forwarded = told.getOrDefault("forwarded", "").toLowerCase(Locale.ROOT).matches("yes|ya|true|1");
		if (!told.getOrDefault("kind", "").isEmpty()) {
			Post.kind(told.getOrDefault("kind", "")).ifPresentOrElse(kind -> post.kind = kind,
					() -> sink.problem(place, "this is no kind of post: " + told.get("kind")));
		} else if (!post.transcriber.isEmpty()) {
			post.kind = Post.kind("transcript").orElse(post.kind);
		}
		String picture = told.getOrDefault("picture", "");
		Optional<String> hash = picture.isEmpty() ? Optional.empty() : picture(source, picture);
		if (!picture.isEmpty() && hash.isEmpty()) {
			sink.problem(place, "the picture is no file beside this one, nor a hash: " + picture);
		}
		post.picture = hash.orElse("");
		Draft draft = post.draft(text, story, "head of the post");
		if (!post.time.isEmpty() && post.date().isEmpty()) {
			sink.problem(place, "the time is no date that can be read: " + post.time);
		}
		sink.accept(draft);
	}

	private static Head head(String text) {
		Map<String, String> lines = new LinkedHashMap<>();
		int begin = 0;
		while (begin < text.length() && lines.size() < LONGEST_HEAD) {
			int line = text.indexOf('\n', begin);
			int end = line < 0 ? text.length() : line;
			Matcher head = HEAD.matcher(text.substring(begin, end).strip());
			String name = head.matches() ? name(head.group(1)) : "";
			if (name.isEmpty()) {
				// only a blank line ends a head
				return text.substring(begin, end).isBlank() ? new Head(lines, begin) : new Head(Map.of(), 0);
			}
			lines.putIfAbsent(name, head.group(2).strip());
			begin = end + 1;
		}
		return new Head(lines, Math.min(begin, text.length()));
	}

	private static Map<String, String> members(Map<String, Object> object) {
		Map<String, String> members = new LinkedHashMap<>();
		object.forEach((key, value) -> {
			if (value instanceof String text && !name(key).isEmpty()) {
				members.putIfAbsent(name(key), text);
			}
		});
		return members;
	}

	private static String name(String written) {
		return NAMES.getOrDefault(written.toLowerCase(Locale.ROOT).replaceAll("[ -]", ""), "");
	}

	/** The hash of a picture that is given by its hash or is a file in the same folder; no other file is touched. */
	private static Optional<String> picture(Source source, String given) throws IOException {
		Matcher hash = HASH.matcher(given);
		if (hash.matches()) {
			return Optional.of("sha256:" + hash.group(1).toLowerCase(Locale.ROOT));
		}
		Path file = source.file().orElse(null);
		if (file == null || !given.matches("[^/\\\\:]{1,200}") || given.startsWith(".")) {
			return Optional.empty();
		}
		Path picture = file.resolveSibling(given);
		return Files.isRegularFile(picture, LinkOption.NOFOLLOW_LINKS) && Files.size(picture) <= LARGEST_PICTURE
				? Optional.of("sha256:" + Source.of(given, picture).sha256()) : Optional.empty();
	}
}
