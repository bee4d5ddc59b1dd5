package org.factline.ui.reader.actions;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;
import org.factline.ui.reader.marks.Layer;

/** The marks along which one can go, for Quick Access. */
public final class LayerValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Messages messages = Language.messages(LayerValues.class);
		Map<String, String> values = new LinkedHashMap<>();
		values.put(messages.get("layer.all"), "all");
		for (Layer layer : Layer.values()) {
			values.put(messages.get("layer." + layer), layer.id());
		}
		return values;
	}
}
