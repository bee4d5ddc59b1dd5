package org.factline.rcp.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.checking.registry.CheckRegistry;
import org.factline.extensions.plugins.registry.PluginCheck;
import org.factline.extensions.plugins.registry.PluginHost;
import org.factline.extensions.plugins.registry.PluginJar;
import org.factline.extensions.plugins.registry.PluginReport;
import org.factline.extensions.plugins.registry.RunningPlugins;
import org.factline.extensions.registry.ContributionFault;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.messages.Messages;
import org.factline.reporting.registry.ReportRegistry;
import org.factline.ui.language.Language;
import org.osgi.framework.FrameworkUtil;

/** Puts into the error log which plug-ins of the drop folder do not work, and why: the framework leaves them out without a word. */
final class PluginFaultsJob extends Job {

	/** The folder that p2 watches, as the script that starts the desktop says. */
	private static final String FOLDER = "org.eclipse.equinox.p2.reconciler.dropins.directory";

	private final Messages messages = Language.messages(PluginFaultsJob.class);

	PluginFaultsJob() {
		super("Plug-ins");
		setSystem(true);
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		ILog log = ILog.of(PluginFaultsJob.class);
		List<Path> jars = jars(Path.of(System.getProperty(FOLDER, "")));
		if (jars.isEmpty()) {
			return Status.OK_STATUS;
		}
		try {
			PluginHost host = host(jars);
			for (Path jar : jars) {
				for (String fault : faults(jar, host)) {
					log.warn(messages.get("plugin-fault", jar.getFileName(), fault));
				}
			}
		} catch (IOException e) {
			log.warn(String.valueOf(e.getMessage()), e);
		}
		return Status.OK_STATUS;
	}

	private static List<Path> jars(Path folder) {
		File[] jars = folder.toFile().listFiles(file -> file.getName().endsWith(".jar"));
		return folder.toString().isEmpty() || jars == null ? List.of() : Arrays.stream(jars).sorted().map(File::toPath).toList();
	}

	/** The product, and all that lies in the drop folder: plug-ins may need one another. */
	private static PluginHost host(List<Path> jars) throws IOException {
		PluginHost host = PluginHost.of(Path.of(Platform.getInstallLocation().getURL().getPath(), "plugins"));
		for (Path jar : jars) {
			try {
				host.add(PluginJar.read(jar));
			} catch (IOException e) {
				// told when its turn comes
			}
		}
		return host;
	}

	private static List<String> faults(Path jar, PluginHost host) {
		try {
			PluginJar read = PluginJar.read(jar);
			IExtensionRegistry registry = Platform.getExtensionRegistry();
			List<ContributionFault> leftOut = new ArrayList<>();
			ImporterRegistry.read(registry, leftOut::add);
			CheckRegistry.read(registry, leftOut::add);
			ReportRegistry.read(registry, leftOut::add);
			var bundles = List.of(FrameworkUtil.getBundle(PluginFaultsJob.class).getBundleContext().getBundles());
			return PluginReport.of(read.name(), PluginCheck.faults(read, host), new RunningPlugins(registry, bundles).state(read.name()), leftOut,
					Language.locale()).faults();
		} catch (IOException e) {
			return List.of(String.valueOf(e.getMessage()));
		}
	}
}
