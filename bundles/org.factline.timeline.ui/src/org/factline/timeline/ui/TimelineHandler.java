package org.factline.timeline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.model.LinkKind;
import org.factline.timeline.Extent;
import org.factline.timeline.Grouping;
import org.factline.ui.language.Language;

/** What is done in the timeline, which is opened for it where it is not; which of it the end of the command's id says. */
public final class TimelineHandler extends AbstractHandler {

	private static final double STEP = 1.6;
	private static final double PICTURE_SCALE = 2;

	/** What the commands do, by the end of their ids. */
	private enum Work {
		FIT((view, shell) -> view.with(TimelineCanvas::fit)),
		ZOOMIN((view, shell) -> view.with(canvas -> canvas.zoom(STEP))),
		ZOOMOUT((view, shell) -> view.with(canvas -> canvas.zoom(1 / STEP))),
		ZOOMTOSELECTION((view, shell) -> view.with(TimelineHandler::zoomToSelection)),
		ALL((view, shell) -> view.with(canvas -> canvas.layout().extent().ifPresent(canvas::fit))),
		GOTODATE(TimelineHandler::goToDate),
		SEARCH((view, shell) -> view.withParts(parts -> parts.bar().focusText())),
		NEXTCONFLICT((view, shell) -> view.nextConflict(1)),
		PREVIOUSCONFLICT((view, shell) -> view.nextConflict(-1)),
		OPENCONFLICT((view, shell) -> view.openConflict()),
		FOLD((view, shell) -> view.fold(false)),
		FOLDALL((view, shell) -> view.fold(true)),
		BYEVENT((view, shell) -> group(view, Grouping.EVENT)),
		BYOUTLET((view, shell) -> group(view, Grouping.OUTLET)),
		BYPERSON((view, shell) -> group(view, Grouping.PERSON)),
		BYPLACE((view, shell) -> group(view, Grouping.PLACE)),
		BYCHECK((view, shell) -> group(view, Grouping.CHECK)),
		TABLE((view, shell) -> view.withParts(parts -> parts.chart().showTable(!parts.chart().isTable()))),
		COPY((view, shell) -> view.withParts(parts -> {
			parts.chart().table().show(parts.chart().canvas().layout(), parts.chart().canvas().chosen());
			parts.chart().table().copy();
		})),
		SELECTALL((view, shell) -> view.with(TimelineCanvas::markAll)),
		DATE((view, shell) -> view.edit((editing, canvas) -> editing.events(canvas.chosen()).stream().findFirst()
				.ifPresent(event -> editing.askDate(shell, event)))),
		MERGE((view, shell) -> view.edit((editing, canvas) -> editing.merge(editing.events(canvas.chosen())))),
		LINKBEFORE((view, shell) -> link(view, LinkKind.BEFORE)),
		LINKCAUSES((view, shell) -> link(view, LinkKind.CAUSES)),
		LINKPARTOF((view, shell) -> link(view, LinkKind.PART_OF)),
		EXPORT(TimelineHandler::export);

		private final BiConsumer<TimelineView, Shell> work;

		Work(BiConsumer<TimelineView, Shell> work) {
			this.work = work;
		}
	}

	private static void group(TimelineView view, Grouping by) {
		view.withParts(parts -> parts.bar().group(by));
	}

	private static void link(TimelineView view, LinkKind kind) {
		view.edit((editing, canvas) -> editing.link(editing.events(canvas.chosen()), kind));
	}

	private static void zoomToSelection(TimelineCanvas canvas) {
		var timeline = canvas.layout().timeline();
		canvas.chosen().stream().mapToObj(item -> timeline.item(item).extent()).reduce(Extent::union).ifPresent(canvas::fit);
	}

	private static void goToDate(TimelineView view, Shell shell) {
		view.edit((editing, canvas) -> editing.ask(shell, "goto.title", "goto.question", "").flatMap(Extent::of)
				.ifPresent(extent -> {
					// the nearest event comes into sight, then the date into the middle
					canvas.choose(Cursor.of(canvas.layout(), canvas.layout().from(extent.begin())));
					canvas.center(extent.begin() + (extent.end() - extent.begin()) / 2);
				}));
	}

	private static void export(TimelineView view, Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(TimelineExport.ENDINGS);
		dialog.setFileName("timeline.svg");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).ifPresent(file -> {
			try {
				view.export(Path.of(file), PICTURE_SCALE);
			} catch (IOException e) {
				MessageDialog.openError(shell, Language.messages(TimelinePainter.class).get("name"), String.valueOf(e.getMessage()));
			}
		});
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			String id = event.getCommand().getId();
			Work wanted = Work.valueOf(id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(TimelineView.ID) instanceof TimelineView view) {
				wanted.work.accept(view, HandlerUtil.getActiveShellChecked(event));
			}
		} catch (PartInitException e) {
			throw new ExecutionException(TimelineView.ID, e);
		}
		return null;
	}
}
