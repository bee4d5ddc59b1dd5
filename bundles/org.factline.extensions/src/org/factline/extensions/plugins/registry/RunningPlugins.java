package org.factline.extensions.plugins.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
	private static final int PATIENCE_SECONDS = 8;
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

	/** In a thread of its own: whoever never ends shall not keep the others from being looked at, nor the program from ending. */
	private static String fault(IConfigurationElement element) {
		FutureTask<String> making = new FutureTask<>(() -> made(element));
		Thread thread = new Thread(making, "plug-in " + element.getContributor().getName());
		thread.setDaemon(true);
		thread.start();
		try {
			return making.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			return "it took more than " + PATIENCE_SECONDS + " seconds to be made";
		} catch (ExecutionException e) {
			return Failures.told(e.getCause() == null ? e : e.getCause(), "");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return "";
		}
	}

	private static String made(IConfigurationElement element) {
		String type = element.getAttribute("class");
		String author = type == null ? "" : type;
		try {
			element.createExecutableExtension("class");
			return "";
		} catch (CoreException e) {
			Throwable cause = e.getCause();
			return Failures.told(cause == null ? e : cause, author);
		} catch (RuntimeException | LinkageError e) {
			return Failures.told(e, author);
		}
	}
}
