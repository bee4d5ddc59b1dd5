package org.factline.importing.formats;

import java.util.Locale;
import java.util.Optional;

import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.importing.ArticleKinds;
import org.factline.importing.Draft;
import org.factline.importing.Inference;
import org.factline.importing.PageDates;
import org.factline.text.Blank;

/** What is told of one post, message or transcript. */
final class Post {

	private static final int TITLE = 80;

	String kind = ArticleKinds.POST;
	String platform = "";
	String handle = "";
	String time = "";
	String link = "";
	String picture = "";
	String transcriber = "";
	boolean forwarded;

	/** The kind that a word means; empty where it means none. */
	static Optional<String> kind(String word) {
		return switch (word.strip().toLowerCase(Locale.ROOT)) {
		case "post", "social post", "unggahan" -> Optional.of(ArticleKinds.POST);
		case "chat", "chat message", "message", "pesan" -> Optional.of(ArticleKinds.CHAT);
		case "transcript", "transkrip", "screenshot", "tangkapan layar" -> Optional.of(ArticleKinds.TRANSCRIPT);
		default -> Optional.empty();
		};
	}

	/**
	 * The article.
	 *
	 * @param text  all of it
	 * @param story where the words of the post begin; what stands before is about it
	 * @param where it is told, in words for people
	 */
	Draft draft(String text, int story, String where) {
		Draft draft = new Draft(text);
		draft.block(BlockKind.BYLINE, 0, story);
		boolean lead = true;
		for (int begin = story; begin < text.length();) {
			int line = text.indexOf('\n', begin);
			int end = line < 0 ? text.length() : line;
			draft.block(lead ? BlockKind.LEAD : BlockKind.BODY, begin, end);
			lead &= Blank.skip(text, begin, end) == end;
			begin = end + 1;
		}
		draft.stated(Field.KIND, kind, forwarded ? where + "; forwarded" : where).stated(Field.PLATFORM, platform, where)
				.stated(Field.HANDLE, handle, where).stated(Field.URL, link, where).stated(Field.PICTURE, picture, where)
				.stated(Field.TRANSCRIBER, transcriber, where);
		draft.inferred(Field.OUTLET, handle.isEmpty() ? platform : platform.isEmpty() ? handle : handle + " (" + platform + ")", "the account that it comes from");
		draft.inferred(Field.TITLE, title(text.substring(story)), "how it begins");
		draft.contributor(handle, Contributor.Role.AUTHOR);
		date().ifPresent(when -> draft.stated(Field.PUBLISHED, when, where));
		Inference.addLanguage(draft);
		return draft;
	}

	/** When it was posted; empty where that is not told, or in no form that can be read. */
	Optional<String> date() {
		return time.isEmpty() ? Optional.empty() : PageDates.standard(time).or(() -> PageDates.moment(time));
	}

	private static String title(String story) {
		String line = story.strip().lines().findFirst().orElse("").strip();
		return line.codePointCount(0, line.length()) <= TITLE ? line
				: line.substring(0, line.offsetByCodePoints(0, TITLE)).replaceFirst("\\s+\\S*$", "") + "\u2026";
	}
}
