package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.messages.Messages;
import org.factline.statement.CheckWords;
import org.factline.text.Span;
import org.factline.text.Tokens;
import org.factline.time.TimeExpression;

/**
 * An office that somebody else held on the day that is told, as the file of offices has it, and one office that two
 * articles of a story give to two people.
 */
public final class OfficeAtTimeCheck extends StoryCheck {

	private static final CheckWords WORDS = CheckWords.standard();

	private final Tenures tenures = Tenures.read();

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		TwoHolders.compare(story, memory, tenures, trace, sink);
	}

	@Override
	List<Finding> alone(CheckContext context, AnalysedArticle article) {
		return new Memory(context.known()).of(article, "not held",
				one -> HeldOffice.of(one).stream().flatMap(held -> notHeld(context, one, held).stream()).toList());
	}

	private Optional<Finding> notHeld(CheckContext context, AnalysedArticle article, HeldOffice held) {
		Optional<Tenures.Post> post = held.names().stream().flatMap(name -> tenures.post(name).stream()).findFirst();
		Optional<TimeExpression> time = post.isEmpty() ? Optional.empty() : dayOf(article, held);
		if (post.isEmpty() || time.isEmpty() || !isKnown(post.get(), held.holder()) || isHeldNow(article, post.get(), held)) {
			return Optional.empty();
		}
		LocalDate day = time.get().interval().earliest().toLocalDate();
		if (day.isAfter(tenures.until()) || mayHold(post.get(), held.holder(), day)) {
			return Optional.empty();
		}
		return post.get().tenures().stream().filter(tenure -> tenure.holds(day)).findFirst()
				.map(tenure -> finding(context, article, held, time.get(), tenure.holder()));
	}

	/** Whether the file has the person in this office, or, where its name tells the country, in any. */
	private boolean isKnown(Tenures.Post post, String person) {
		return post.tenures().stream().anyMatch(tenure -> tenure.isOf(person)) || post.scoped() && tenures.knows(person);
	}

	/** Writers give people the title of today whenever it was: "President Joko Widodo was born in 1961". */
	private boolean isHeldNow(AnalysedArticle article, Tenures.Post post, HeldOffice held) {
		return article.publicationDays().isEmpty()
				|| article.publicationDays().stream().anyMatch(day -> day.isAfter(tenures.until()) || mayHold(post, held.holder(), day));
	}

	private static boolean mayHold(Tenures.Post post, String person, LocalDate day) {
		return post.tenures().stream().anyMatch(tenure -> tenure.isOf(person) && tenure.mayHold(day));
	}

	/** The only day of its sentence, which tells of no change of office, birth or death; what is quoted has a time of its own. */
	private static Optional<TimeExpression> dayOf(AnalysedArticle article, HeldOffice held) {
		Optional<Span> sentence = article.sentences().stream().filter(one -> one.contains(held.span())).findFirst();
		if (sentence.isEmpty() || !article.statements().quotationsAt(held.span()).isEmpty() || isOfChange(sentence.get().in(article.article().text()))) {
			return Optional.empty();
		}
		TimedSentence timed = TimedSentence.of(article, sentence.get());
		List<TimeExpression> calendar = timed.times().stream().filter(TimedSentence::isCalendar).toList();
		return calendar.size() == 1 ? timed.days().stream().filter(OfficeAtTimeCheck::isWrittenOut).findFirst() : Optional.empty();
	}

	/** A weekday alone is too little: it may belong to another clause. */
	private static boolean isWrittenOut(TimeExpression time) {
		return time.isAbsolute() || time.statedDay().isPresent();
	}

	/** Whether somebody takes or leaves an office, is born or dies. */
	static boolean isOfChange(String sentence) {
		Tokens tokens = Tokens.of(sentence);
		for (int i = 0; i < tokens.count(); i++) {
			String form = tokens.form(i);
			if (WORDS.of("succession").contains(form) || WORDS.of("born").contains(form) || WORDS.of("died").contains(form)) {
				return true;
			}
		}
		return false;
	}

	private static Finding finding(CheckContext context, AnalysedArticle article, HeldOffice held, TimeExpression time, String holder) {
		Locale locale = context.locale();
		LocalDate day = time.interval().earliest().toLocalDate();
		return new FindingBuilder(context.descriptor(), Messages.of(OfficeAtTimeCheck.class, locale)).passage(passage(article, held.span()))
				.passage(passage(article, time.span())).message("not-held", held.shown(article), Dates.day(day, locale), holder)
				.explanation("not-held").remedy("not-held").value(held.value()).value(day.toString()).slot(held.office())
				.property("kind", "not-held").property("day", day.toString()).property("holder", holder).build();
	}

	private static Passage passage(AnalysedArticle article, Span span) {
		return Passage.InText.of(article.article(), span.begin(), span.end());
	}
}
