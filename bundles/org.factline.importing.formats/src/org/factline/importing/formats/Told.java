package org.factline.importing.formats;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.importing.Draft;
import org.factline.importing.Inference;
import org.factline.importing.html.Dates;

/** What a format tells of one article; becomes a draft whose text is headline and paragraphs, a line each. */
final class Told {

	String id = "";
	String title = "";
	List<String> paragraphs = new ArrayList<>();
	List<String> captions = new ArrayList<>();
	List<String> authors = new ArrayList<>();
	String url = "";
	String published = "";
	String modified = "";
	String outlet = "";
	String agency = "";
	String dateline = "";
	String language = "";
	String rights = "";
	String kind = "";

	/** Whether it tells nothing that could be shown. */
	boolean isEmpty() {
		return title.isBlank() && paragraphs.isEmpty() && captions.isEmpty();
	}

	/** @param format that tells it, in words for people, such as {@code feed} */
	Draft draft(String format) {
		StringBuilder text = new StringBuilder();
		List<int[]> places = new ArrayList<>();
		List<BlockKind> kinds = new ArrayList<>();
		add(text, places, kinds, title, BlockKind.HEADLINE);
		boolean lead = true;
		for (String paragraph : paragraphs) {
			add(text, places, kinds, paragraph, lead ? BlockKind.LEAD : BlockKind.BODY);
			lead = false;
		}
		captions.forEach(caption -> add(text, places, kinds, caption, BlockKind.CAPTION));
		if (places.isEmpty()) {
			// a link or a name alone is shown as what it is
			add(text, places, kinds, url, BlockKind.BOILERPLATE);
			add(text, places, kinds, String.join(", ", authors), BlockKind.BYLINE);
		}
		Draft draft = new Draft(text.toString()).id(id);
		for (int i = 0; i < places.size(); i++) {
			draft.block(kinds.get(i), places.get(i)[0], places.get(i)[1]);
		}
		String where = "member of the " + format;
		draft.stated(Field.TITLE, title, where).stated(Field.URL, url, where).stated(Field.OUTLET, outlet, where).stated(Field.AGENCY, agency, where)
				.stated(Field.DATELINE, dateline, where).stated(Field.LANGUAGE, language, where).stated(Field.RIGHTS, rights, where)
				.stated(Field.KIND, kind, where);
		date(published).ifPresent(date -> draft.stated(Field.PUBLISHED, date, where));
		date(modified).ifPresent(date -> draft.stated(Field.MODIFIED, date, where));
		authors.forEach(author -> draft.contributor(author, Contributor.Role.AUTHOR));
		Inference.addLanguage(draft);
		return draft;
	}

	private static java.util.Optional<String> date(String value) {
		return value.isBlank() ? java.util.Optional.empty() : Dates.standard(value).or(() -> Dates.written(value, false));
	}

	private static void add(StringBuilder text, List<int[]> places, List<BlockKind> kinds, String line, BlockKind kind) {
		if (!line.isBlank()) {
			if (!text.isEmpty()) {
				text.append('\n');
			}
			places.add(new int[] { text.length(), text.length() + line.length() });
			kinds.add(kind);
			text.append(line);
		}
	}
}
