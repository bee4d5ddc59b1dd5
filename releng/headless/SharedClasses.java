import java.util.Set;

import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.EquinoxClassLoader;
import org.eclipse.osgi.internal.loader.ModuleClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;

/**
 * Lets the product's bundles find their own classes on the class path of the virtual machine: of these its AOT cache holds
 * more, and uses them faster, than of classes that any other loader defines. Which bundle sees which package is decided as ever;
 * plugins that a user installed have loaders of their own, and see the same classes through their imports.
 */
public class SharedClasses implements HookConfigurator {

	/** In {@code config.ini}: the symbolic names of those bundles, with commas between them. */
	static final String NAMES = "launch.shared";

	@Override
	public void addHooks(HookRegistry registry) {
		Set<String> names = Set.of(registry.getConfiguration().getConfiguration(NAMES, "").split(","));
		registry.addClassLoaderHook(new ClassLoaderHook() {

			@Override
			public ModuleClassLoader createClassLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate,
					Generation generation) {
				boolean shared = names.contains(generation.getRevision().getSymbolicName());
				return shared ? new SharedLoader(parent, configuration, delegate, generation) : null;
			}
		});
	}

	private static final class SharedLoader extends EquinoxClassLoader {

		static {
			ClassLoader.registerAsParallelCapable();
		}

		SharedLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate, Generation generation) {
			super(parent, configuration, delegate, generation);
			SharedBundles.add(generation.getRevision().getSymbolicName(), generation.getRevision().getBundle());
		}

		@Override
		public Class<?> findLocalClass(String name) throws ClassNotFoundException {
			try {
				return SharedClasses.class.getClassLoader().loadClass(name);
			} catch (ClassNotFoundException e) {
				return super.findLocalClass(name);
			}
		}
	}
}
