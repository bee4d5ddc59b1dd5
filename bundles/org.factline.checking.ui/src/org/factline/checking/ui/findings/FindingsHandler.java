package org.factline.checking.ui.findings;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.checking.ui.comparison.ComparisonEditor;

/** What is done in the view of findings, which is opened for it where it is not. */
public abstract class FindingsHandler extends AbstractHandler {

	private final Consumer<FindingsView> work;

	FindingsHandler(Consumer<FindingsView> work) {
		this.work = work;
	}

	/** Goes to the next finding. */
	public static final class Next extends FindingsHandler {

		/** Made by the workbench. */
		public Next() {
			super(view -> view.go(1));
		}
	}

	/** Goes to the finding before. */
	public static final class Previous extends FindingsHandler {

		/** Made by the workbench. */
		public Previous() {
			super(view -> view.go(-1));
		}
	}

	/** Goes to the next finding that nobody has decided about. */
	public static final class NextUndecided extends FindingsHandler {

		/** Made by the workbench. */
		public NextUndecided() {
			super(FindingsView::goOn);
		}
	}

	/** Opens the article at the passage. */
	public static final class Open extends FindingsHandler {

		/** Made by the workbench. */
		public Open() {
			super(FindingsView::open);
		}
	}

	/** Puts the cursor into the text of the filter. */
	public static final class Filter extends FindingsHandler {

		/** Made by the workbench. */
		public Filter() {
			super(FindingsView::focusFilter);
		}
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			// whoever reads the passages stays there
			int mode = page.getActivePart() instanceof ComparisonEditor ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_ACTIVATE;
			if (page.showView(FindingsView.ID, null, mode) instanceof FindingsView view) {
				work.accept(view);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(FindingsView.ID, e);
		}
		return null;
	}
}
