package org.factline.model.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.factline.model.Dossier;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;

/**
 * A copy of what was not saved yet, hidden beside the dossier, for after a crash: whoever opens the dossier next finds it and may
 * go on with it. A reader of dossiers passes over it. What asks for a session belongs to the thread of the session, all else to any one
 * thread at a time.
 */
public final class Recovery {

	/**
	 * What was found.
	 *
	 * @param path a dossier, to be opened like any other
	 * @param when it was written
	 */
	public record Copy(Path path, Instant when) {
	}

	private final Path dossier;
	private final Path copy;

	/** @param dossier the dossier's file or folder */
	public Recovery(Path dossier) {
		this.dossier = dossier.toAbsolutePath();
		this.copy = this.dossier.resolveSibling("." + this.dossier.getFileName() + ".recovery");
	}

	/** What a session held at one moment. */
	public static final class Taken {

		private final DossierFile content;

		private Taken(DossierFile content) {
			this.content = content;
		}
	}

	/**
	 * Takes what the session holds now, to be written by {@link #write}; about half a second of writing for a thousand articles is left to
	 * another thread that way.
	 */
	public Taken take(DossierSession session) {
		return new Taken(session.copy(fresh()));
	}

	private Path fresh() {
		return copy.resolveSibling(copy.getFileName() + ".new");
	}

	/**
	 * Writes what was taken in place of an older copy.
	 *
	 * @throws IOException where it cannot be written; an older copy is then still there
	 */
	public void write(Taken taken) throws IOException {
		Path fresh = fresh();
		delete(fresh);
		taken.content.save();
		if (Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(fresh)) {
			delete(copy);
		}
		Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Keeps what the session holds now; where it holds what the disk holds, there is nothing to keep, and an older copy goes.
	 *
	 * @throws IOException where it cannot be written; an older copy is then still there
	 */
	public void keep(DossierSession session) throws IOException {
		if (session.isDirty()) {
			write(take(session));
		} else {
			discard();
		}
	}

	/**
	 * Brings back what a copy holds, as one change of the session, so that undoing it shows what was saved.
	 *
	 * @param label what people read beside Undo
	 * @throws UnreadableDossierException where the copy cannot be read; nothing is changed then
	 * @throws IllegalStateException      where the dossier is read-only
	 */
	public static void restore(Copy copy, DossierSession session, String label) throws UnreadableDossierException {
		Dossier kept = DossierFile.open(copy.path()).dossier();
		session.execute(label, edit -> {
			for (EStructuralFeature feature : kept.eClass().getEAllStructuralFeatures()) {
				if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()) {
					Object value = kept.eGet(feature);
					edit.set(session.dossier(), feature, value instanceof List<?> all ? List.copyOf(all) : value);
				}
			}
		});
	}

	/** The copy, unless the dossier was saved after it was written. */
	public Optional<Copy> find() throws IOException {
		if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		Instant when = Files.getLastModifiedTime(copy).toInstant();
		Path main = Files.isDirectory(dossier) ? dossier.resolve("dossier.factline") : dossier;
		boolean savedSince = Files.exists(main) && Files.getLastModifiedTime(main).toInstant().isAfter(when);
		return savedSince ? Optional.empty() : Optional.of(new Copy(copy, when));
	}

	/** Removes the copy; does nothing where there is none. */
	public void discard() throws IOException {
		delete(copy);
	}

	private static void delete(Path path) throws IOException {
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			List<Path> all;
			try (Stream<Path> files = Files.walk(path)) {
				all = files.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path one : all) {
				Files.deleteIfExists(one);
			}
		}
	}
}
