package org.factline.commandline;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The headless application: hands the arguments to the command line and its exit code to the launcher. */
public final class CommandLineApplication implements IApplication {

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) {
		for (IConfigurationElement e : RegistryFactory.getRegistry().getConfigurationElementsFor("org.factline.importing.importers")) {
			System.out.println(e.getAttribute("id"));
		}
		return Integer.valueOf(0);
	}

	@Override
	public void stop() {
		// every command ends by itself
	}
}
