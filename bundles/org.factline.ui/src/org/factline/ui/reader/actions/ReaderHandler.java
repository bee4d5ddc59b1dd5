package org.factline.ui.reader.actions;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.messages.Messages;
import org.factline.model.bridge.PassageEdits;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;
import org.factline.ui.reader.ArticleReader;

/** A command that does something with the reader in front. */
abstract class ReaderHandler extends AbstractHandler {

	/** The sentences of the commands: labels of undo, dialogs. */
	final Messages messages = Language.messages(ReaderHandler.class);

	@Override
	@NonNullByDefault({})
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof ArticleReader reader) {
			execute(reader, event);
		}
		return null;
	}

	abstract void execute(ArticleReader reader, ExecutionEvent event) throws ExecutionException;

	/** A value that was given with the command. */
	static Optional<String> parameter(ExecutionEvent event, String name) {
		return Optional.ofNullable(event.getParameter("org.factline.ui.reader." + name));
	}

	/** Who does it, and today. */
	static PassageEdits.By me() {
		return Person.today();
	}

	/** Whether the dossier can be changed; where it cannot, it says so. */
	final boolean isChangeable(ArticleReader reader) {
		if (reader.dossier().session().isReadOnly()) {
			MessageDialog.openInformation(reader.getSite().getShell(), reader.dossier().name(), messages.get("readOnly"));
			return false;
		}
		return true;
	}
}
