package org.factline.ui.reader;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.FindNextAction;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.eclipse.ui.texteditor.IWorkbenchActionDefinitionIds;

/** What the commands of the platform do while the reader has the focus, and its keys. */
final class ReaderHandlers {

	private static final String CONTEXT = "org.factline.ui.reader";

	private ReaderHandlers() {
	}

	static void activate(ArticleReader reader) {
		reader.getSite().getService(IContextService.class).activateContext(CONTEXT);
		IHandlerService handlers = reader.getSite().getService(IHandlerService.class);
		ProjectionViewer viewer = reader.text().viewer();
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, run(() -> viewer.doOperation(ITextOperationTarget.COPY)));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, run(() -> viewer.doOperation(ITextOperationTarget.SELECT_ALL)));
		handlers.activateHandler("org.eclipse.ui.edit.text.showInformation", run(() -> viewer.doOperation(ISourceViewer.INFORMATION)));
		handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_NEXT, run(() -> reader.walk(true)));
		handlers.activateHandler(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, run(() -> reader.walk(false)));
		handlers.activateHandler("org.eclipse.ui.edit.text.folding.expand_all", run(() -> reader.fold(false)));
		handlers.activateHandler("org.eclipse.ui.edit.text.folding.collapse_all", run(() -> reader.fold(true)));
		handlers.activateHandler("org.eclipse.ui.edit.text.zoomIn", run(() -> reader.settings().zoom(1)));
		handlers.activateHandler("org.eclipse.ui.edit.text.zoomOut", run(() -> reader.settings().zoom(-1)));
		ResourceBundle none = new NoWords();
		action(handlers, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new FindReplaceAction(none, "find.", reader));
		action(handlers, IWorkbenchActionDefinitionIds.FIND_NEXT, new FindNextAction(none, "find.", reader, true));
		action(handlers, IWorkbenchActionDefinitionIds.FIND_PREVIOUS, new FindNextAction(none, "find.", reader, false));
	}

	private static void action(IHandlerService handlers, String command, IAction action) {
		action.setActionDefinitionId(command);
		handlers.activateHandler(command, new ActionHandler(action));
	}

	private static IHandler run(Runnable work) {
		return new AbstractHandler() {

			@Override
			@NonNullByDefault({})
			public @Nullable Object execute(ExecutionEvent event) {
				work.run();
				return null;
			}
		};
	}

	/** The platform's actions look for their words here; ours are those of the commands. */
	private static final class NoWords extends ListResourceBundle {

		@Override
		@NonNullByDefault({})
		protected Object[][] getContents() {
			return new Object[0][];
		}
	}
}
