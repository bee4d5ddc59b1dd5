package org.factline.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.importing.PageDates.DayOfSaying;
import org.factline.text.LanguageGuess;

/** What follows from a page that does not say it: its language, and when it was published. Every value carries its reason. */
public final class Inference {

	/**
	 * A day that may be that of publication.
	 *
	 * @param said whether something was said on it; else the opening paragraph has it
	 */
	private record Candidate(LocalDate day, String words, boolean said) {
	}

	/** Words with which news reports that something was said, and so that the day beside them is of the report's own time. */
	private static final Pattern SAYING = Pattern.compile("\\b(?:(?:kata|ujar|ucap|tutur|sebut|ungkap|jelas|tegas|terang|lapor"
			+ "|papar|imbuh|tambah)(?:nya)?|menurut|dikutip|dilansir|keterangan|pernyataan|diterima|mengatakan|menyatakan"
			+ "|menyampaikan|menjelaskan|mengungkapkan|said|told|says|according|statement|announced)\\b");
	/** Words with which a day that is still to come is announced. */
	private static final Pattern TO_COME = Pattern.compile(
			"\\b(?:akan|mulai|mendatang|nanti|besok|lusa|dijadwalkan|direncanakan|rencananya|will|next|scheduled|upcoming)\\b");
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*\\s+(?=[\\p{Lu}\"“‘(])");
	private static final Pattern COPYRIGHT_YEAR = Pattern.compile("(?i:copyright|hak cipta|©)\\D{0,60}((?:19|20)\\d{2})\\b");

	/** So many paragraphs open the story: the summary, where the page sets one apart, and the first of the report. */
	private static final int OPENING = 2;
	/** So many characters before a date may hold the word that puts it into the future. */
	private static final int NEAR = 80;
	/** Farther off, nothing belongs to the same sentence; a page of one line must not be searched for every date in it. */
	private static final int LONGEST_SENTENCE = 1000;

	private Inference() {
	}

	/** Adds the language and, where the page does not state it, the day of publication. */
	public static void addTo(Draft draft) {
		addLanguage(draft);
		if (draft.attribute(Field.PUBLISHED).isEmpty()) {
			addPublished(draft);
		}
	}

	/** The language of the story; that of the whole text where it has none. */
	public static void addLanguage(Draft draft) {
		String story = story(draft).stream().map(block -> block.in(draft.text())).collect(Collectors.joining("\n"));
		LanguageGuess guess = LanguageGuess.of(story.isEmpty() ? draft.text() : story);
		if (guess.isKnown() && draft.attribute(Field.LANGUAGE).isEmpty()) {
			draft.inferred(Field.LANGUAGE, guess.tag(),
					"of the function words in the text, " + Math.round(guess.certainty() * 100) + " in 100 are of this language");
		}
	}

	private static void addPublished(Draft draft) {
		List<Candidate> candidates = candidates(draft);
		boolean anySaid = candidates.stream().anyMatch(Candidate::said);
		Optional<Candidate> latest = candidates.stream().filter(candidate -> candidate.said() == anySaid)
				.reduce((a, b) -> b.day().isAfter(a.day()) ? b : a);
		if (latest.isPresent()) {
			// the day of the saying is on or shortly before the day of publication: approximate (EDTF level 1)
			draft.inferred(Field.PUBLISHED, latest.get().day() + "~", "the page states no date; the latest day that its text "
					+ "reports something from is \"" + latest.get().words() + "\"");
			return;
		}
		for (Block block : draft.blocks()) {
			Matcher year = COPYRIGHT_YEAR.matcher(block.in(draft.text()));
			if (block.kind() == BlockKind.LEGAL && year.find()) {
				draft.inferred(Field.PUBLISHED, year.group(1), "the page states no date; this is the year of its copyright line");
				return;
			}
		}
	}

	private static List<Candidate> candidates(Draft draft) {
		List<Candidate> found = new ArrayList<>();
		String written = draft.blocks().stream().filter(block -> block.kind().isBody() || block.kind() == BlockKind.CAPTION)
				.map(block -> block.in(draft.text())).collect(Collectors.joining("\n"));
		int paragraph = 0;
		for (Block block : story(draft)) {
			for (DayOfSaying day : PageDates.daysOfSaying(draft.text(), block.begin(), block.end())) {
				String before = before(draft.text(), block, day);
				boolean said = SAYING.matcher(before + after(draft.text(), block, day)).find();
				if (!isToCome(before) && (said || paragraph < OPENING)) {
					addCandidate(found, draft.text(), day, said, written);
				}
			}
			paragraph++;
		}
		return found;
	}

	private static void addCandidate(List<Candidate> found, String text, DayOfSaying day, boolean said, String written) {
		int year = day.year() != 0 ? day.year() : PageDates.yearOf(day.day(), written);
		String words = text.substring(day.begin(), day.end());
		try {
			if (year == 0) {
				return;
			}
			LocalDate date = LocalDate.of(year, day.day().getMonthValue(), day.day().getDayOfMonth());
			// where weekday and date disagree, one of them is wrong and nobody knows which
			if (date.getDayOfWeek() == day.weekday()) {
				found.add(new Candidate(date,
						day.year() != 0 ? words : words + "\", and the text gives that day the year \"" + year, said));
			}
		} catch (DateTimeException e) {
			// 29 February of a common year is no day
		}
	}

	/** The part of a date's sentence that stands before it. */
	private static String before(String text, Block block, DayOfSaying day) {
		int from = Math.max(block.begin(), day.begin() - LONGEST_SENTENCE);
		Matcher end = SENTENCE_END.matcher(text).region(from, day.begin());
		while (end.find()) {
			from = end.end();
		}
		return text.substring(from, day.begin());
	}

	/** The part of a date's sentence that stands behind it. */
	private static String after(String text, Block block, DayOfSaying day) {
		int to = Math.min(block.end(), day.end() + LONGEST_SENTENCE);
		Matcher end = SENTENCE_END.matcher(text).region(day.end(), to);
		return text.substring(day.end(), end.find() ? end.start() : to);
	}

	/** Whether a date is announced by what stands before it; what was quoted there was said of other days. */
	private static boolean isToCome(String before) {
		int quoted = Math.max(before.lastIndexOf('"'), before.lastIndexOf('”'));
		int from = Math.max(quoted + 1, before.length() - NEAR);
		return TO_COME.matcher(before.substring(from)).find();
	}

	private static List<Block> story(Draft draft) {
		return draft.blocks().stream().filter(block -> block.kind().isBody()).sorted(Block.IN_TEXT).toList();
	}
}
