package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHoverExtension;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineRange;
import org.factline.ui.reader.marks.Card;

/** What is told of the marks at a place of the text, and of the findings of a line in the rulers. */
final class MarkHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IAnnotationHover, IAnnotationHoverExtension,
		IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

	private static final int MOST = 4;

	private final IntFunction<List<Card>> cards;
	private final Consumer<Card.Link> follow;

	/**
	 * @param cards  what is told at an offset, the closest first
	 * @param follow what a link does
	 */
	MarkHover(IntFunction<List<Card>> cards, Consumer<Card.Link> follow) {
		this.cards = cards;
		this.follow = follow;
	}

	private @Nullable List<Card> at(int offset) {
		List<Card> there = cards.apply(offset);
		return there.isEmpty() ? null : there.subList(0, Math.min(MOST, there.size()));
	}

	@Override
	@NonNullByDefault({})
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	@NonNullByDefault({})
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return at(region.getOffset());
	}

	@Override
	@NonNullByDefault({})
	@Deprecated
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CardControl.creator(false, follow);
	}

	@Override
	@NonNullByDefault({})
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	@NonNullByDefault({})
	@Deprecated
	public @Nullable String getInformation(ITextViewer viewer, IRegion subject) {
		return null;
	}

	@Override
	@NonNullByDefault({})
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return at(subject.getOffset());
	}

	@Override
	@NonNullByDefault({})
	public @Nullable String getHoverInfo(ISourceViewer viewer, int line) {
		return null;
	}

	@Override
	@NonNullByDefault({})
	public Object getHoverInfo(ISourceViewer viewer, ILineRange lines, int visible) {
		List<Card> there = new ArrayList<>();
		try {
			int begin = viewer.getDocument().getLineOffset(lines.getStartLine());
			int end = begin + viewer.getDocument().getLineLength(lines.getStartLine());
			for (Iterator<Annotation> all = viewer.getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
				Annotation one = all.next();
				Position position = viewer.getAnnotationModel().getPosition(one);
				if (one instanceof MarkAnnotation mark && mark.getType().contains(".finding.") && position != null
						&& position.getOffset() < end && begin < position.getOffset() + position.getLength() && there.size() < MOST) {
					there.add(mark.card());
				}
			}
		} catch (BadLocationException e) {
			// the text has just changed; the next hover knows the new one
			return null;
		}
		return there.isEmpty() ? null : there;
	}

	@Override
	@NonNullByDefault({})
	public ILineRange getHoverLineRange(ISourceViewer viewer, int line) {
		return new LineRange(line, 1);
	}

	@Override
	public boolean canHandleMouseCursor() {
		return false;
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return CardControl.creator(true, follow);
	}
}
