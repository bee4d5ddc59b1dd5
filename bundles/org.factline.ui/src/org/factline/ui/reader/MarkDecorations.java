package org.factline.ui.reader;

import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.ui.reader.marks.Layer;

/** The platform's painting of annotations, by the preferences of their types, with strokes of our own. */
final class MarkDecorations extends SourceViewerDecorationSupport {

	MarkDecorations(ISourceViewer viewer, IOverviewRuler overview, IAnnotationAccess access, ISharedTextColors colors) {
		super(viewer, overview, access, colors);
		for (Layer layer : Layer.values()) {
			for (String type : layer.types()) {
				AnnotationPreference preference = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(type);
				if (preference != null) {
					// an extension can name none but the platform's own styles
					EditorsUI.getPreferenceStore().setDefault(preference.getTextStylePreferenceKey(), Strokes.of(layer).id());
					setAnnotationPreference(preference);
				}
			}
		}
	}

	@Override
	@NonNullByDefault({})
	protected AnnotationPainter createAnnotationPainter() {
		AnnotationPainter painter = super.createAnnotationPainter();
		for (Strokes stroke : Strokes.values()) {
			painter.addDrawingStrategy(stroke.id(), stroke);
		}
		return painter;
	}
}
