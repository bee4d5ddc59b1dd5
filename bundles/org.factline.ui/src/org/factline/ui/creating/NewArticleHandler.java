package org.factline.ui.creating;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.ui.navigator.Targets;

/** Asks for the text of an article; what is in the clipboard is proposed. */
public final class NewArticleHandler extends AbstractHandler {

	private static final int LEAST = 80;

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PastedArticleWizard.open(window, Targets.path(window), clipboard(window));
		return null;
	}

	/** Only what looks like a text and not like a word or an address. */
	private static String clipboard(IWorkbenchWindow window) {
		Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.strip().length() >= LEAST ? text : "";
		} finally {
			clipboard.dispose();
		}
	}
}
