package org.factline.ui.dossiers;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.model.file.ChangedOnDiskException;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.ui.language.Language;

/** What people are asked when a dossier is saved or closed. */
public final class Saving {

	private static final int FIRST = 0;
	private static final int SECOND = 1;

	private Saving() {
	}

	/**
	 * Saves; where somebody else changed the file, asks what to do about it.
	 *
	 * @return whether the disk and the dossier are one afterwards
	 * @throws IOException where it cannot be written
	 */
	public static boolean save(Shell shell, OpenDossier dossier) throws IOException {
		try {
			dossier.save();
			return true;
		} catch (ChangedOnDiskException e) {
			return resolve(shell, dossier);
		}
	}

	/** Asks for a dirty dossier before it is closed; whether it may be closed now. */
	public static boolean askBeforeClosing(Shell shell, OpenDossier dossier) {
		if (!dossier.isDirty()) {
			return true;
		}
		Messages messages = Language.messages(Saving.class);
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, messages.get("close.title"),
				messages.get("close.question", LegacyActionTools.escapeMnemonics(dossier.name())), SWT.NONE, messages.get("close.save"), messages.get("close.discard"),
				messages.get("cancel"));
		try {
			return answer == FIRST ? save(shell, dossier) : answer == SECOND;
		} catch (IOException e) {
			tell(e);
			return false;
		}
	}

	private static boolean resolve(Shell shell, OpenDossier dossier) throws IOException {
		Messages messages = Language.messages(Saving.class);
		int answer = MessageDialog.open(MessageDialog.WARNING, shell, messages.get("conflict.title"),
				messages.get("conflict.question", LegacyActionTools.escapeMnemonics(dossier.name()),
						LegacyActionTools.escapeMnemonics(dossier.path().toString())), SWT.NONE, messages.get("conflict.copy"),
				messages.get("conflict.reload"), messages.get("cancel"));
		if (answer == FIRST) {
			return saveCopy(shell, dossier);
		}
		if (answer == SECOND) {
			try {
				dossier.reload();
				return true;
			} catch (UnreadableDossierException e) {
				tell(e);
			}
		}
		return false;
	}

	/** What is here goes into another file, then what is on the disk is shown: both are kept. */
	private static boolean saveCopy(Shell shell, OpenDossier dossier) throws IOException {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		Path folder = dossier.path().toAbsolutePath().getParent();
		dialog.setFilterPath(folder == null ? "" : folder.toString());
		dialog.setFileName(OpenDossier.nameOf(dossier.path()) + " (2)" + DossierFile.SUFFIX);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return false;
		}
		dossier.session().saveCopy(Path.of(chosen));
		dossier.reload();
		return true;
	}

	private static void tell(IOException e) {
		StatusManager.getManager().handle(Status.error(String.valueOf(e.getMessage()), e), StatusManager.SHOW);
	}
}
