package org.factline.extensions.plugins.registry;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Faults {

	private final List<PluginFault> found = new ArrayList<>();

	void fatal(String place, String key, String... details) {
		found.add(new PluginFault(place, true, key, List.of(details)));
	}

	void warning(String place, String key, String... details) {
		found.add(new PluginFault(place, false, key, List.of(details)));
	}

	List<PluginFault> found() {
		return List.copyOf(found);
	}
}
