package org.factline.ui.history;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/** Undo or redo of the dossier that the active part shows; the menu says of what. */
@NonNullByDefault({})
abstract sealed class HistoryHandler extends AbstractHandler implements IElementUpdater permits UndoHandler, RedoHandler {

	private final Messages messages = Language.messages(HistoryHandler.class);
	private final String key;

	HistoryHandler(String key) {
		this.key = key;
	}

	/** Label of what would be done; empty where nothing would. */
	abstract Optional<String> label(OpenDossier dossier);

	/** Does it. */
	abstract void run(OpenDossier dossier);

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Targets.of(HandlerUtil.getActivePart(event)).ifPresent(this::run);
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(current().flatMap(this::label).isPresent());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		setBaseEnabled(current().flatMap(this::label).isPresent());
		String text = current().flatMap(this::label).map(label -> messages.get(key + ".of", LegacyActionTools.escapeMnemonics(label))).orElseGet(() -> messages.get(key));
		element.setText(text);
	}

	private static Optional<OpenDossier> current() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? Optional.empty() : Targets.active(window);
	}
}
