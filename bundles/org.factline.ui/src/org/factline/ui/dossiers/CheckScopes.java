package org.factline.ui.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.factline.checking.CheckSettings;
import org.factline.pipeline.ProjectSettings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What is set for the checks of a dossier: by its project, else in this workspace, else by the checks themselves. The command line
 * reads the same file of the project and knows no workspace.
 */
public final class CheckScopes {

	/** The node of preferences, in the workspace and in a project. */
	public static final String NODE = "org.factline.checking";

	private CheckScopes() {
	}

	/** What holds for a dossier; for any thread. */
	public static CheckSettings of(Path dossier) {
		try {
			return ProjectSettings.of(dossier).over(workspace());
		} catch (IOException e) {
			ILog.of(CheckScopes.class).warn(e.getMessage(), e);
			return workspace();
		}
	}

	/** What is set in this workspace. */
	public static CheckSettings workspace() {
		return new CheckSettings(values(InstanceScope.INSTANCE.getNode(NODE)));
	}

	/** What a node of preferences holds; empty for one that was removed meanwhile. */
	public static Map<String, String> values(IEclipsePreferences node) {
		Map<String, String> values = new HashMap<>();
		try {
			for (String key : node.keys()) {
				values.put(key, node.get(key, ""));
			}
		} catch (BackingStoreException | IllegalStateException e) {
			return Map.of();
		}
		return values;
	}
}
