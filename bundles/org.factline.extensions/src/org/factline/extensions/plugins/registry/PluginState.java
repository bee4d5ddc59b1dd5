package org.factline.extensions.plugins.registry;

import java.util.List;
import java.util.Objects;

/**
 * How a plug-in stands in a running framework.
 *
 * @param missing what keeps it from being used at all, in the framework's words; empty where it can be used
 * @param offers  what it contributes to extension points of Factline
 */
public record PluginState(List<String> missing, List<Offer> offers) {

	/**
	 * Something that it contributes.
	 *
	 * @param point  the extension point
	 * @param id     of the contribution
	 * @param fault  why no object of its class can be made; empty where one can
	 */
	public record Offer(String point, String id, String fault) {

		public Offer {
			Objects.requireNonNull(point);
			Objects.requireNonNull(id);
			Objects.requireNonNull(fault);
		}
	}

	public PluginState {
		missing = List.copyOf(missing);
		offers = List.copyOf(offers);
	}
}
