package org.factline.extensions.plugins.registry;

import java.util.List;

/** All that can be told of a plug-in without running it. */
public final class PluginCheck {

	private PluginCheck() {
	}

	/**
	 * What is wrong with a plug-in, in the order of its files.
	 *
	 * @param host the product and all other plug-ins; the plug-in itself need not be in it
	 */
	public static List<PluginFault> faults(PluginJar jar, PluginHost host) {
		Faults faults = new Faults();
		new ManifestCheck(jar, host, faults).run();
		new ClassCheck(jar, host, faults).run();
		new ContributionCheck(jar, host, faults).run();
		return faults.found();
	}
}
