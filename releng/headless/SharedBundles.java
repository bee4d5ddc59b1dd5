import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/**
 * Tells whose a class is that comes from the class path: {@code FrameworkUtil.getBundle} asks its loader, which is not the bundle's
 * own there. Found by the framework as a service (OSGi Core 8, 60.1.5).
 */
public class SharedBundles implements FrameworkUtilHelper {

	/** By the name of their jar in the copy. */
	private static final Map<String, Bundle> BUNDLES = new ConcurrentHashMap<>();

	static void add(String symbolicName, Bundle bundle) {
		BUNDLES.put(symbolicName + ".jar", bundle);
	}

	@Override
	public Optional<Bundle> getBundle(Class<?> type) {
		CodeSource from = type.getProtectionDomain().getCodeSource();
		String path = from == null || from.getLocation() == null ? "" : from.getLocation().getPath();
		return Optional.ofNullable(BUNDLES.get(path.substring(path.lastIndexOf('/') + 1)));
	}
}
