package org.factline.checking.ui.findings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.service.prefs.BackingStoreException;

/** Filters, orders and groupings of findings under names that people gave them, kept in the workspace: the list is of all open dossiers. */
final class SavedViews {

	private static final String KEY = "savedViews";
	private static final String VIEW = "view";
	private static final String NAME = "name";
	private static final String KIND = "kind";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.factline.checking.ui");

	/** All of them, by name. */
	Map<String, ViewMemory> all() {
		Map<String, ViewMemory> views = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		String kept = node.get(KEY, "");
		if (!kept.isEmpty()) {
			try {
				for (IMemento view : XMLMemento.createReadRoot(new StringReader(kept)).getChildren(VIEW)) {
					String name = view.getString(NAME);
					if (name != null) {
						views.put(name, ViewMemory.read(view).of(Objects.requireNonNullElse(view.getString(KIND), "")));
					}
				}
			} catch (WorkbenchException e) {
				ILog.of(SavedViews.class).warn(e.getMessage(), e);
			}
		}
		return views;
	}

	/** Keeps one, in the place of one of its name. */
	void put(String name, ViewMemory view) {
		Map<String, ViewMemory> views = all();
		views.put(name, view);
		keep(views);
	}

	/** Forgets one; nothing where there is none of the name. */
	void remove(String name) {
		Map<String, ViewMemory> views = all();
		views.remove(name);
		keep(views);
	}

	private void keep(Map<String, ViewMemory> views) {
		XMLMemento root = XMLMemento.createWriteRoot("views");
		views.forEach((name, view) -> {
			IMemento child = root.createChild(VIEW);
			child.putString(NAME, name);
			view.write(child);
			child.putString(KIND, view.filter().check());
		});
		StringWriter out = new StringWriter();
		try {
			root.save(out);
			node.put(KEY, out.toString());
			node.flush();
		} catch (IOException | BackingStoreException e) {
			ILog.of(SavedViews.class).error(e.getMessage(), e);
		}
	}
}
