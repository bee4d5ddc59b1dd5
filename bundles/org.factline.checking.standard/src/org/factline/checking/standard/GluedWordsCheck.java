package org.factline.checking.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Passage;
import org.factline.checking.CheckContext;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FindingSink;
import org.factline.messages.Messages;
import org.factline.text.Span;

/** Words that lost the space between them, as saved pages often do: a sentence glued to the next, a comma without its space. */
public final class GluedWordsCheck extends ArticleCheck {

	/** {@code air.Warga}, {@code pagi,kata}: two words of letters with a full stop or comma and nothing else between. */
	private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})(?:[.!?]\\p{Lu}\\p{Ll}{2}|,\\p{L}{3})");
	/** Names of sites, files and accounts are written so. */
	private static final Pattern NAME = Pattern
			.compile("(?i).*\\.(?:com|co|id|net|org|tv|news|go|info|io|me|xyz)\\b.*|.*\\b(?:www|http).*");

	@Override
	void look(CheckContext context, AnalysedArticle article, FindingSink sink) {
		Messages messages = Messages.of(GluedWordsCheck.class, context.locale());
		String text = article.article().text();
		Matcher glued = GLUED.matcher(text).useTransparentBounds(true);
		for (int mark = nextMark(text, 0); mark >= 0; mark = nextMark(text, mark + 1)) {
			if (!glued.region(mark, text.length()).lookingAt()) {
				continue;
			}
			Span words = words(text, glued.start());
			if (article.isTold(words) && !isName(text, words) && !isBetweenBlocks(article, glued.start() + 1)) {
				String shown = words.in(text);
				sink.accept(new FindingBuilder(context.descriptor(), messages)
						.passage(Passage.InText.of(article.article(), words.begin(), words.end())).message("glued", shown)
						.explanation("glued").remedy("glued").value(shown).slot("words").property("kind", "no-space").build());
			}
		}
	}

	/**
	 * The next full stop, comma and the like with neither white space nor a digit on either side; -1 where there is none. In
	 * sound texts there are few, so that the pattern is asked seldom.
	 */
	private static int nextMark(String text, int from) {
		for (int i = Math.max(1, from); i < text.length() - 1; i++) {
			char c = text.charAt(i);
			if ((c == '.' || c == ',' || c == '!' || c == '?') && text.charAt(i + 1) > '9' && text.charAt(i - 1) > '9') {
				return i;
			}
		}
		return -1;
	}

	/** A layout that runs paragraphs together is known to the importer, and no fault of the text. */
	private static boolean isBetweenBlocks(AnalysedArticle article, int place) {
		return article.article().blocks().stream().anyMatch(block -> block.begin() == place);
	}

	/** The words before and behind a mark. */
	private static Span words(String text, int mark) {
		int begin = mark;
		int end = mark + 1;
		while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return new Span(begin, end);
	}

	/** The whole run without white space counts: an address is longer than its end. */
	private static boolean isName(String text, Span words) {
		int begin = words.begin();
		int end = words.end();
		while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
			begin--;
		}
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		String run = text.substring(begin, end);
		return NAME.matcher(run).matches() || run.indexOf('@') >= 0 || run.indexOf('/') >= 0 || run.indexOf('#') >= 0;
	}
}
