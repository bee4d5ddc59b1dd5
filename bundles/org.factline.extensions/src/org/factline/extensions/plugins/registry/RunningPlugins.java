package org.factline.extensions.plugins.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.factline.messages.Failures;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * The plug-ins of a running framework.
 *
 * @param registry what they contribute
 * @param bundles  all that are installed
 */
public record RunningPlugins(IExtensionRegistry registry, List<Bundle> bundles) {

	private static final String OWN = "org.factline.";
	private static final String REQUIREMENT = "Unresolved requirement: ";

	public RunningPlugins {
		Objects.requireNonNull(registry);
		bundles = List.copyOf(bundles);
	}

	/** How a plug-in stands; empty where the framework does not know it. Objects of what it contributes are made to see whether they can be. */
	public Optional<PluginState> state(String symbolicName) {
		return bundles.stream().filter(one -> symbolicName.equals(one.getSymbolicName())).findFirst()
				.map(one -> one.getState() == Bundle.INSTALLED ? new PluginState(missing(one), List.of()) : new PluginState(List.of(), offers(symbolicName)));
	}

	/** Only an attempt to start it makes the framework say why it cannot. */
	private static List<String> missing(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
			return List.of();
		} catch (BundleException e) {
			String message = String.valueOf(e.getMessage());
			List<String> requirements = message.lines().filter(line -> line.contains(REQUIREMENT))
					.map(line -> line.substring(line.indexOf(REQUIREMENT) + REQUIREMENT.length()).strip()).distinct().toList();
			return requirements.isEmpty() ? List.of(message.replaceAll("\\s*\\R\\s*", " ")) : requirements;
		}
	}

	private List<PluginState.Offer> offers(String symbolicName) {
		List<PluginState.Offer> offers = new ArrayList<>();
		for (IExtension extension : registry.getExtensions(symbolicName)) {
			String point = extension.getExtensionPointUniqueIdentifier();
			if (point.startsWith(OWN)) {
				for (IConfigurationElement element : extension.getConfigurationElements()) {
					String id = element.getAttribute("id");
					offers.add(new PluginState.Offer(point, id == null ? "" : id, fault(element)));
				}
			}
		}
		return offers;
	}

	private static String fault(IConfigurationElement element) {
		String type = element.getAttribute("class");
		try {
			element.createExecutableExtension("class");
			return "";
		} catch (CoreException e) {
			Throwable cause = e.getCause();
			return Failures.told(cause == null ? e : cause, type == null ? "" : type);
		} catch (RuntimeException | LinkageError e) {
			return Failures.told(e, type == null ? "" : type);
		}
	}
}
