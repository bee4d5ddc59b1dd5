package org.factline.rcp.checking;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks all articles and shows what is found. */
public final class CheckArticlesHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			throw new ExecutionException(IPageLayout.ID_PROBLEM_VIEW, e);
		}
		new CheckArticles().schedule();
		return null;
	}
}
