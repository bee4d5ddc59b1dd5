package org.factline.checking.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.text.Span;

/**
 * One quotation here that is two there, with sentences of the writer's between them: words that were spoken apart are set
 * side by side, and no mark says so.
 */
final class JoinedQuotations {

	private static final double SCORE = 0.6;
	private static final double WHOLE = 0.9;
	/** A quotation with a few words more or less takes so much more room. */
	private static final double LOOSE = 1.15;
	/** What divides two sentences, or says that something was left out. */
	private static final Pattern DIVIDED = Pattern.compile("(?s).*[.!?;:\u2026(\\[\u2014\u2013\"\u201c\u201d\n].*");
	private static final int LONGEST_JOINT = 4;

	private JoinedQuotations() {
	}

	/** The two that stand apart in one article and as one in the other's words; the second's whole words stand for both. */
	static Optional<QuotedDifference> of(StoryPair story, List<Speech> apart, Speech whole) {
		for (int i = 0; i + 1 < apart.size(); i++) {
			Speech first = apart.get(i);
			Speech second = apart.get(i + 1);
			Optional<Span> one = within(story, first, whole);
			Optional<Span> other = one.isEmpty() ? Optional.empty() : within(story, second, whole);
			if (other.isPresent() && areTold(first, second) && isUnmarked(whole, one.get(), other.get())) {
				Span both = new Span(one.get().begin(), other.get().end());
				String text = first.article().article().text();
				return Optional.of(new QuotedDifference("joined", SCORE, new Words(second.span(), "apart", second.span().in(text)),
						new Words(both, "joined", both.in(whole.article().article().text()))));
			}
		}
		return Optional.empty();
	}

	/** Where all the words of a quotation stand in another, in one piece. */
	private static Optional<Span> within(StoryPair story, Speech part, Speech whole) {
		if (!part.mayBeOneWith(whole) || part.quotation().text().length() >= whole.quotation().text().length()) {
			return Optional.empty();
		}
		SentencePair pair = part.alignedWith(whole, story);
		return pair.verbatim() < WHOLE ? Optional.empty() : pair.placeInB().filter(place -> place.length() <= LOOSE * part.span().length());
	}

	/** Whether the writer says something between the two, and the second does not just go on from the first. */
	private static boolean areTold(Speech first, Speech second) {
		AnalysedArticle article = first.article();
		if (second.quotation().continues() == first.quotation().begin() || second.quotation().begin() < first.quotation().end()) {
			return false;
		}
		Span between = new Span(first.quotation().end(), second.quotation().begin());
		return article.sentences().stream().anyMatch(between::contains);
	}

	private static boolean isUnmarked(Speech whole, Span one, Span other) {
		if (other.begin() < one.end() || other.begin() - one.end() > LONGEST_JOINT) {
			return false;
		}
		return !DIVIDED.matcher(whole.article().article().text().substring(one.end(), other.begin())).matches();
	}
}
