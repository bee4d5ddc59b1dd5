package org.factline.checking.ui.findings;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The look of a table from what the platform's theme gave its control: light, dark or of high contrast. The style sheets of the
 * platform do not know the parts of such a table. Colours made here need not be disposed of.
 */
final class TableTheme extends ModernNatTableThemeConfiguration {

	TableTheme(Control table) {
		Display display = table.getDisplay();
		Color back = table.getBackground();
		Color fore = table.getForeground();
		Color selectedBack = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		Color selectedFore = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		Color header = mixed(back, fore, 0.08);
		Font font = JFaceResources.getDialogFont();
		defaultBgColor = back;
		defaultFgColor = fore;
		defaultFont = font;
		evenRowBgColor = back;
		evenRowFgColor = fore;
		oddRowBgColor = mixed(back, fore, 0.03);
		oddRowFgColor = fore;
		gridLineColor = mixed(back, fore, 0.12);
		cHeaderBgColor = header;
		cHeaderFgColor = fore;
		cHeaderFont = font;
		sortHeaderBgColor = header;
		sortHeaderFgColor = fore;
		sortHeaderFont = font;
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = fore;
		cHeaderSelectionFont = font;
		selectedSortHeaderBgColor = header;
		selectedSortHeaderFgColor = fore;
		selectedSortHeaderFont = font;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = fore;
		defaultSelectionBgColor = selectedBack;
		defaultSelectionFgColor = selectedFore;
		defaultSelectionFont = font;
		selectionAnchorBgColor = selectedBack;
		selectionAnchorFgColor = selectedFore;
		selectionAnchorFont = font;
		selectionAnchorSelectionBgColor = selectedBack;
		selectionAnchorSelectionFgColor = selectedFore;
		selectionAnchorSelectionFont = font;
	}

	private static Color mixed(Color a, Color b, double part) {
		return new Color(new RGB(mixed(a.getRed(), b.getRed(), part), mixed(a.getGreen(), b.getGreen(), part),
				mixed(a.getBlue(), b.getBlue(), part)));
	}

	private static int mixed(int a, int b, double part) {
		return (int) Math.round(a + (b - a) * part);
	}
}
