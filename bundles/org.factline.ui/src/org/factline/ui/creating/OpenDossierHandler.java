package org.factline.ui.creating;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.messages.Messages;
import org.factline.model.file.DossierFile;
import org.factline.ui.language.Language;

/** Asks for dossiers anywhere on this computer and opens them. */
public final class OpenDossierHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Messages messages = Language.messages(OpenDossierHandler.class);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(messages.get("open.title"));
		dialog.setFilterExtensions("*" + DossierFile.SUFFIX, "*.*");
		dialog.setFilterNames(new String[] { messages.get("open.dossiers"), messages.get("open.all") });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			for (String name : dialog.getFileNames()) {
				DossierPlaces.open(window, folder.resolve(name));
			}
		}
		return null;
	}
}
