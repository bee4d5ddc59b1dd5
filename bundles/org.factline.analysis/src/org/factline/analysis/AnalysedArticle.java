package org.factline.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.statement.Statements;
import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.TimeExpression;

/**
 * An article and what it says.
 *
 * @param article   as imported
 * @param published its publication date; {@link Edtf#NONE} where it is not known
 * @param sentences the sentences of headline, captions, lead and body, in order
 * @param times     the time expressions of the whole text, page furniture included, in order
 * @param statements what headline, captions, lead and body say: quotations, figures, names, places, cues
 * @param versions  what earlier states of the page said, oldest first
 * @param publicationDays the days on which it may have been published, in order: the one that is stated and the one in its
 *                   address; empty where nothing is known. What is reckoned from the publication date holds only where there
 *                   is one day
 */
public record AnalysedArticle(Article article, Edtf published, List<Span> sentences, List<TimeExpression> times,
		Statements statements, List<AnalysedArticle> versions, Set<LocalDate> publicationDays) {

	/** With the publication days that follow from the article and its publication date. */
	public AnalysedArticle(Article article, Edtf published, List<Span> sentences, List<TimeExpression> times, Statements statements,
			List<AnalysedArticle> versions) {
		this(article, published, sentences, times, statements, versions, PublicationDays.of(article, published));
	}

	/** One of which no earlier states are known. */
	public AnalysedArticle(Article article, Edtf published, List<Span> sentences, List<TimeExpression> times, Statements statements) {
		this(article, published, sentences, times, statements, List.of());
	}

	public AnalysedArticle {
		Objects.requireNonNull(article);
		Objects.requireNonNull(published);
		Objects.requireNonNull(statements);
		sentences = List.copyOf(sentences);
		times = List.copyOf(times);
		versions = List.copyOf(versions);
		publicationDays = Collections.unmodifiableSet(new LinkedHashSet<>(publicationDays));
	}

	/** Whether a block belongs to the page and not to the article. */
	public static boolean isFurniture(BlockKind kind) {
		return switch (kind) {
			case RELATED, BOILERPLATE, LEGAL -> true;
			case HEADLINE, LEAD, BODY, CAPTION, BYLINE, DATELINE, CREDIT -> false;
		};
	}

	/** Whether a block says something about the matter: headline, caption, lead or body. */
	public static boolean isTold(BlockKind kind) {
		return kind.isBody() || kind == BlockKind.HEADLINE || kind == BlockKind.CAPTION;
	}

	/** Whether a span lies in what the article tells, and touches nothing of the page around it. */
	public boolean isTold(Span span) {
		boolean told = false;
		for (Block block : article.blocks()) {
			if (span.begin() < block.end() && block.begin() < span.end()) {
				if (!isTold(block.kind())) {
					return false;
				}
				told = true;
			}
		}
		return told;
	}

	/** The block that holds an offset. */
	public Optional<Block> blockAt(int offset) {
		return article.blocks().stream().filter(block -> block.begin() <= offset && offset < block.end()).findFirst();
	}

	/** The time expressions inside a span. */
	public List<TimeExpression> timesIn(Span span) {
		int first = firstTimeFrom(span.begin());
		int last = first;
		while (last < times.size() && times.get(last).end() <= span.end()) {
			last++;
		}
		return times.subList(first, last);
	}

	/** The number of the first time expression that begins at an offset or behind it; they are in order and do not overlap. */
	private int firstTimeFrom(int offset) {
		int low = 0;
		int high = times.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (times.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
