package org.factline.ui.reader.actions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.factline.ui.reader.ReaderSettings;
import org.factline.ui.reader.marks.Layer;

/** Sets along which layer next and previous go; {@code all} for every layer that is shown. */
public final class WalkHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.factline.ui.reader.walk";
	private static final String LAYER = "org.factline.ui.reader.layer";

	private final ReaderSettings settings = new ReaderSettings();

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		settings.walk(layer(String.valueOf(event.getParameter(LAYER))));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	private static Optional<Layer> layer(String id) {
		return Arrays.stream(Layer.values()).filter(one -> one.id().equals(id)).findFirst();
	}

	@Override
	@NonNullByDefault({})
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		String mine = layer(String.valueOf(parameters.get(LAYER))).map(Layer::id).orElse("");
		element.setChecked(settings.own().getString(ReaderSettings.WALK).equals(mine));
	}
}
