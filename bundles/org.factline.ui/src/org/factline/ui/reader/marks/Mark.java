package org.factline.ui.reader.marks;

import java.util.Comparator;

import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.checking.Judgements.Judged;
import org.factline.checking.Judgements;
import org.factline.statement.Figure;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.statement.Quotation;
import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/** Something that the reader marks on an article's text. Two marks of the same content are equal, wherever they were made. */
public sealed interface Mark {

	/** By begin, the longer first, then by layer. */
	Comparator<Mark> IN_TEXT = Comparator.comparingInt((Mark mark) -> mark.span().begin())
			.thenComparingInt(mark -> -mark.span().end()).thenComparing(Mark::layer);

	/** Where, in UTF-16 units of the article's text. */
	Span span();

	/** What it belongs to. */
	Layer layer();

	/** The type of its annotation. */
	default String type() {
		return layer().types().getFirst();
	}

	/**
	 * A time expression.
	 *
	 * @param time what it means
	 * @param role what it stands for, seen with the quotations round it
	 */
	record Time(TimeExpression time, Role role) implements Mark {

		@Override
		public Span span() {
			return time.span();
		}

		@Override
		public Layer layer() {
			return Layer.TIMES;
		}
	}

	/** Somebody's words. */
	record Quoted(Quotation quotation) implements Mark {

		@Override
		public Span span() {
			return quotation.span();
		}

		@Override
		public Layer layer() {
			return Layer.QUOTATIONS;
		}
	}

	/** A person or organisation. */
	record Named(Name name) implements Mark {

		@Override
		public Span span() {
			return name.span();
		}

		@Override
		public Layer layer() {
			return Layer.NAMES;
		}
	}

	/** An office. */
	record Held(Office office) implements Mark {

		@Override
		public Span span() {
			return office.span();
		}

		@Override
		public Layer layer() {
			return Layer.NAMES;
		}
	}

	/** A place. */
	record Located(Place place) implements Mark {

		@Override
		public Span span() {
			return place.span();
		}

		@Override
		public Layer layer() {
			return Layer.PLACES;
		}
	}

	/** A quantity. */
	record Counted(Figure figure) implements Mark {

		@Override
		public Span span() {
			return figure.span();
		}

		@Override
		public Layer layer() {
			return Layer.FIGURES;
		}
	}

	/**
	 * One of the places that a finding is about.
	 *
	 * @param judged the finding and what was decided about it
	 * @param span   the place in this article
	 */
	record Found(Judged judged, Span span) implements Mark {

		/** The finding. */
		public Finding finding() {
			return judged.finding();
		}

		@Override
		public Layer layer() {
			return Layer.FINDINGS;
		}

		@Override
		public String type() {
			if (judged.state() == Judgements.State.DECIDED) {
				return layer().types().get(3);
			}
			Severity severity = finding().severity();
			return layer().types().get(severity == Severity.ERROR ? 0 : severity == Severity.WARNING ? 1 : 2);
		}
	}
}
