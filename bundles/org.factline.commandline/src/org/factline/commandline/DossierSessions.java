package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.Reasons;

/** Opens dossiers for commands that change them, and says what is in the way. */
final class DossierSessions {

	private DossierSessions() {
	}

	/** Refuses a name that no dossier can have. */
	static void checkName(Path dossier) throws UsageException {
		if (!dossier.toString().endsWith(DossierFile.SUFFIX)) {
			throw new UsageException(dossier + ": the name of a dossier ends with " + DossierFile.SUFFIX);
		}
		Path folder = dossier.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new UsageException(dossier + ": there is no folder " + folder);
		}
	}

	/** Opens a dossier to be changed; what is wrong with it, but in no one's way, goes to standard error. */
	static DossierSession open(Path dossier, Console console) throws UsageException {
		try {
			DossierSession session = DossierSession.open(dossier);
			session.problems().forEach(problem -> console.note(problem.toString()));
			if (session.isReadOnly()) {
				session.close();
				throw new UsageException(dossier + " is not changed: something in it could not be read, and would be lost");
			}
			return session;
		} catch (UnreadableDossierException e) {
			throw new UsageException(e.problems().getFirst().toString());
		}
	}

	/** Why a dossier was not written. */
	static UsageException notWritten(Path dossier, IOException e) {
		return new UsageException(dossier + " was not written: " + Reasons.of(e));
	}
}
