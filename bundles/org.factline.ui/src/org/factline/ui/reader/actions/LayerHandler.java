package org.factline.ui.reader.actions;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.factline.ui.reader.ReaderSettings;
import org.factline.ui.reader.marks.Layer;

/** Shows a layer or leaves it out; the layer's name stands behind the class in the extension. */
public final class LayerHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	private final ReaderSettings settings = new ReaderSettings();
	private Layer layer = Layer.FINDINGS;
	private String command = "";

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		layer = Layer.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
		command = "org.factline.ui.reader.show." + layer.id();
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		settings.show(layer, !settings.isShown(layer));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
		return null;
	}

	@Override
	@NonNullByDefault({})
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(settings.isShown(layer));
	}
}
