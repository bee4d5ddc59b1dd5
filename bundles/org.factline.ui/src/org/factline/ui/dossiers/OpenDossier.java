package org.factline.ui.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.model.bridge.MaskEdits;
import org.factline.model.bridge.Snapshot;
import org.factline.model.bridge.Snapshots;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.masking.Masking;

/**
 * A dossier that is open in the workbench: its one session, its undo history, what the background check found. To be used on
 * the UI thread; values that it gives, such as {@link #snapshot()} and {@link #results()}, are for any thread.
 */
public final class OpenDossier {

	/** Hears of changes on the UI thread. Several changes that follow each other at once are told as one. */
	public interface Listener {

		/**
		 * The dossier changed.
		 *
		 * @param articles whose text, fields or blocks may be others now; empty where other things changed
		 */
		default void changed(Set<org.factline.model.Article> articles) {
			// whoever does not show articles need not know
		}

		/** The background check began, ended or found something else. */
		default void resultsChanged() {
			// whoever does not show results need not know
		}

		/** Whether the dossier is dirty may be otherwise now. */
		default void dirtyChanged() {
			// whoever does not show it need not know
		}

		/** The dossier was read anew from the disk: every object and the undo history are others now. */
		default void reloaded() {
			// whoever keeps no objects need not know
		}
	}

	/** Articles in the order of time, of one snapshot. */
	private record Dated(Snapshot of, List<Article> articles) {
	}

	/** Of articles without a date: behind all others. */
	private static final String NO_DATE = "\uffff";
	private static final Comparator<Article> BY_DATE = Comparator
			.comparing((Article article) -> article.value(Field.PUBLISHED).orElse(NO_DATE)).thenComparing(ArticleNames::of)
			.thenComparing(Article::id);

	private final OpenDossiers all;
	private final Display display;
	private final Path path;
	private final BackgroundCheck check;
	private final DossierSaveable saveable = new DossierSaveable(this);
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final DossierSession.Listener changes = this::sessionChanged;
	private final Set<org.factline.model.Article> changed = new LinkedHashSet<>();
	private boolean changeToTell;
	private DossierSession session;
	private Snapshots snapshots;
	private Results results;
	private @Nullable Dated dated;
	private int users;
	private boolean closed;

	OpenDossier(OpenDossiers all, DossierSession session, Optional<Snapshot> first, Display display, BackgroundCheck.Work work) {
		this.all = all;
		this.display = display;
		this.path = session.path();
		this.session = session;
		this.snapshots = first.map(one -> new Snapshots(session, one)).orElseGet(() -> new Snapshots(session, path.toString()));
		this.results = Results.none(session.problems());
		this.check = new BackgroundCheck(this, work, display);
		session.addListener(changes);
		check.soon();
	}

	/** The one session, until {@link Listener#reloaded()}. */
	public DossierSession session() {
		return session;
	}

	/** Its file or folder, by its real path. */
	public Path path() {
		return path;
	}

	/** What people call it: its title, else its file's name without the ending. */
	public String name() {
		String title = session.dossier().getTitle();
		return title == null || title.isBlank() ? nameOf(path) : title;
	}

	/** What people call a dossier that is not open: its file's name without the ending. */
	public static String nameOf(Path path) {
		Path last = path.getFileName();
		String name = last == null ? path.toString() : last.toString();
		return name.endsWith(DossierFile.SUFFIX) ? name.substring(0, name.length() - DossierFile.SUFFIX.length()) : name;
	}

	/** The dossier as it is now, for any thread. Asked twice without a change between, it is the same object. */
	public Snapshot snapshot() {
		return snapshots.current();
	}

	/** What takes masked names out of whatever is handed on, as things are now. */
	public Masking masking() {
		return new Masking(MaskEdits.all(session.dossier()));
	}

	/** An article as people see it: with corrections laid over it. */
	public Optional<Article> article(String id) {
		return snapshot().article(id);
	}

	/** The articles by publication date, then by name; those without a date come last. */
	public List<Article> articlesByDate() {
		Snapshot now = snapshot();
		Dated known = dated;
		if (known == null || known.of() != now) {
			known = new Dated(now, now.articles().articles().stream().sorted(BY_DATE).toList());
			dated = known;
		}
		return known.articles();
	}

	/**
	 * Changes the dossier by one command.
	 *
	 * @param label what people read beside Undo, in the language of the windows
	 * @return whether anything changed
	 * @throws IllegalStateException where the dossier is read-only
	 */
	public boolean execute(String label, Consumer<Edit> work) {
		return session.execute(label, work);
	}

	/** Undoes the last change; does nothing where there is none. */
	public void undo() {
		session.undo();
	}

	/** Does again what was undone last; does nothing where nothing was. */
	public void redo() {
		session.redo();
	}

	/** Whether the disk holds something else. */
	public boolean isDirty() {
		return session.isDirty();
	}

	/**
	 * Writes the dossier.
	 *
	 * @throws org.factline.model.file.ChangedOnDiskException where somebody else changed it; it is not overwritten
	 * @throws IOException                                    where it cannot be written
	 */
	public void save() throws IOException {
		session.save();
		DossierResource.refresh(path);
		tellDirty();
	}

	/**
	 * Reads the dossier anew from the disk; what was not saved is lost, and so is the undo history.
	 *
	 * @throws UnreadableDossierException where that cannot be; all stays as it is then
	 */
	public void reload() throws UnreadableDossierException {
		DossierSession fresh = DossierSession.open(path);
		check.stop();
		close(session, snapshots);
		session = fresh;
		snapshots = new Snapshots(fresh, path.toString());
		results = Results.none(fresh.problems());
		fresh.addListener(changes);
		listeners.forEach(Listener::reloaded);
		tellDirty();
		check.soon();
	}

	/** What is known of the dossier. */
	public Results results() {
		return results;
	}

	/** What saves it, the same for every part that shows it. */
	public DossierSaveable saveable() {
		return saveable;
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

	/** Says that a user who opened it needs it no longer. When the last has said so it is closed, as soon as it is clean. */
	public void release() {
		users = Math.max(0, users - 1);
		closeIfUnused();
	}

	/** One more user, who says {@link #release()} in the end. */
	public void retain() {
		users++;
	}

	/** Starts the background check again, such as when settings of checks have changed. */
	public void recheck() {
		show(results.with(Results.State.STALE));
		check.soon();
	}

	void show(Results fresh) {
		if (fresh != results) {
			results = fresh;
			listeners.forEach(Listener::resultsChanged);
		}
	}

	/** Closes it, saved or not. */
	void dispose() {
		closed = true;
		check.stop();
		close(session, snapshots);
		listeners.clear();
	}

	private void close(DossierSession old, Snapshots oldSnapshots) {
		old.removeListener(changes);
		oldSnapshots.close();
		old.close();
	}

	private void closeIfUnused() {
		if (users == 0 && !isDirty()) {
			all.close(this);
		}
	}

	private void tellDirty() {
		all.tellDirty(this);
		listeners.forEach(Listener::dirtyChanged);
		closeIfUnused();
	}

	private void sessionChanged(Set<org.factline.model.Article> articles) {
		changed.addAll(articles);
		if (!changeToTell) {
			changeToTell = true;
			display.asyncExec(this::tellChange);
		}
		results = results.with(Results.State.STALE);
		check.soon();
	}

	private void tellChange() {
		if (closed) {
			return;
		}
		Set<org.factline.model.Article> told = Set.copyOf(changed);
		changed.clear();
		changeToTell = false;
		listeners.forEach(listener -> listener.changed(told));
		listeners.forEach(Listener::resultsChanged);
		tellDirty();
	}
}
