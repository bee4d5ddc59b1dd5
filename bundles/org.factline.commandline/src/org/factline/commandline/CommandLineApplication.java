package org.factline.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.registry.CheckRegistry;
import org.factline.extensions.plugins.registry.RunningPlugins;
import org.factline.extensions.registry.ContributionFault;
import org.factline.importing.Importers;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.reporting.ReportDescriptor;
import org.factline.reporting.registry.ReportRegistry;
import org.osgi.framework.FrameworkUtil;

/** The headless application: hands what is registered to the command line, and its exit code to the launcher. */
public final class CommandLineApplication implements IApplication {

	/** That whoever starts it has had the faults of plug-ins told when they were put in. */
	private static final String TOLD = "factline.plugins.told";

	private static RunningPlugins running(IExtensionRegistry registry) {
		return new RunningPlugins(registry, List.of(FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext().getBundles()));
	}

	@Override
	@NonNullByDefault({})
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Console console = Console.ofProcess();
		// what a plug-in prints must not stand between results
		System.setOut(console.err());
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		List<ContributionFault> faults = new ArrayList<>();
		Importers importers = new Importers(ImporterRegistry.read(registry, faults::add));
		List<CheckDescriptor> checks = CheckRegistry.read(registry, faults::add);
		List<ReportDescriptor> reports = ReportRegistry.read(registry, faults::add);
		boolean told = Boolean.getBoolean(TOLD) || arguments.length > 0 && arguments[0].equals("plugins");
		if (!told) {
			faults.forEach(fault -> console.note(fault.told(Locale.ENGLISH)));
		}
		Services services = new Services(importers, checks, reports, Installation::digest, new Contributed(name -> running(registry).state(name), faults));
		return Integer.valueOf(FactlineCommand.execute(services, console, arguments));
	}

	@Override
	public void stop() {
		// every command ends by itself
	}
}
