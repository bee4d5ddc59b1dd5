package org.factline.ui.history;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.ui.dossiers.OpenDossier;

/** Takes the last change of a dossier back. */
@NonNullByDefault({})
public final class UndoHandler extends HistoryHandler {

	/** Made by the platform. */
	public UndoHandler() {
		super("undo");
	}

	@Override
	Optional<String> label(OpenDossier dossier) {
		return dossier.session().undoLabel();
	}

	@Override
	void run(OpenDossier dossier) {
		dossier.undo();
	}
}
