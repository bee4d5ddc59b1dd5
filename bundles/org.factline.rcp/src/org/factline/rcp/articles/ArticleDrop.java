package org.factline.rcp.articles;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the files and links the folders that are dropped. */
public final class ArticleDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	/**
	 * A listener for any drop target that takes files.
	 *
	 * @param window where the articles open
	 */
	public ArticleDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** The files stay where they are, so that copying is what the pointer should show. */
	@Override
	@NonNullByDefault({})
	public void dragEnter(DropTargetEvent event) {
		if ((event.operations & DND.DROP_COPY) != 0) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	@NonNullByDefault({})
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			new OpenArticles(window, Stream.of(names).map(Path::of).toList()).schedule();
		}
	}
}
