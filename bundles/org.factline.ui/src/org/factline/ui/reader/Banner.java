package org.factline.ui.reader;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Lines over everything else that say what somebody who reads the article must know first. Its colour comes from css/reader.css. */
final class Banner {

	/**
	 * One of the lines.
	 *
	 * @param icon   id of a message icon, such as {@link SWT#ICON_WARNING}
	 * @param text   with a link in {@code <a>}
	 * @param follow what the link does
	 */
	record Line(int icon, String text, Runnable follow) {
	}

	private final Composite banner;
	private List<String> shown = List.of();

	Banner(Composite parent) {
		banner = new Composite(parent, SWT.NONE);
		banner.setData("org.eclipse.e4.ui.css.CssClassName", "FactlineReaderBanner");
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 5).spacing(8, 4).applyTo(banner);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(banner);
		banner.setVisible(false);
	}

	void show(List<Line> lines) {
		List<String> texts = lines.stream().map(Line::text).toList();
		if (texts.equals(shown)) {
			return;
		}
		shown = texts;
		for (Control child : banner.getChildren()) {
			child.dispose();
		}
		for (Line line : lines) {
			Label icon = new Label(banner, SWT.NONE);
			icon.setImage(JFaceResources.getImage(line.icon() == SWT.ICON_INFORMATION ? Dialog.DLG_IMG_MESSAGE_INFO
					: Dialog.DLG_IMG_MESSAGE_WARNING));
			Link text = new Link(banner, SWT.WRAP);
			text.setText(line.text());
			text.addListener(SWT.Selection, event -> line.follow().run());
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		}
		((GridData) banner.getLayoutData()).exclude = lines.isEmpty();
		banner.setVisible(!lines.isEmpty());
		// the style sheets pass over what is hidden
		banner.reskin(SWT.ALL);
		banner.requestLayout();
	}
}
