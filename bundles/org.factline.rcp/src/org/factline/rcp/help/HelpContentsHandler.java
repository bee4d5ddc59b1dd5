package org.factline.rcp.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

/** Shows the list of pages in the help view: the frame set of the external browser would need a servlet container. */
public final class HelpContentsHandler extends AbstractHandler {

	/** The context whose topics are all the pages. */
	private static final String CONTENTS = "org.factline.rcp.contents";

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelp(CONTENTS);
		return null;
	}
}
