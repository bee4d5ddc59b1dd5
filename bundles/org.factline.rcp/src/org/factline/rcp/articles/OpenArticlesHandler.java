package org.factline.rcp.articles;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
import org.factline.ui.language.Language;

/** Asks for files and opens them as articles. */
public final class OpenArticlesHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<Path> chosen = ask(window);
		if (!chosen.isEmpty()) {
			new OpenArticles(window, chosen).schedule();
		}
		return null;
	}

	private static List<Path> ask(IWorkbenchWindow window) {
		Messages messages = Language.messages(OpenArticlesHandler.class);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(messages.get("dialog.title"));
		dialog.setFilterExtensions("*.txt;*.html;*.htm;*.xhtml;*.xml;*.json;*.jsonl;*.csv", "*.*");
		dialog.setFilterNames(new String[] { messages.get("dialog.articles"), messages.get("dialog.all") });
		if (dialog.open() == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
	}
}
