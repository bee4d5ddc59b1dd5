package org.factline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.statement.TimeRole;
import org.factline.text.Span;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/** Reads dates out of events and the passages that tell them. */
final class Reading {

	private final Told told;
	private final Map<String, AnalysedArticle> analysed;
	private final Map<String, Article> articles = new HashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<Source> sources = new ArrayList<>();

	Reading(Told told) {
		this.told = told;
		analysed = told.analysis().map(Analysis::byId).orElse(Map.of());
		told.articles().forEach(article -> articles.put(article.id(), article));
		analysed.values().forEach(one -> articles.putIfAbsent(one.article().id(), one.article()));
	}

	/** The articles that tell of what was read so far. */
	List<Source> sources() {
		return List.copyOf(sources);
	}

	/**
	 * The items of one event: its own date, then one for each passage. Where one passage tells it, on the same date, that alone
	 * stands for both.
	 */
	void read(int number, Columns columns) {
		Event event = told.events().get(number);
		int bits = event.proposed() ? Look.PROPOSED : 0;
		boolean own = event.claims().size() != 1;
		if (!own) {
			int before = columns.size;
			claim(number, 0, bits, columns);
			own = columns.size == before;
			if (!own && !event.when().isEmpty() && !columns.when[before].equals(event.when())) {
				columns.size = before;
				own = true;
			} else if (!own) {
				return;
			}
		}
		String when = event.when();
		Extent.of(when, told.zone()).ifPresent(extent -> columns.add(extent, bits | set(when), number, -1, -1, when));
		for (int claim = 0; claim < event.claims().size(); claim++) {
			claim(number, claim, bits, columns);
		}
	}

	private void claim(int number, int claim, int bits, Columns columns) {
		Event event = told.events().get(number);
		if (event.claims().get(claim) instanceof Passage.InText place) {
			Optional<TimeExpression> time = Optional.ofNullable(analysed.get(place.article())).flatMap(one -> told(one, place));
			String when = time.map(one -> one.edtf().toString()).orElse(event.when());
			int relative = time.filter(one -> one.anchor() == Anchor.PUBLISHED).isPresent() ? Look.RELATIVE : 0;
			Extent.of(when, told.zone())
					.ifPresent(extent -> columns.add(extent, bits | relative | set(when), number, claim, source(place.article()), when));
		}
	}

	/** The first date in a passage that is one of what happened. */
	private static Optional<TimeExpression> told(AnalysedArticle article, Passage.InText place) {
		return article.statements().timesIn(new Span(place.begin(), place.end())).stream()
				.filter(time -> time.role() == Role.EVENT || time.role() == Role.UNKNOWN).map(TimeRole::time).filter(time -> time.edtf().isKnown())
				.findFirst();
	}

	private int source(String article) {
		return numbers.computeIfAbsent(article, id -> {
			Optional<Article> known = Optional.ofNullable(articles.get(id));
			sources.add(new Source(id, known.flatMap(one -> one.value(Field.OUTLET)).orElse(id), date(known, Field.PUBLISHED),
					date(known, Field.RETRIEVED)));
			return Integer.valueOf(sources.size() - 1);
		}).intValue();
	}

	private Optional<Extent> date(Optional<Article> article, Field field) {
		return article.flatMap(one -> one.value(field)).flatMap(value -> Extent.of(value, told.zone()));
	}

	private static int set(String when) {
		if (when.indexOf('[') < 0 && when.indexOf('{') < 0) {
			return 0;
		}
		try {
			return Extent.isSet(Edtf.parse(when)) ? Look.SET : 0;
		} catch (EdtfSyntaxException e) {
			return 0;
		}
	}
}
