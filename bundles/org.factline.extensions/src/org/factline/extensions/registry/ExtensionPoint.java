package org.factline.extensions.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * An extension point.
 *
 * @param id such as {@code org.factline.checking.checks}
 */
public record ExtensionPoint(String id) {

	public ExtensionPoint {
		Objects.requireNonNull(id);
	}

	/**
	 * What all bundles contribute, in the registry's order. A contribution that nothing can be made of is left out and
	 * logged with its bundle: one plugin's mistake must not take the others down.
	 *
	 * @param describe makes a description; what it throws is that contribution's mistake
	 */
	public <T> List<T> read(IExtensionRegistry registry, Function<Contribution, T> describe) {
		List<T> all = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(id)) {
			Contribution one = new Contribution(Objects.requireNonNull(element));
			try {
				all.add(describe.apply(one));
			} catch (RuntimeException e) {
				Logger logger = System.getLogger(ExtensionPoint.class.getName());
				logger.log(Level.WARNING, id + ": a contribution is left out: " + name(element) + ": " + e.getMessage());
			}
		}
		return all;
	}

	/** Also of a contribution that has just been uninstalled, which says nothing of itself any more. */
	private static String name(IConfigurationElement element) {
		return element.isValid() ? element.getContributor().getName() + ": " + element.getAttribute("id") : "it is gone";
	}
}
