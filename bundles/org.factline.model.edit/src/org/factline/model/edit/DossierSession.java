package org.factline.model.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.factline.article.Problem;
import org.factline.model.Article;
import org.factline.model.Dossier;
import org.factline.model.file.ChangedOnDiskException;
import org.factline.model.file.DossierFile;
import org.factline.model.file.Evidence;
import org.factline.model.file.UnreadableDossierException;
import org.factline.model.provider.FactlineItemProviderAdapterFactory;

/**
 * An open dossier: its objects, its command stack, what is saved of it. Whoever shows or changes the dossier shares the one
 * session. All methods belong to the thread that opened it, and so do the objects; another thread works on a snapshot.
 */
public final class DossierSession implements AutoCloseable {

	/** Hears of every change, on the session's thread, after it is done. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * Something changed: a command was done, undone or redone.
		 *
		 * @param articles whose text, fields or blocks may be others now; empty where other things of the dossier changed
		 */
		void changed(Set<Article> articles);
	}

	private final Thread owner = Thread.currentThread();
	private final DossierFile file;
	private final BasicCommandStack commands = new BasicCommandStack();
	private final FactlineItemProviderAdapterFactory providers = new FactlineItemProviderAdapterFactory();
	private final AdapterFactoryEditingDomain domain;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	/** Articles that changed since the last save, whether or not they were changed back. */
	private final Set<Article> touched = new LinkedHashSet<>();
	/** Whether anything else changed since the last save. */
	private boolean touchedOthers;
	private boolean saved;

	private DossierSession(DossierFile file, boolean saved) {
		this.file = file;
		this.saved = saved;
		this.domain = new AdapterFactoryEditingDomain(providers, commands, file.resources());
	}

	/** A session for a dossier that is not on disk yet. */
	public static DossierSession create(Path path) {
		return new DossierSession(DossierFile.create(path), false);
	}

	/**
	 * A session for a dossier on disk; {@link #problems()} tells what is wrong with it.
	 *
	 * @throws UnreadableDossierException where nothing can be opened
	 */
	public static DossierSession open(Path path) throws UnreadableDossierException {
		return new DossierSession(DossierFile.open(path), true);
	}

	/**
	 * A session for a dossier that was read on any thread, by {@link DossierFile#open(Path)}. From now on the file and its
	 * objects belong to the calling thread.
	 */
	public static DossierSession of(DossierFile file) {
		return new DossierSession(file, true);
	}

	/** The content. To be changed by {@link #execute} only. */
	public Dossier dossier() {
		checkThread();
		return file.dossier();
	}

	/** The articles that are loaded, in the order of the file. */
	public List<Article> articles() {
		checkThread();
		return file.articles();
	}

	/** What is wrong with the file, with places. */
	public List<Problem> problems() {
		return file.problems();
	}

	/** Whether it must not be changed, since saving it would lose what could not be read. */
	public boolean isReadOnly() {
		return file.isReadOnly();
	}

	/** Where it is kept. */
	public Path path() {
		return file.path();
	}

	/** The original bytes beside it. */
	public Evidence evidence() {
		return file.evidence();
	}

	/** For whoever shows objects with EMF.Edit: labels, properties, children. Its command stack is the session's. */
	public EditingDomain domain() {
		checkThread();
		return domain;
	}

	/**
	 * Changes the dossier by one command. Where the work throws, everything is as it was.
	 *
	 * @param label what people read beside Undo
	 * @return whether anything changed; a change that changes nothing leaves no entry
	 */
	public boolean execute(String label, Consumer<Edit> work) {
		checkThread();
		if (isReadOnly()) {
			throw new IllegalStateException(path() + " cannot be changed: something in it could not be read, and would be lost");
		}
		DossierCommand command = DossierCommand.done(label, domain, work);
		if (command.isEmpty()) {
			return false;
		}
		commands.execute(command);
		changed(command);
		return true;
	}

	/** The label of what {@link #undo} would undo. */
	public Optional<String> undoLabel() {
		checkThread();
		return Optional.ofNullable(commands.getUndoCommand()).map(Command::getLabel);
	}

	/** The label of what {@link #redo} would redo. */
	public Optional<String> redoLabel() {
		checkThread();
		return Optional.ofNullable(commands.getRedoCommand()).map(Command::getLabel);
	}

	/** Undoes the last change; does nothing where there is none. */
	public void undo() {
		checkThread();
		Command last = commands.getUndoCommand();
		if (last != null) {
			commands.undo();
			changed(last);
		}
	}

	/** Does again what was undone last; does nothing where nothing was. */
	public void redo() {
		checkThread();
		Command next = commands.getRedoCommand();
		if (next != null) {
			commands.redo();
			changed(next);
		}
	}

	/** Whether the disk holds something else. */
	public boolean isDirty() {
		checkThread();
		return !saved || commands.isSaveNeeded();
	}

	/**
	 * Writes the dossier.
	 *
	 * @throws ChangedOnDiskException where somebody else changed it since it was read; it is not overwritten
	 * @throws IOException            where it cannot be written; the disk holds the old content or the new one
	 */
	public void save() throws IOException {
		checkThread();
		if (saved) {
			file.save(touched, touchedOthers);
		} else {
			file.save();
		}
		touched.clear();
		touchedOthers = false;
		saved = true;
		commands.saveIsDone();
	}

	/**
	 * Writes the content as it is now to another file, as a dossier of its own; this one stays where and what it is. Original
	 * bytes are not copied.
	 *
	 * @throws IOException where it cannot be written
	 */
	public void saveCopy(Path path) throws IOException {
		copy(path).save();
	}

	/** The content as it is now, as a dossier of its own that is not on disk yet; it belongs to no thread, so any one may write it. */
	DossierFile copy(Path path) {
		checkThread();
		DossierFile copy = DossierFile.create(path);
		Dossier fresh = EcoreUtil.copy(dossier());
		for (EStructuralFeature feature : fresh.eClass().getEAllStructuralFeatures()) {
			if (fresh.eIsSet(feature)) {
				copy.dossier().eSet(feature, fresh.eGet(feature) instanceof List<?> all ? List.copyOf(all) : fresh.eGet(feature));
			}
		}
		return copy;
	}

	/** Adds a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Removes a listener; does nothing where it was not added. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Lets go of everything; what was not saved is lost. */
	@Override
	public void close() {
		commands.flush();
		providers.dispose();
		listeners.clear();
	}

	private void changed(Command command) {
		if (command instanceof DossierCommand change) {
			touched.addAll(change.articles());
			touchedOthers |= change.touchesOthers();
			listeners.forEach(listener -> listener.changed(change.articles()));
		}
	}

	private void checkThread() {
		if (Thread.currentThread() != owner) {
			throw new IllegalStateException("the dossier " + file.path().getFileName() + " belongs to the thread "
					+ owner.getName() + ", not to " + Thread.currentThread().getName());
		}
	}
}
