package org.factline.ui.navigator;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** What is done to the things that are selected in the navigator. */
@NonNullByDefault({})
abstract class NavigatorHandler extends AbstractHandler {

	private final Messages messages = Language.messages(NavigatorHandler.class);

	/** Does it. */
	abstract void run(IWorkbenchWindow window, List<?> selected) throws ExecutionException;

	Messages messages() {
		return messages;
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen) {
			run(HandlerUtil.getActiveWorkbenchWindowChecked(event), chosen.toList());
		}
		return null;
	}
}
