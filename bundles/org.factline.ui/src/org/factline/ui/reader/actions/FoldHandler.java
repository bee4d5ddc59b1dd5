package org.factline.ui.reader.actions;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.factline.ui.reader.ReaderSettings;

/** Folds page furniture away or opens it, in all readers. */
public final class FoldHandler extends AbstractHandler implements IElementUpdater {

	private final ReaderSettings settings = new ReaderSettings();

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		settings.fold(!settings.isFolding());
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements("org.factline.ui.reader.fold", null);
		return null;
	}

	@Override
	@NonNullByDefault({})
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(settings.isFolding());
	}
}
