package org.factline.timeline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of a timeline: those of the control and its theme, light or dark; with high contrast, two. */
final class Palette {

	private static final int DARK = 3 * 128;
	private static final RGB BAR_LIGHT = new RGB(0x1a, 0x5f, 0xb4);
	private static final RGB BAR_DARK = new RGB(0x78, 0xae, 0xed);
	private static final RGB DIFFERS_LIGHT = new RGB(0xb3, 0x26, 0x1e);
	private static final RGB DIFFERS_DARK = new RGB(0xff, 0x8a, 0x80);

	final Color page;
	final Color ink;
	final Color faint;
	final Color rule;
	final Color major;
	final Color weekend;
	final Color bar;
	final Color differs;
	final Color selection;

	Palette(Control control) {
		page = control.getBackground();
		ink = control.getForeground();
		boolean dark = page.getRed() + page.getGreen() + page.getBlue() < DARK;
		boolean plain = control.getDisplay().getHighContrast();
		faint = plain ? ink : mixed(0.68);
		rule = mixed(0.14);
		major = mixed(0.34);
		weekend = mixed(dark ? 0.07 : 0.045);
		bar = plain ? ink : new Color(dark ? BAR_DARK : BAR_LIGHT);
		differs = plain ? ink : new Color(dark ? DIFFERS_DARK : DIFFERS_LIGHT);
		selection = over(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), 0.28);
	}

	/** So much of the ink over the page. */
	private Color mixed(double part) {
		return over(ink, part);
	}

	Color over(Color color, double part) {
		return new Color(new RGB(mixed(page.getRed(), color.getRed(), part), mixed(page.getGreen(), color.getGreen(), part),
				mixed(page.getBlue(), color.getBlue(), part)));
	}

	private static int mixed(int a, int b, double part) {
		return (int) Math.round(a + (b - a) * part);
	}
}
