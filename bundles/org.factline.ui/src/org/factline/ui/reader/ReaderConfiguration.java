package org.factline.ui.reader;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the platform's viewer is told about articles. */
final class ReaderConfiguration extends SourceViewerConfiguration {

	private final BlockStyles styles;
	private final MarkHover hover;

	ReaderConfiguration(BlockStyles styles, MarkHover hover) {
		this.styles = styles;
		this.hover = hover;
	}

	@Override
	@NonNullByDefault({})
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		DefaultDamagerRepairer blocks = new DefaultDamagerRepairer(styles);
		reconciler.setDamager(blocks, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(blocks, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	@NonNullByDefault({})
	public ITextHover getTextHover(ISourceViewer viewer, String type) {
		return hover;
	}

	@Override
	@NonNullByDefault({})
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return hover;
	}

	@Override
	@NonNullByDefault({})
	public IAnnotationHover getOverviewRulerAnnotationHover(ISourceViewer viewer) {
		return hover;
	}

	@Override
	@NonNullByDefault({})
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		InformationPresenter presenter = new InformationPresenter(hover.getInformationPresenterControlCreator());
		presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(70, 24, false, true);
		return presenter;
	}

	/** Evidence is not edited, so there is nothing to undo in the text. */
	@Override
	@NonNullByDefault({})
	public @Nullable IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}
}
