package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;
import org.factline.text.QuoteAnchor;
import org.factline.text.Span;
import org.factline.ui.reader.marks.Card;
import org.factline.ui.reader.marks.Layer;
import org.factline.ui.reader.marks.Mark;

/** The text of an article with its marks, rulers and folds. Offsets are those of the article's text, in UTF-16 units. */
final class ReaderText {

	private static final int RULER = 14;
	private static final int REMEMBERED = 80;

	private final ReaderSettings settings;
	private final ProjectionViewer viewer;
	private final BlockStyles styles;
	private final Column column;
	private final Folding folding;
	private final ProjectionSupport projection;
	private final MarkDecorations decorations;
	private Map<Mark, MarkAnnotation> shown = new HashMap<>();
	private Optional<Reading> reading = Optional.empty();
	private boolean spacing;

	ReaderText(Composite parent, ReaderSettings settings, Consumer<Card.Link> follow) {
		this.settings = settings;
		ISharedTextColors colors = EditorsUI.getSharedTextColors();
		IAnnotationAccess access = new DefaultMarkerAnnotationAccess();
		AnnotationRulerColumn findings = new AnnotationRulerColumn(RULER, access);
		OverviewRuler overview = new OverviewRuler(access, RULER, colors);
		for (String type : Layer.FINDINGS.types()) {
			findings.addAnnotationType(type);
			overview.addAnnotationType(type);
			overview.addHeaderAnnotationType(type);
		}
		CompositeRuler ruler = new CompositeRuler();
		ruler.addDecorator(0, findings);
		viewer = new ProjectionViewer(parent, ruler, overview, true, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.FULL_SELECTION);
		StyledText widget = viewer.getTextWidget();
		styles = new BlockStyles(widget, settings.zoom());
		column = new Column(widget);
		folding = new Folding(viewer);
		MarkHover hover = new MarkHover(this::cardsAt, follow);
		findings.setHover(hover);
		viewer.configure(new ReaderConfiguration(styles, hover));
		viewer.setEditable(false);
		projection = new ProjectionSupport(viewer, access, colors);
		projection.setHoverControlCreator(CardControl.creator(false, follow));
		projection.install();
		viewer.addTextListener(event -> spaceSoon());
		decorations = new MarkDecorations(viewer, overview, access, colors);
		decorations.install(settings.annotations());
		widget.setFont(styles.text());
		column.measure();
		widget.addDisposeListener(event -> {
			decorations.dispose();
			projection.dispose();
		});
	}

	/** Lines come and go with folding, and so does the space between them. */
	private void spaceSoon() {
		if (!spacing) {
			spacing = true;
			// the viewer forgets a widget that is disposed
			StyledText widget = widget();
			widget.getDisplay().asyncExec(() -> {
				spacing = false;
				if (!widget.isDisposed()) {
					column.space();
				}
			});
		}
	}

	ProjectionViewer viewer() {
		return viewer;
	}

	StyledText widget() {
		return viewer.getTextWidget();
	}

	Column column() {
		return column;
	}

	Folding folding() {
		return folding;
	}

	/** Shows an article; of one that it shows already, what has changed. Caret, scroll and folding stay where they can. */
	void show(Reading fresh) {
		Optional<Reading> before = reading;
		reading = Optional.of(fresh);
		styles.blocks(fresh.article().blocks());
		boolean sameArticle = before.isPresent() && before.get().article().id().equals(fresh.article().id());
		if (!sameArticle || !before.get().article().text().equals(fresh.article().text())) {
			replaceText(fresh, sameArticle ? Optional.ofNullable(viewer.getDocument()) : Optional.empty());
		} else if (!before.get().article().blocks().equals(fresh.article().blocks())) {
			viewer.invalidateTextPresentation();
			folding.show(fresh.folds(), settings.isFolding());
			column.space();
		}
		mark(fresh);
	}

