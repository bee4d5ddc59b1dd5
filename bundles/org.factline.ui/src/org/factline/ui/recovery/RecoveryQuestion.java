package org.factline.ui.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.model.edit.Recovery;
import org.factline.model.file.UnreadableDossierException;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;

/** What people are asked about a copy that was found. */
final class RecoveryQuestion {

	/** What they want. */
	enum Answer {
		RESTORE, DELETE, LATER
	}

	private RecoveryQuestion() {
	}

	static Answer ask(OpenDossier dossier, Recovery.Copy found) {
		Messages messages = messages();
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Language.locale())
				.format(found.when().atZone(ZoneId.systemDefault()));
		int answer = MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				messages.get("question.title"), messages.get("question", LegacyActionTools.escapeMnemonics(dossier.name()), when), SWT.NONE,
				messages.get("question.restore"), messages.get("question.delete"), messages.get("question.later"));
		return answer >= 0 && answer < Answer.values().length ? Answer.values()[answer] : Answer.LATER;
	}

	/** Whether it could be done; a dialog says why not. */
	static boolean restore(OpenDossier dossier, Recovery.Copy found) {
		try {
			Recovery.restore(found, dossier.session(), messages().get("restore"));
			return true;
		} catch (UnreadableDossierException | IllegalStateException e) {
			StatusManager.getManager().handle(Status.error(String.valueOf(e.getMessage()), e), StatusManager.SHOW);
			return false;
		}
	}

	private static Messages messages() {
		return Language.messages(RecoveryQuestion.class);
	}
}
