package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.model.file.DossierFile;
import org.factline.ui.creating.DossierPlaces;
import org.factline.ui.importing.ImportWizard;
import org.factline.ui.creating.PastedArticleWizard;

/** Dropped dossiers are opened; dropped articles, folders and text are planned as an import, into what they were dropped on. */
public final class ArticleDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;
	private final Function<DropTargetEvent, Optional<Path>> dossier;

	/**
	 * A listener for any drop target that takes files or text.
	 *
	 * @param window  where wizards and dossiers open
	 * @param dossier what lies under the pointer; empty where a new dossier is to be asked for
	 */
	public ArticleDrop(IWorkbenchWindow window, Function<DropTargetEvent, Optional<Path>> dossier) {
		this.window = window;
		this.dossier = dossier;
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
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
	}

	/** The drop ends before a window opens: until then the program that the files come from stands still. */
	@Override
	@NonNullByDefault({})
	public void drop(DropTargetEvent event) {
		Optional<Path> into = dossier.apply(event);
		if (event.data instanceof String[] names) {
			List<Path> paths = Stream.of(names).map(Path::of).toList();
			window.getShell().getDisplay().asyncExec(() -> take(paths, into));
		} else if (event.data instanceof String text) {
			window.getShell().getDisplay().asyncExec(() -> PastedArticleWizard.open(window, into, text));
		}
	}

	private void take(List<Path> paths, Optional<Path> into) {
		paths.stream().filter(DossierFile::isDossier).forEach(path -> DossierPlaces.open(window, path));
		List<Path> articles = paths.stream().filter(path -> !DossierFile.isDossier(path)).toList();
		if (!articles.isEmpty()) {
			ImportWizard.open(window, into, articles);
		}
	}
}