	/** @param old what the article was before; empty where there was none, or another one */
	private void replaceText(Reading fresh, Optional<IDocument> old) {
		Optional<QuoteAnchor> top = old.flatMap(text -> anchor(text, topOffset()));
		Span selection = selection();
		Optional<QuoteAnchor> selected = old.flatMap(text -> selection.length() > 0 ? Optional.of(QuoteAnchor.of(text.get(), selection))
				: anchor(text, selection.begin()));
		Set<String> opened = old.map(folding::opened).orElse(Set.of());
		StyledText widget = widget();
		widget.setRedraw(false);
		try {
			folding.clear();
			shown = new HashMap<>();
			IDocument document = new Document(fresh.article().text());
			viewer.setDocument(document, new AnnotationModel());
			viewer.enableProjection();
			folding.show(fresh.folds(), settings.isFolding());
			folding.open(opened, document);
			column.space();
			selected.flatMap(one -> one.find(document.get())).ifPresent(place -> viewer.setSelectedRange(place.begin(),
					selection.length() > 0 ? place.length() : 0));
			top.flatMap(one -> one.find(document.get())).ifPresent(place -> top(place.begin()));
		} finally {
			widget.setRedraw(true);
		}
	}

	private static Optional<QuoteAnchor> anchor(IDocument document, int offset) {
		String text = document.get();
		int end = Math.min(text.length(), offset + REMEMBERED);
		return offset < end ? Optional.of(QuoteAnchor.of(text, new Span(offset, end))) : Optional.empty();
	}

	private int topOffset() {
		return Math.max(0, viewer.getTopIndexStartOffset());
	}

	private void top(int offset) {
		try {
			viewer.setTopIndex(viewer.getDocument().getLineOfOffset(offset));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Adds and removes what changed; what stays keeps its annotation, so nothing flickers. */
	private void mark(Reading fresh) {
		if (!(viewer.getAnnotationModel() instanceof AnnotationModel model)) {
			return;
		}
		Map<Mark, MarkAnnotation> now = new HashMap<>();
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Mark mark : fresh.marks().all()) {
			MarkAnnotation known = shown.remove(mark);
			MarkAnnotation annotation = known == null ? new MarkAnnotation(mark, fresh.cards()) : known;
			if (now.put(mark, annotation) == null && known == null) {
				added.put(annotation, new Position(mark.span().begin(), mark.span().length()));
			}
		}
		List<Annotation> gone = new ArrayList<>(shown.values());
		shown = now;
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.replaceAnnotations(gone.toArray(Annotation[]::new), added);
		}
	}

	/** Fonts or colours of the theme, or the zoom, are others now. */
	void restyle() {
		Runnable release = styles.renew(settings.zoom());
		widget().setFont(styles.text());
		viewer.invalidateTextPresentation();
		column.measure();
		column.space();
		release.run();
	}

	/** Folds furniture away or opens it. */
	void fold(boolean fold) {
		folding.fold(fold);
		column.space();
	}

	/** What is selected; empty at the caret where nothing is. */
	Span selection() {
		Point range = viewer.getSelectedRange();
		return new Span(Math.max(0, range.x), Math.max(0, range.x) + Math.max(0, range.y));
	}

	/** Shows a place and selects it; it is folded open where needed, and has something above it where it was not in sight. */
	void reveal(Span place) {
		int length = viewer.getDocument().getLength();
		int begin = Math.min(place.begin(), length);
		int end = Math.min(place.end(), length);
		viewer.exposeModelRange(new Region(begin, end - begin));
		viewer.setSelectedRange(begin, end - begin);
		int at = viewer.modelOffset2WidgetOffset(begin);
		if (at >= 0) {
			bringIntoSight(widget(), at);
		}
	}

	/** By lines, not by pixels: those would have every paragraph before the place laid out first. */
	private static void bringIntoSight(StyledText widget, int at) {
		int line = widget.getLineAtOffset(at);
		if (line < JFaceTextUtil.getPartialTopIndex(widget) || line > JFaceTextUtil.getPartialBottomIndex(widget)) {
			widget.setTopIndex(Math.max(0, line - 1));
		}
		if (!isInSight(widget, at)) {
			widget.setTopIndex(line);
		}
		if (!isInSight(widget, at)) {
			// a paragraph that is longer than the window
			widget.showSelection();
		}
	}

	private static boolean isInSight(StyledText widget, int at) {
		int y = widget.getLocationAtOffset(at).y;
		return y >= 0 && y <= widget.getClientArea().height - widget.getLineHeight(at) * 2;
	}

	private List<Card> cardsAt(int offset) {
		return reading.map(now -> now.at(offset, settings.shown()).stream().map(now.cards()::of).toList()).orElse(List.of());
	}
}
