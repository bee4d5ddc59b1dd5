package org.factline.analysis;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Block;
import org.factline.article.Field;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseResult;
import org.factline.reuse.ReuseText;
import org.factline.statement.StatementReader;
import org.factline.text.Sentences;
import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;

/** Reads what articles say, with the engines it is given. Used by several threads at once. */
public final class Analyser {

	/** ISO 639-2 "undetermined". */
	private static final String UNKNOWN_LANGUAGE = "und";
	/** In this order; the first wins where both find the same. */
	private static final List<String> LANGUAGES = List.of("id", "en");

	private final Sentences sentences;
	private final TimeReader times;
	private final StatementReader statements;
	private final ReuseOptions reuse;

	/**
	 * With a reader of statements of its own, whose words are read when they are first needed; who makes many analysers
	 * shares one.
	 *
	 * @param reuse what counts as reuse, and how many threads may work
	 */
	public Analyser(Sentences sentences, TimeReader times, ReuseOptions reuse) {
		this(sentences, times, StatementReader.standard(), reuse);
	}

	/** @param reuse what counts as reuse, and how many threads may work */
	public Analyser(Sentences sentences, TimeReader times, StatementReader statements, ReuseOptions reuse) {
		this.sentences = sentences;
		this.times = times;
		this.statements = statements;
		this.reuse = reuse;
	}

	/**
	 * Reads a whole dossier.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Analysis analyse(ArticleSet set, Progress progress) {
		return analyse(set, Analysed.NOTHING, progress).analysis();
	}

	/**
	 * Reads a whole dossier of which an earlier state may have been read before: what still holds is taken over, as the same
	 * objects. The outcome is that of {@link #analyse(ArticleSet, Progress)}.
	 *
	 * @param before what came of the earlier state; {@link Analysed#NOTHING} where there is none
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Analysed analyse(ArticleSet set, Analysed before, Progress progress) {
		progress.begin("reading", set.articles().size());
		List<AnalysedArticle> read = Parallel.map(set.articles(), reuse.threads(), article -> {
			progress.check();
			AnalysedArticle analysed = before.article(article).orElseGet(() -> analyse(article));
			progress.worked(1);
			return analysed;
		});
		progress.begin("comparing", set.articles().size());
		ReuseResult shared = before.reuse(set, reuse).orElseGet(() -> new ReuseFinder(reuse)
				.find(set.articles().stream().map(Analyser::toReuseText).toList(), progress));
		KnownStories stories = Stories.find(read, before.stories(), reuse.threads(), progress);
		return new Analysed(new Analysis(set.dossier(), read, shared, stories.pairs()), stories,
				before.knownEvents());
	}

	/** Reads one article, and its earlier states. */
	public AnalysedArticle analyse(Article article) {
		Edtf published = date(article, Field.PUBLISHED);
		List<Span> told = new ArrayList<>();
		for (Block block : article.blocks()) {
			if (AnalysedArticle.isTold(block.kind())) {
				told.addAll(sentences.split(article.text(), new Span(block.begin(), block.end())));
			}
		}
		List<TimeExpression> expressions = times(article);
		return new AnalysedArticle(article, published, told, expressions,
				statements.read(article.text(), told, expressions, article.value(Field.LANGUAGE).orElse(UNKNOWN_LANGUAGE)),
				article.versions().stream().map(this::analyse).toList());
	}

	/** A text too short to know its language is read in each, and the one that finds more of it counts. */
	private List<TimeExpression> times(Article article) {
		TimeContext context = timeContext(article);
		if (!context.language().equals(UNKNOWN_LANGUAGE)) {
			return times.read(article.text(), context);
		}
		List<TimeExpression> most = List.of();
		for (String language : LANGUAGES) {
			List<TimeExpression> read = times.read(article.text(), context.withLanguage(language));
			most = length(read) > length(most) ? read : most;
		}
		return most;
	}

	private static int length(List<TimeExpression> expressions) {
		return expressions.stream().mapToInt(time -> time.end() - time.begin()).sum();
	}

	/** What the time reader is told about an article. */
	public static TimeContext timeContext(Article article) {
		return TimeContext.of(article.value(Field.LANGUAGE).orElse(UNKNOWN_LANGUAGE)).withPublished(date(article, Field.PUBLISHED))
				.withRetrieved(date(article, Field.RETRIEVED)).withFurniture(furniture(article));
	}

	/** An article as the reuse engine takes it. */
	public static ReuseText toReuseText(Article article) {
		return new ReuseText(article.id(), article.text(), article.value(Field.OUTLET).orElse(""),
				article.value(Field.AGENCY).orElse(""), article.value(Field.PUBLISHED).orElse(""), furniture(article));
	}

	private static List<Span> furniture(Article article) {
		return article.blocks().stream().filter(block -> AnalysedArticle.isFurniture(block.kind()))
				.map(block -> new Span(block.begin(), block.end())).toList();
	}

	private static Edtf date(Article article, Field field) {
		try {
			return article.value(field).map(Edtf::parse).orElse(Edtf.NONE);
		} catch (EdtfSyntaxException e) {
			// importers give EDTF only; a third party's that does not must not stop the run
			return Edtf.NONE;
		}
	}
}
