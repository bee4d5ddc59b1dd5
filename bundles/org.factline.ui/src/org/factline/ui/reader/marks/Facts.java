package org.factline.ui.reader.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Phrases;
import org.factline.messages.Messages;
import org.factline.time.Edtf;
import org.factline.time.Role;
import org.factline.time.TimeExpression;
import org.factline.ui.language.TimeWords;

/**
 * What the header over an article says.
 *
 * @param name       its headline, else its first words: what a tab says
 * @param outlet     its name; else what stands in its place
 * @param title      the headline where the text has none of its own; empty where it has
 * @param credits    authors, agency, place and language, each in words
 * @param happened   when what it tells happened
 * @param published  when it was published
 * @param retrieved  when the page was saved
 * @param url        where it stands in the web; empty where that is not known
 * @param provenance who read it, when, and from which bytes
 */
public record Facts(String name, String outlet, String title, List<String> credits, DateFact happened, DateFact published, DateFact retrieved,
		String url, String provenance) {

	private static final int SHORT_DIGEST = 8;
	private static final int MOST_WORDS = 50;

	/**
	 * The facts of an article.
	 *
	 * @param marks    what it says; {@link Marks#NONE} where that is not known yet
	 * @param imported when it was imported, as EDTF; empty where that is not known
	 */
	public static Facts of(Article article, Marks marks, String imported, Locale locale) {
		Messages messages = Messages.of(Facts.class, locale);
		TimeWords times = new TimeWords(locale);
		boolean headline = article.blocks().stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
		return new Facts(article.value(Field.TITLE).orElseGet(() -> firstWords(article)), article.value(Field.OUTLET).orElse(messages.get("header.noOutlet")),
				headline ? "" : article.value(Field.TITLE).orElse(""), credits(article, messages), happened(marks, messages, times),
				date(article, Field.PUBLISHED, messages, times), date(article, Field.RETRIEVED, messages, times),
				article.value(Field.URL).orElse(""), provenance(article, imported, messages, times));
	}

	private static String firstWords(Article article) {
		String words = article.blocks().stream().filter(block -> block.kind().isBody()).map(block -> block.in(article.text()).strip())
				.filter(block -> !block.isEmpty()).findFirst().orElse(article.id()).replaceAll("\\s+", " ");
		int space = words.length() > MOST_WORDS ? words.lastIndexOf(' ', MOST_WORDS) : -1;
		return space > 0 ? words.substring(0, space) + "…" : words;
	}

	private static List<String> credits(Article article, Messages messages) {
		List<String> credits = new ArrayList<>();
		List<String> authors = article.names(Contributor.Role.AUTHOR);
		if (!authors.isEmpty()) {
			credits.add(messages.get("header.by", String.join(", ", authors)));
		}
		List<String> editors = article.names(Contributor.Role.EDITOR);
		if (!editors.isEmpty()) {
			credits.add(messages.get("header.editedBy", String.join(", ", editors)));
		}
		article.value(Field.AGENCY).ifPresent(agency -> credits.add(messages.get("header.agency", agency)));
		article.value(Field.DATELINE).ifPresent(credits::add);
		article.value(Field.LANGUAGE).ifPresent(tag -> credits.add(Locale.forLanguageTag(tag).getDisplayLanguage(messages.locale())));
		return credits;
	}

	private static DateFact date(Article article, Field field, Messages messages, TimeWords times) {
		Optional<Attribute> known = article.attribute(field);
		if (known.isEmpty()) {
			return new DateFact(messages.get("header.unknown"), "", messages.get("header.unknown." + field), false, Optional.empty());
		}
		Attribute attribute = known.get();
		String evidence = attribute.evidence().isBlank() ? messages.get("header.stated") : Phrases.in(messages.locale()).of(attribute.evidence());
		return new DateFact(times.of(attribute.value()), attribute.value(),
				attribute.isInferred() ? messages.get("header.inferred", evidence) : evidence, attribute.isInferred(), Optional.empty());
	}

	/** The day that the article dates its events to first, and how many others it names. */
	private static DateFact happened(Marks marks, Messages messages, TimeWords times) {
		Map<Edtf, TimeExpression> days = new LinkedHashMap<>();
		for (Mark mark : marks.of(Layer.TIMES)) {
			if (mark instanceof Mark.Time time && time.role() == Role.EVENT && time.time().isDay()) {
				days.putIfAbsent(Edtf.of(time.time().edtf().earliest().toLocalDate()), time.time());
			}
		}
		if (days.isEmpty()) {
			return new DateFact(messages.get("header.unknown"), "", messages.get("header.unknown.HAPPENED"), false, Optional.empty());
		}
		var first = days.entrySet().iterator().next();
		String words = "“" + first.getValue().text().strip() + "”";
		return new DateFact(times.of(first.getKey()), first.getKey().toString(),
				days.size() == 1 ? words : messages.get("header.others", words, Integer.valueOf(days.size() - 1)), false,
				Optional.of(first.getValue().span()));
	}

	private static String provenance(Article article, String imported, Messages messages, TimeWords times) {
		List<String> parts = new ArrayList<>();
		var from = article.provenance();
		if (!from.importer().isEmpty()) {
			parts.add(messages.get("header.importer", from.importer().substring(from.importer().lastIndexOf('.') + 1), from.importerVersion()).strip());
		}
		if (!imported.isEmpty()) {
			parts.add(times.briefly(imported));
		}
		if (!from.sha256().isEmpty()) {
			parts.add("SHA-256 " + from.sha256().substring(0, Math.min(SHORT_DIGEST, from.sha256().length())) + "…");
		}
		return String.join(" · ", parts);
	}
}
