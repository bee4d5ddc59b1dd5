package org.factline.ui.reader;

import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;

/** Renews a reader when fonts or colours of the theme, the zoom or the folding are set otherwise. */
final class ReaderTheme {

	private static final Set<String> OURS = Set.of(BlockStyles.TEXT_FONT, BlockStyles.HEADLINE_FONT, BlockStyles.SMALL_FONT,
			BlockStyles.SECONDARY, BlockStyles.FURNITURE);

	private final ReaderText text;
	private final ReaderHeader header;
	private boolean pending;

	/** Listens until the text's widget is disposed. */
	ReaderTheme(ReaderText text, ReaderHeader header, ReaderSettings settings) {
		this.text = text;
		this.header = header;
		IPropertyChangeListener theme = event -> {
			if (OURS.contains(event.getProperty())) {
				renewSoon();
			}
		};
		IPropertyChangeListener own = event -> {
			if (event.getProperty().equals(ReaderSettings.ZOOM)) {
				renewSoon();
			} else if (event.getProperty().equals(ReaderSettings.FOLD)) {
				text.fold(settings.isFolding());
			}
		};
		JFaceResources.getColorRegistry().addListener(theme);
		JFaceResources.getFontRegistry().addListener(theme);
		settings.own().addPropertyChangeListener(own);
		text.widget().addDisposeListener(event -> {
			JFaceResources.getColorRegistry().removeListener(theme);
			JFaceResources.getFontRegistry().removeListener(theme);
			settings.own().removePropertyChangeListener(own);
		});
	}

	/** A theme brings many changes at once. */
	private void renewSoon() {
		if (!pending) {
			pending = true;
			StyledText widget = text.widget();
			widget.getDisplay().asyncExec(() -> {
				pending = false;
				if (!widget.isDisposed()) {
					text.restyle();
					header.restyle();
				}
			});
		}
	}
}
