package org.factline.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.messages.Messages;

/**
 * How much was checked and found, in numbers and in a sentence. A command prints it where it is wanted; the reports end or
 * open with it.
 */
public final class Summary {

	private final List<Article> articles;
	private final List<Finding> findings;
	private final int unread;
	private final Messages messages;

	private Summary(ReportInput input) {
		articles = input.dossiers().stream().flatMap(dossier -> dossier.articles().articles().stream()).toList();
		findings = input.dossiers().stream().flatMap(dossier -> dossier.findings().stream()).toList();
		unread = input.problems().size();
		messages = Messages.of(Summary.class, input.locale());
	}

	/** The summary of what a report is made of, in its language. */
	public static Summary of(ReportInput input) {
		return new Summary(input);
	}

	/** How many articles were checked, in all dossiers. */
	public int articles() {
		return articles.size();
	}

	/** The outlets that are known, in alphabetical order. */
	public List<String> outlets() {
		return articles.stream().map(article -> article.value(Field.OUTLET)).flatMap(outlet -> outlet.stream()).distinct()
				.sorted().toList();
	}

	/** How many findings have this severity. */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** How many findings have this severity and family. */
	public long count(Severity severity, Family family) {
		return findings.stream().filter(finding -> finding.severity() == severity && finding.family() == family).count();
	}

	/** How many findings there are, without what could not be checked. */
	public long findings() {
		return findings.size() - count(Severity.NONE);
	}

	/** How many inputs could not be read. */
	public int unread() {
		return unread;
	}

	/** One line: {@code 5 articles from 5 outlets: 2 errors, 1 warning and 3 notes.} */
	public String sentence() {
		String found = findings() == 0 ? messages.get("summary.nothing") : counts();
		return Stream.of(messages.get("summary.sentence", scope(), found), notChecked(), notRead()).filter(part -> !part.isEmpty())
				.reduce((one, other) -> one + ' ' + other).orElseThrow();
	}

	/** {@code 5 articles from 5 outlets}. */
	public String scope() {
		int known = outlets().size();
		return known == 0 ? messages.get("summary.articles", articles())
				: messages.get("summary.articlesOfOutlets", articles(), known);
	}

	/** {@code 2 errors, 1 warning and 3 notes}; empty where nothing was found. */
	public String counts() {
		List<String> parts = new ArrayList<>();
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			if (count(severity) > 0) {
				parts.add(messages.get("count." + severity.name(), count(severity)));
			}
		}
		return listed(parts);
	}

	/** What could not be checked, as a sentence; empty where there is nothing such. */
	public String notChecked() {
		return count(Severity.NONE) == 0 ? "" : messages.get("summary.notChecked", count(Severity.NONE));
	}

	/** What could not be read, as a sentence; empty where there is nothing such. */
	public String notRead() {
		return unread == 0 ? "" : messages.get("summary.unread", unread);
	}

	/** Parts of a list as a sentence joins them: commas, and a word before the last. */
	String listed(Collection<String> parts) {
		List<String> all = List.copyOf(parts);
		return all.size() < 2 ? String.join("", all)
				: messages.get("list.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
	}
}
