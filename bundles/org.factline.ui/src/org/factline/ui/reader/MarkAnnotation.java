package org.factline.ui.reader;

import org.eclipse.jface.text.source.Annotation;
import org.factline.ui.reader.marks.Card;
import org.factline.ui.reader.marks.Cards;
import org.factline.ui.reader.marks.Mark;

/** A mark as what the platform's rulers and painters know. Its words are put together only when somebody asks. */
final class MarkAnnotation extends Annotation {

	private final Mark mark;
	private final Cards cards;

	MarkAnnotation(Mark mark, Cards cards) {
		super(mark.type(), false, "");
		this.mark = mark;
		this.cards = cards;
	}

	/** What is told about it. */
	Card card() {
		return cards.of(mark);
	}

	Mark mark() {
		return mark;
	}

	@Override
	public String getText() {
		return cards.of(mark).heading();
	}
}
