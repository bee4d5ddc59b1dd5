package org.factline.ui.recovery;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.factline.model.edit.Recovery;
import org.factline.model.file.DossierFile;
import org.factline.ui.dossiers.OpenDossier;

/**
 * The copy of one open dossier that is not saved. It is taken on the UI thread, which takes some hundredths of a second, and written by
 * another. A dossier in a folder has too many articles for that.
 */
final class KeptCopy implements OpenDossier.Listener {

	private final OpenDossier dossier;
	private final Recovery recovery;
	private final Display display;
	private final Executor writer;
	private final int pause;
	/** Whether the copy of another time still waits to be decided on; it is not written over. */
	private boolean waiting;
	private boolean due;
	private boolean ended;

	/** @param pause so many milliseconds pass from a change to the copy */
	KeptCopy(OpenDossier dossier, Display display, Executor writer, int pause) {
		this.dossier = dossier;
		this.recovery = new Recovery(dossier.path());
		this.display = display;
		this.writer = writer;
		this.pause = pause;
	}

	Recovery recovery() {
		return recovery;
	}

	/** A copy of another time waits, or does so no longer. */
	void waiting(boolean waits) {
		waiting = waits;
	}

	@Override
	public void changed(Set<org.factline.model.Article> articles) {
		if (!due && !ended) {
			due = true;
			display.timerExec(pause, this::keep);
		}
	}

	@Override
	public void dirtyChanged() {
		if (!dossier.isDirty()) {
			discard();
		}
	}

	@Override
	public void reloaded() {
		discard();
	}

	private void keep() {
		due = false;
		if (ended || waiting || !dossier.isDirty() || dossier.session().articles().size() > DossierFile.MAX_ARTICLES_IN_ONE_FILE) {
			return;
		}
		Recovery.Taken taken = recovery.take(dossier.session());
		writer.execute(() -> {
			try {
				recovery.write(taken);
			} catch (IOException e) {
				// the work itself goes on; where nothing can be written, saving will say so
				ILog.of(KeptCopy.class).warn("no copy of " + dossier.path() + " could be written", e);
			}
		});
	}

	/** There is nothing to come back to; does nothing while a copy of another time waits. */
	void discard() {
		if (waiting) {
			return;
		}
		writer.execute(() -> {
			try {
				recovery.discard();
			} catch (IOException e) {
				ILog.of(KeptCopy.class).warn("a copy of " + dossier.path() + " could not be removed", e);
			}
		});
	}

	/** The dossier is closed, saved or given up. */
	void end() {
		ended = true;
		discard();
	}
}
