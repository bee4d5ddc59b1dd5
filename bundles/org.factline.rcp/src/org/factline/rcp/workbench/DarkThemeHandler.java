package org.factline.rcp.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches between the light and the dark theme of the platform; the choice is kept. */
public final class DarkThemeHandler extends AbstractHandler {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		boolean wasDark = HandlerUtil.toggleCommandState(event.getCommand());
		IThemeEngine themes = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IThemeEngine.class);
		themes.setTheme(wasDark ? LIGHT : DARK, true);
		return null;
	}
}
