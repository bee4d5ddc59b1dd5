package org.factline.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.checking.Judgements.Judged;
import org.factline.text.Span;
import org.factline.ui.dossiers.Results;
import org.factline.ui.reader.marks.Cards;
import org.factline.ui.reader.marks.Facts;
import org.factline.ui.reader.marks.Fold;
import org.factline.ui.reader.marks.Layer;
import org.factline.ui.reader.marks.Mark;
import org.factline.ui.reader.marks.Marks;

/**
 * All that the reader shows of an article at one moment: a value, made on any thread.
 *
 * @param article  as people see it
 * @param origin   what only the dossier knows of it
 * @param analysed what it says; empty where it was not analysed since its text changed
 * @param marks    on its text
 * @param cards    what is told about them
 * @param facts    what the header says
 * @param folds    the furniture that can be folded away
 */
public record Reading(Article article, Origin origin, Optional<AnalysedArticle> analysed, Marks marks, Cards cards, Facts facts,
		List<Span> folds) {

	/**
	 * What only the dossier knows of an article.
	 *
	 * @param imported when it was imported, as EDTF; empty where that is not known
	 * @param versions how many earlier states it has
	 */
	public record Origin(String imported, int versions) {
	}

	/** An article that was not analysed yet. */
	static Reading plain(Article article, Origin origin, Locale locale) {
		return new Reading(article, origin, Optional.empty(), Marks.NONE, new Cards(article, List.of(), id -> Optional.empty(), locale),
				Facts.of(article, Marks.NONE, origin.imported(), locale), Fold.of(article));
	}

	/** An article with what the background check knows of it: nothing where it read another text. */
	static Reading of(Article article, Origin origin, Results results, Locale locale) {
		Optional<AnalysedArticle> analysed = results.analysis().flatMap(analysis -> analysis.articles().stream()
				.filter(one -> one.article().id().equals(article.id())).findFirst())
				.filter(one -> one.article().text().equals(article.text()));
		if (analysed.isEmpty()) {
			return plain(article, origin, locale);
		}
		List<Judged> about = results.judged().stream()
				.filter(one -> one.finding().passages().stream().anyMatch(passage -> passage.article().equals(article.id()))).toList();
		Marks marks = Marks.of(analysed.get(), about);
		Cards cards = new Cards(article, analysed.get().statements().offices(), id -> results.analysis()
				.flatMap(analysis -> analysis.articles().stream().map(AnalysedArticle::article).filter(one -> one.id().equals(id)).findFirst()), locale);
		return new Reading(article, origin, analysed, marks, cards, Facts.of(article, marks, origin.imported(), locale), Fold.of(article));
	}

	/** The marks of the layers that are shown at an offset, the closest first. */
	public List<Mark> at(int offset, Set<Layer> shown) {
		return marks.at(offset).stream().filter(mark -> shown.contains(mark.layer())).toList();
	}
}
