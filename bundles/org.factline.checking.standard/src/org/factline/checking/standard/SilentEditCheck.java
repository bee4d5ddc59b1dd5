package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.Check;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.progress.Progress;

/**
 * A figure, name, date or quotation that changed between two states of one page: an earlier version in the dossier, or another
 * article with the same address. Where the page carries a note of a correction, that is worth knowing only.
 */
public final class SilentEditCheck implements Check {

	/** What outlets call it when they say that they changed something. */
	private static final Pattern NOTE = Pattern.compile("(?iU)\\b(?:ralat|koreksi|catatan (?:redaksi|editor)|pembaruan|hak jawab|correction|corrected|clarification|editor['\u2019]?s note"
			+ "|(?:artikel|berita|naskah|judul) ini (?:telah|sudah) (?:diperbarui|diubah|dikoreksi|disunting|diralat)|this (?:story|article|report|headline) (?:has been|was) (?:updated|corrected|amended|changed))\\b");
	private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://(?:www\\.|m\\.|amp\\.)?|#.*$|/+$");

	/** Two states of a page. */
	private record States(AnalysedArticle before, AnalysedArticle now, boolean bothAreArticles) {
	}

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			if (!article.versions().isEmpty()) {
				context.known().of(article, () -> versions(context, article)).forEach(sink::accept);
			}
		}
		for (List<AnalysedArticle> page : pages(context.analysis().articles())) {
			progress.check();
			for (int i = 1; i < page.size(); i++) {
				look(context, new States(page.get(i - 1), page.get(i), true), new HashSet<>(), sink);
			}
		}
	}

	private static List<Finding> versions(CheckContext context, AnalysedArticle article) {
		List<Finding> found = new ArrayList<>();
		Set<List<String>> told = new HashSet<>();
		article.versions().forEach(version -> look(context, new States(version, article, false), told, found::add));
		return List.copyOf(found);
	}

	/** Articles of one address, oldest first where they say when they were changed or saved. */
	private static List<List<AnalysedArticle>> pages(List<AnalysedArticle> articles) {
		Map<String, List<AnalysedArticle>> pages = new LinkedHashMap<>();
		for (AnalysedArticle article : articles) {
			article.article().value(Field.URL)
					.ifPresent(url -> pages.computeIfAbsent(ADDRESS.matcher(url.strip()).replaceAll(""), key -> new ArrayList<>()).add(article));
		}
		return pages.values().stream().filter(page -> page.size() > 1)
				.map(page -> page.stream().sorted(Comparator.comparing(SilentEditCheck::since)).toList()).toList();
	}

	private static String since(AnalysedArticle article) {
		return article.article().value(Field.MODIFIED).or(() -> article.article().value(Field.RETRIEVED)).or(() -> article.article().value(Field.PUBLISHED)).orElse("");
	}

	private static void look(CheckContext context, States states, Set<List<String>> told, FindingSink sink) {
		Optional<String> note = note(states);
		for (Edit edit : Edit.between(states.before(), states.now())) {
			if (told.add(List.of(edit.kind(), edit.before(), edit.after()))) {
				sink.accept(finding(context, states, edit, note));
			}
		}
	}

	/** What the page says of a change, and did not say before. */
	private static Optional<String> note(States states) {
		String before = states.before().article().text();
		return states.now().article().text().lines().filter(line -> NOTE.matcher(line).find() && !before.contains(line.strip())).map(String::strip).findFirst();
	}

	private static Finding finding(CheckContext context, States states, Edit edit, Optional<String> note) {
		Locale locale = context.locale();
		FindingBuilder finding = new FindingBuilder(context.descriptor(), Messages.of(SilentEditCheck.class, locale))
				.passage(Passage.InText.of(states.now().article(), edit.place().begin(), edit.place().end()));
		if (states.bothAreArticles()) {
			finding.passage(Passage.InText.of(states.before().article(), edit.earlier().begin(), edit.earlier().end()));
		}
		if (note.isPresent()) {
			finding.severity(Severity.INFO);
		}
		return finding.message(edit.kind(), edit.before(), edit.after()).explanation(note.isPresent() ? "noted" : "silent", note.orElse(""))
				.remedy("differs").value(edit.before()).value(edit.after()).slot(edit.kind()).property("kind", edit.kind())
				.property("before", edit.before()).property("after", edit.after()).property("note", note.isPresent() ? "yes" : "no").build();
	}
}
