package org.factline.ui.history;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.ui.dossiers.OpenDossier;

/** Does again what was taken back last. */
@NonNullByDefault({})
public final class RedoHandler extends HistoryHandler {

	/** Made by the platform. */
	public RedoHandler() {
		super("redo");
	}

	@Override
	Optional<String> label(OpenDossier dossier) {
		return dossier.session().redoLabel();
	}

	@Override
	void run(OpenDossier dossier) {
		dossier.redo();
	}
}
