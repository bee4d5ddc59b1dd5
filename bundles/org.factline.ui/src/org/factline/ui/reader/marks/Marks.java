package org.factline.ui.reader.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.article.Passage;
import org.factline.checking.Judgements.Judged;
import org.factline.statement.Statements;
import org.factline.statement.TimeRole;
import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * The marks that an article gets: a value, for any thread.
 *
 * @param all by {@link Mark#IN_TEXT}, each once
 */
public record Marks(List<Mark> all) {

	/** Nothing is marked. */
	public static final Marks NONE = new Marks(List.of());

	public Marks {
		all = List.copyOf(all);
	}

	/** The marks of what an article says, and of what was found in it. */
	public static Marks of(AnalysedArticle analysed, List<Judged> judged) {
		Set<Mark> marks = new LinkedHashSet<>();
		Statements statements = analysed.statements();
		Map<Integer, Role> roles = new HashMap<>();
		for (TimeRole role : statements.times()) {
			roles.put(Integer.valueOf(role.time().begin()), role.role());
		}
		for (TimeExpression time : analysed.times()) {
			marks.add(new Mark.Time(time, roles.getOrDefault(Integer.valueOf(time.begin()), time.role())));
		}
		statements.quotations().forEach(one -> marks.add(new Mark.Quoted(one)));
		statements.names().forEach(one -> marks.add(new Mark.Named(one)));
		statements.offices().forEach(one -> marks.add(new Mark.Held(one)));
		statements.places().forEach(one -> marks.add(new Mark.Located(one)));
		statements.figures().forEach(one -> marks.add(new Mark.Counted(one)));
		marks.addAll(found(analysed.article(), judged));
		int end = analysed.article().text().length();
		return new Marks(marks.stream().filter(mark -> mark.span().length() > 0 && mark.span().end() <= end).sorted(Mark.IN_TEXT).toList());
	}

	/** The marks of what was found in an article; those that say that something could not be checked are none. */
	private static List<Mark> found(Article article, List<Judged> judged) {
		List<Mark> found = new ArrayList<>();
		for (Judged one : judged) {
			for (Passage passage : one.finding().passages()) {
				if (!one.finding().isNotChecked() && passage instanceof Passage.InText place && place.article().equals(article.id())) {
					found.add(new Mark.Found(one, new Span(place.begin(), place.end())));
				}
			}
		}
		return found;
	}

	/** The marks of one layer. */
	public List<Mark> of(Layer layer) {
		return all.stream().filter(mark -> mark.layer() == layer).toList();
	}

	/** The marks that hold an offset, the shortest first: what is said there most closely. */
	public List<Mark> at(int offset) {
		List<Mark> there = new ArrayList<>();
		for (Mark mark : all) {
			if (mark.span().begin() > offset) {
				break;
			}
			if (offset < mark.span().end()) {
				there.add(mark);
			}
		}
		there.sort((a, b) -> {
			int byLength = Integer.compare(a.span().length(), b.span().length());
			return byLength != 0 ? byLength : a.layer().compareTo(b.layer());
		});
		return there;
	}

	/**
	 * The mark that a person meets next, of the layers given.
	 *
	 * @param from    where to begin, in UTF-16 units; a mark that begins there is not the next
	 * @param forward whether towards the end
	 * @return one that begins behind (or before) the place; past the last (or first) of them the search goes round
	 */
	public Optional<Mark> next(Set<Layer> layers, int from, boolean forward) {
		List<Mark> shown = all.stream().filter(mark -> layers.contains(mark.layer())).toList();
		if (shown.isEmpty()) {
			return Optional.empty();
		}
		if (forward) {
			return shown.stream().filter(mark -> mark.span().begin() > from).findFirst().or(() -> Optional.of(shown.getFirst()));
		}
		return shown.reversed().stream().filter(mark -> mark.span().begin() < from).findFirst()
				.or(() -> Optional.of(shown.getLast()));
	}
}
