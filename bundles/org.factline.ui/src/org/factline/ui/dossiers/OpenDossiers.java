package org.factline.ui.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.services.IDisposable;
import org.factline.checking.registry.CheckRegistry;
import org.factline.importing.Importers;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.Pipeline;
import org.factline.ui.language.Language;

/**
 * The dossiers that are open in this workbench, each once. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(OpenDossiers.class)}. To be used on the UI thread.
 * <p>
 * It offers their saveables itself, so that a dirty dossier is asked for when the workbench closes although no part shows it.
 */
public final class OpenDossiers implements ISaveablesSource, IDisposable {

	/** Hears of dossiers that come and go, on the UI thread. */
	public interface Listener {

		/** A dossier was opened. */
		void opened(OpenDossier dossier);

		/** A dossier was closed; it must not be used any more. */
		void closed(OpenDossier dossier);
	}

	private final IWorkbench workbench;
	private final Display display;
	private final Map<Path, OpenDossier> open = new LinkedHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private @Nullable Pipeline pipeline;

	OpenDossiers(IWorkbench workbench) {
		this.workbench = workbench;
		this.display = workbench.getDisplay();
	}

	/**
	 * Opens a dossier for one user, who says {@link OpenDossier#release()} in the end. Whoever opens the same file gets the
	 * same object.
	 *
	 * @throws UnreadableDossierException where there is none, or it cannot be read
	 */
	public OpenDossier open(Path path) throws UnreadableDossierException {
		Optional<OpenDossier> known = find(path);
		return known.isPresent() ? used(known.get()) : add(DossierSession.open(path));
	}

	/**
	 * Makes an empty dossier, saves it and opens it for one user.
	 *
	 * @throws IOException where it cannot be written
	 */
	public OpenDossier create(Path path) throws IOException {
		DossierSession session = DossierSession.create(path);
		session.save();
		session.close();
		return open(path);
	}

	/** The open dossier of a path; nobody becomes a user of it. */
	public Optional<OpenDossier> find(Path path) {
		return Optional.ofNullable(open.get(real(path)));
	}

	/** All that are open, in the order in which they were opened. */
	public List<OpenDossier> open() {
		return List.copyOf(open.values());
	}

	/** What imports, analyses and checks, with all importers and checks that are installed. For any thread. */
	public synchronized Pipeline pipeline() {
		Pipeline known = pipeline;
		if (known == null) {
			var registry = RegistryFactory.getRegistry();
			known = new Pipeline(new Importers(ImporterRegistry.read(registry)), CheckRegistry.read(registry));
			pipeline = known;
		}
		return known;
	}

	/** How the pipeline works here: in the language of the windows, with all processors. */
	public static Pipeline.Settings settings() {
		return new Pipeline.Settings("", Language.locale(), Runtime.getRuntime().availableProcessors());
	}

	/** Adds a listener; one that is added already is not added again. */
	public void addListener(Listener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener; does nothing where it was not added. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	@Override
	public Saveable[] getSaveables() {
		return open.values().stream().map(OpenDossier::saveable).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return new Saveable[0];
	}

	@Override
	public void dispose() {
		for (OpenDossier dossier : open()) {
			open.remove(dossier.path());
			dossier.dispose();
		}
		listeners.clear();
	}

	void close(OpenDossier dossier) {
		if (open.remove(dossier.path(), dossier)) {
			tell(SaveablesLifecycleEvent.POST_CLOSE, dossier);
			listeners.forEach(listener -> listener.closed(dossier));
			dossier.dispose();
		}
	}

	void tellDirty(OpenDossier dossier) {
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, dossier);
	}

	private OpenDossier add(DossierSession session) {
		OpenDossier dossier = new OpenDossier(this, session, display,
				(snapshot, progress) -> pipeline().examine(snapshot, settings(), progress));
		open.put(dossier.path(), dossier);
		tell(SaveablesLifecycleEvent.POST_OPEN, dossier);
		listeners.forEach(listener -> listener.opened(dossier));
		return used(dossier);
	}

	private static OpenDossier used(OpenDossier dossier) {
		dossier.retain();
		return dossier;
	}

	private void tell(int what, OpenDossier dossier) {
		SaveablesLifecycleEvent event = new SaveablesLifecycleEvent(this, what, new Saveable[] { dossier.saveable() }, false);
		// while the workbench ends there is nobody to tell
		Optional.ofNullable(workbench.getService(ISaveablesLifecycleListener.class))
				.ifPresent(saveables -> saveables.handleLifecycleEvent(event));
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}
}
