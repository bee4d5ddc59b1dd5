package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.analysis.AnalysedArticle;
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
 * Two outlets that give one event different dates, in its narrow form: a sentence of each that share a name and at least
 * three other names or content words, which are a good part of what the shorter one says, and that give one full date each,
 * on days that cannot be the same.
 */
public final class ConflictingDateCheck implements Check {

	/** A name that stands in more sentences than this tells nothing about which event is meant. */
	private static final int TOO_COMMON = 200;

	@Override
	public void run(CheckContext context, FindingSink sink, Progress progress) {
		int least = context.intParameter("min-shared-words");
		int percent = context.intParameter("min-shared-percent");
		Map<String, List<DatedSentence>> byName = new HashMap<>();
		for (AnalysedArticle article : context.analysis().articles()) {
			progress.check();
			for (DatedSentence sentence : DatedSentence.of(article)) {
				sentence.names().forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(sentence));
			}
		}
		for (List<DatedSentence> sentences : byName.values()) {
			progress.check();
			if (sentences.size() <= TOO_COMMON) {
				compare(context, sentences, least, percent, sink);
			}
		}
	}

	private static void compare(CheckContext context, List<DatedSentence> sentences, int least,
			int percent, FindingSink sink) {
		for (int i = 0; i < sentences.size(); i++) {
			for (int j = i + 1; j < sentences.size(); j++) {
				DatedSentence a = sentences.get(i);
				DatedSentence b = sentences.get(j);
				if (RepeatedPassageCheck.isOtherOutlet(a.article(), b.article()) && a.tellsTheSameAs(b, least, percent)
						&& a.time().edtf().cannotBeSameDay(b.time().edtf())) {
					sink.accept(finding(context, a, b));
				}
			}
		}
	}

	private static Finding finding(CheckContext context, DatedSentence one, DatedSentence other) {
		boolean inOrder = one.article().article().id().compareTo(other.article().article().id()) <= 0;
		DatedSentence a = inOrder ? one : other;
		DatedSentence b = inOrder ? other : one;
		LocalDate first = a.day();
		LocalDate second = b.day();
		Locale locale = context.locale();
		String kind = Dates.slip(first, second);
		boolean slipOfThePen = kind.equals("off-by-one") || kind.equals("day-month-swap");
		Severity severity = slipOfThePen ? Severity.ERROR : Severity.WARNING;
		FindingBuilder finding = new FindingBuilder(context.descriptor(), Messages.of(ConflictingDateCheck.class, locale))
				.severity(severity)
				.passage(passage(a)).passage(passage(b))
				.message("differs", RepeatedPassageCheck.name(a.article()), Dates.day(first, locale),
						RepeatedPassageCheck.name(b.article()), Dates.day(second, locale))
				.explanation("differs", String.join(", ", a.shared(b))).explanation(kind).remedy("differs")
				.slot(String.join(" ", a.shared(b))).value(first.toString()).value(second.toString())
				.property("kind", kind).property("dates", first + " " + second).property("words.0", a.time().text())
				.property("words.1", b.time().text());
		if (!slipOfThePen && !kind.equals("other")) {
			// yearly and monthly events are told in like words
			finding.explanation("other");
		}
		return finding.build();
	}

	private static Passage passage(DatedSentence sentence) {
		return Passage.InText.of(sentence.article().article(), sentence.span().begin(), sentence.span().end());
	}
}
