package org.factline.ui.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.Job;
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
import org.factline.model.bridge.Snapshot;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierFile;
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
	private final Map<String, String> checkNames = new ConcurrentHashMap<>();

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
		return known.isPresent() ? used(known.get()) : add(DossierSession.open(path), Optional.empty());
	}

	/**
	 * Opens a dossier for one user in the background: for large ones, which take longer than people like to see a window stand
	 * still.
	 *
	 * @param then   gets it, on the UI thread; whoever it is releases it in the end
	 * @param failed hears, on the UI thread, that it cannot be read
	 */
	public void openLater(Path path, Consumer<OpenDossier> then, Consumer<UnreadableDossierException> failed) {
		Optional<OpenDossier> known = find(path);
		if (known.isPresent()) {
			then.accept(used(known.get()));
			return;
		}
		Job job = Job.create(Language.messages(OpenDossiers.class).get("job.open", OpenDossier.nameOf(path)), monitor -> {
			try {
				DossierFile file = DossierFile.open(path);
				Snapshot first = Snapshot.of(file, file.path().toString());
				display.asyncExec(() -> then.accept(find(path).map(OpenDossiers::used)
						.orElseGet(() -> add(DossierSession.of(file), Optional.of(first)))));
			} catch (UnreadableDossierException e) {
				display.asyncExec(() -> failed.accept(e));
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/**
	 * Makes an empty dossier, saves it and opens it for one user.
	 *
	 * @param title what people call it; empty for the file's name
	 * @throws IOException where it cannot be written
	 */
	public OpenDossier create(Path path, String title) throws IOException {
		DossierFile file = DossierFile.create(path);
		if (!title.isBlank()) {
			file.dossier().setTitle(title);
		}
		file.save();
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

	/** What people call a check, in the language of the windows; its id where it has no help page. For any thread. */
	public String checkName(String check) {
		return checkNames.computeIfAbsent(check, id -> pipeline().checkName(id, Language.locale()));
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

	/**
	 * Closes a dossier whoever uses it; what was not saved is lost.
	 *
	 * @param dossier one that is open
	 */
	public void close(OpenDossier dossier) {
		if (open.remove(dossier.path(), dossier)) {
			tell(SaveablesLifecycleEvent.POST_CLOSE, dossier);
			listeners.forEach(listener -> listener.closed(dossier));
			dossier.dispose();
		}
	}

	void tellDirty(OpenDossier dossier) {
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, dossier);
	}

	private OpenDossier add(DossierSession session, Optional<Snapshot> first) {
		OpenDossier dossier = new OpenDossier(this, session, first, display,
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
