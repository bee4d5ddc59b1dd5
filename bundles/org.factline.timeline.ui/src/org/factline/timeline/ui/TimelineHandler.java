package org.factline.timeline.ui;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** What is done in the timeline, which is opened for it where it is not. */
public abstract class TimelineHandler extends AbstractHandler {

	private static final double STEP = 1.6;

	private final Consumer<TimelineCanvas> work;

	TimelineHandler(Consumer<TimelineCanvas> work) {
		this.work = work;
	}

	/** Shows all of it. */
	public static final class Fit extends TimelineHandler {

		/** Made by the workbench. */
		public Fit() {
			super(TimelineCanvas::fit);
		}
	}

	/** Shows less time, larger. */
	public static final class ZoomIn extends TimelineHandler {

		/** Made by the workbench. */
		public ZoomIn() {
			super(canvas -> canvas.zoom(STEP));
		}
	}

	/** Shows more time, smaller. */
	public static final class ZoomOut extends TimelineHandler {

		/** Made by the workbench. */
		public ZoomOut() {
			super(canvas -> canvas.zoom(1 / STEP));
		}
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(TimelineView.ID) instanceof TimelineView view) {
				view.with(work);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(TimelineView.ID, e);
		}
		return null;
	}
}
