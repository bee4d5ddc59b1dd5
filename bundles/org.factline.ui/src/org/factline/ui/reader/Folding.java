package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.factline.text.Span;

/** The furniture of an article, folded away or not. */
final class Folding {

	private final ProjectionViewer viewer;
	private final Map<Span, ProjectionAnnotation> folds = new HashMap<>();

	Folding(ProjectionViewer viewer) {
		this.viewer = viewer;
	}

	/**
	 * Has the folds given, those that it had before as they were.
	 *
	 * @param fold whether new ones are folded
	 */
	void show(List<Span> wanted, boolean fold) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || Set.copyOf(wanted).equals(folds.keySet())) {
			return;
		}
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Map.Entry<Span, ProjectionAnnotation>> all = folds.entrySet().iterator(); all.hasNext();) {
			Map.Entry<Span, ProjectionAnnotation> one = all.next();
			if (!wanted.contains(one.getKey())) {
				gone.add(one.getValue());
				all.remove();
			}
		}
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Span span : wanted) {
			if (!folds.containsKey(span)) {
				ProjectionAnnotation annotation = new ProjectionAnnotation(fold);
				folds.put(span, annotation);
				added.put(annotation, new Position(span.begin(), span.length()));
			}
		}
		model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
	}

	/** Folds all away, or opens all. */
	void fold(boolean fold) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		List<Annotation> changed = new ArrayList<>();
		for (ProjectionAnnotation one : folds.values()) {
			if (one.isCollapsed() != fold) {
				if (fold) {
					one.markCollapsed();
				} else {
					one.markExpanded();
				}
				changed.add(one);
			}
		}
		model.modifyAnnotations(new Annotation[0], Map.of(), changed.toArray(Annotation[]::new));
	}

	/** The words of what is folded open although it need not be, so that they are found again in another text. */
	Set<String> opened(IDocument document) {
		Set<String> opened = new HashSet<>();
		folds.forEach((span, fold) -> {
			if (!fold.isCollapsed() && span.end() <= document.getLength()) {
				opened.add(span.in(document.get()));
			}
		});
		return opened;
	}

	/** Opens what has one of the words given. */
	void open(Set<String> words, IDocument document) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		folds.forEach((span, fold) -> {
			if (model != null && fold.isCollapsed() && words.contains(span.in(document.get()))) {
				model.expand(fold);
			}
		});
	}

	/** How many there are that are folded away. */
	int folded() {
		return (int) folds.values().stream().filter(ProjectionAnnotation::isCollapsed).count();
	}

	/** Forgets all, because the text is another one. */
	void clear() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model != null) {
			model.modifyAnnotations(folds.values().toArray(Annotation[]::new), Map.of(), new Annotation[0]);
		}
		folds.clear();
	}
}
