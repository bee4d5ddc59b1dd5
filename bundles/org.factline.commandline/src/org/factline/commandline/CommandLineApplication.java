package org.factline.commandline;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.checking.registry.CheckRegistry;
import org.factline.importing.Importers;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.reporting.registry.ReportRegistry;

/** The headless application: hands what is registered to the command line, and its exit code to the launcher. */
public final class CommandLineApplication implements IApplication {

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Console console = Console.ofProcess();
		// what a plug-in prints must not stand between results
		System.setOut(console.err());
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		Services services = new Services(new Importers(ImporterRegistry.read(registry)), CheckRegistry.read(registry),
				ReportRegistry.read(registry), Installation::digest);
		return Integer.valueOf(FactlineCommand.execute(services, console, arguments));
	}

	@Override
	public void stop() {
		// every command ends by itself
	}
}
