package org.factline.importing.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.importing.ArticleKinds;
import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads a chat that WhatsApp exported as text. A message that tells something, of eight words or with a link, is an article;
 * where there is none, all messages together are one. Chatter in between is passed over.
 */
public final class ChatImporter implements Importer {

	private static final double CERTAINTY = 0.7;
	private static final int LOOKED_AT = 8000;
	private static final int TELLING = 8;
	private static final int FIRST_YEAR = 2000;
	private static final int NOON = 12;
	// [24/2/25 19.30] Sari: sudah dibuka      24/02/2025 19.30 - Sari: sudah dibuka      2/24/25, 7:30 PM - Sari: open again
	private static final Pattern OPENING = Pattern.compile("[\\u200E\\uFEFF]?\\[?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4}),?[ \\u202F\\u00A0](?:pukul )?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?"
			+ "(?:[ \\u202F\\u00A0]?([AaPp])\\.?[Mm]\\.?)?(?:\\]| [-\\u2013]) (.*)");
	/** Who speaks; what has no such beginning is said by the messenger itself. */
	private static final Pattern SPEAKER = Pattern.compile("~?[ \\u202F]?([^:\\u200E]{1,80}?): ?(.*)", Pattern.DOTALL);
	private static final Pattern NOTHING = Pattern.compile("(?i)\\u200E?(?:<.{1,40}>|(?:image|video|audio|sticker|gif|document|gambar|stiker|dokumen).{0,40}(?:omitted|tidak disertakan)|(?:this message was|you|pesan ini|anda).{0,30}(?:deleted|dihapus|menghapus).{0,20})");

	/** A message as it is written. */
	private record Message(int first, int second, int year, int hour, int minute, String half, String who, String text) {

		boolean tells() {
			return text.split("\\s+").length >= TELLING || text.contains("://");
		}
	}

	/** Made by the extension registry. */
	public ChatImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		if (!source.kind().equals("text/plain")) {
			return Confidence.NONE;
		}
		String text = source.text().text();
		List<String> lines = text.substring(0, Math.min(LOOKED_AT, text.length())).lines().filter(line -> !line.isBlank()).toList();
		long opening = lines.stream().filter(line -> OPENING.matcher(line).matches()).count();
		return opening > 0 && OPENING.matcher(lines.getFirst()).matches() ? new Confidence(CERTAINTY, "lines that open as those of an exported chat do")
				: Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		List<Message> messages = messages(source.text().text());
		boolean monthFirst = isMonthFirst(messages);
		List<Message> telling = messages.stream().filter(Message::tells).toList();
		for (Message one : telling) {
			sink.accept(post(one, monthFirst).draft(one.text(), 0, "line of the exported chat"));
		}
		if (telling.isEmpty()) {
			if (messages.isEmpty()) {
				throw new UnreadableException("there is no message in the chat");
			}
			Post whole = post(messages.getFirst(), monthFirst);
			whole.handle = "";
			StringBuilder text = new StringBuilder();
			messages.forEach(one -> text.append(text.isEmpty() ? "" : "\n").append(one.who()).append(": ").append(one.text()));
			sink.accept(whole.draft(text.toString(), 0, "line of the exported chat"));
		}
	}

	private static List<Message> messages(String text) {
		List<Message> messages = new ArrayList<>();
		Matcher open = null;
		StringBuilder words = new StringBuilder();
		for (String line : (Iterable<String>) text.lines()::iterator) {
			Matcher opening = OPENING.matcher(line);
			if (opening.matches()) {
				message(open, words.toString()).ifPresent(messages::add);
				open = opening;
				words.setLength(0);
				words.append(opening.group(7));
			} else {
				words.append('\n').append(line);
			}
		}
		message(open, words.toString()).ifPresent(messages::add);
		return messages;
	}

	private static Optional<Message> message(@Nullable Matcher opening, String words) {
		Matcher speaker = SPEAKER.matcher(words);
		if (opening == null || !speaker.matches()) {
			return Optional.empty();
		}
		String text = speaker.group(2).strip();
		String half = opening.group(6) == null ? "" : opening.group(6).toLowerCase(Locale.ROOT);
		int year = Integer.parseInt(opening.group(3));
		return text.isEmpty() || NOTHING.matcher(text).matches() ? Optional.empty()
				: Optional.of(new Message(Integer.parseInt(opening.group(1)), Integer.parseInt(opening.group(2)), year < FIRST_YEAR ? year + FIRST_YEAR : year,
						Integer.parseInt(opening.group(4)), Integer.parseInt(opening.group(5)), half, speaker.group(1).strip(), text));
	}

	/** A number above twelve is a day; where none is, the clock of twelve hours goes with the month first. */
	private static boolean isMonthFirst(List<Message> messages) {
		if (messages.stream().anyMatch(one -> one.first() > NOON)) {
			return false;
		}
		return messages.stream().anyMatch(one -> one.second() > NOON) || messages.stream().anyMatch(one -> !one.half().isEmpty());
	}

	private static Post post(Message message, boolean monthFirst) {
		Post post = new Post();
		post.kind = ArticleKinds.CHAT;
		post.platform = "WhatsApp";
		post.handle = message.who();
		int hour = message.half().isEmpty() ? message.hour() : message.hour() % NOON + (message.half().equals("p") ? NOON : 0);
		post.time = String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d", Integer.valueOf(message.year()), Integer.valueOf(monthFirst ? message.first() : message.second()),
				Integer.valueOf(monthFirst ? message.second() : message.first()), Integer.valueOf(hour), Integer.valueOf(message.minute()));
		return post;
	}
}
