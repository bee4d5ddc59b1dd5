package org.factline.ui.creating;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.ui.language.Language;

/**
 * Opens the sample dossier, a copy of its own in the workspace, so that everything can be tried on it; with the article that its
 * first finding is about, so that there is something to read.
 */
public final class SampleHandler extends AbstractHandler {

	private static final String FILE = "sample.factline";

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Path sample = DossierPlaces.folder().resolve(FILE);
		if (!Files.exists(sample) && !write(sample)) {
			return null;
		}
		DossierPlaces.open(window, sample, dossier -> FirstFinding.show(window.getActivePage(), dossier));
		return null;
	}

	private static boolean write(Path sample) {
		try (InputStream bytes = SampleHandler.class.getResourceAsStream("/samples/" + FILE)) {
			Files.createDirectories(DossierPlaces.folder());
			Files.copy(Objects.requireNonNull(bytes, FILE), sample);
			return true;
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(Language.messages(SampleHandler.class).get("sample.failed"), e),
					StatusManager.LOG | StatusManager.SHOW);
			return false;
		}
	}
}
