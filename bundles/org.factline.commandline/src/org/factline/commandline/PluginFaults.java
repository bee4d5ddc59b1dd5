package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.factline.extensions.plugins.registry.PluginCheck;
import org.factline.extensions.plugins.registry.PluginFault;
import org.factline.extensions.plugins.registry.PluginHost;
import org.factline.extensions.plugins.registry.PluginJar;

/** What the jars of plug-ins lack, as far as that can be told without running them. */
final class PluginFaults {

	/** Where the product has its own plug-ins, as the script that starts Factline says. */
	private static final String PRODUCT = "factline.plugins";

	private final Optional<PluginHost> host;

	/** @param plugins all that are there, or shall be: they may need one another */
	PluginFaults(Collection<Plugins.Plugin> plugins) throws IOException {
		Path product = product();
		host = Files.isDirectory(product) ? Optional.of(PluginHost.of(product)) : Optional.empty();
		if (host.isPresent()) {
			for (Plugins.Plugin one : plugins) {
				host.get().add(PluginJar.read(one.jar()));
			}
		}
	}

	/** The folder of the product's own plug-ins; one that is not there where nobody said so. */
	static Path product() {
		return Path.of(System.getProperty(PRODUCT, "no such folder"));
	}

	/** What is wrong with one; nothing where it is not known what the product offers. */
	List<PluginFault> of(Plugins.Plugin plugin) throws IOException {
		return host.isPresent() ? PluginCheck.faults(PluginJar.read(plugin.jar()), host.get()) : List.of();
	}
}
