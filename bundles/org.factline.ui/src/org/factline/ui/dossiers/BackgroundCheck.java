package org.factline.ui.dossiers;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.factline.model.bridge.Snapshot;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;
import org.factline.ui.language.Language;

/** Checks a dossier in the background a moment after it changed. A result that is older than the dossier is dropped. */
final class BackgroundCheck {

	/** How a snapshot is examined; on a thread of its own. */
	@FunctionalInterface
	interface Work {

		/**
		 * @throws CancellationException where the progress says so
		 */
		Pipeline.Examined examine(Snapshot snapshot, Progress progress);
	}

	/** Changes that follow each other faster than this are checked together. */
	private static final int PAUSE_MILLISECONDS = 20;

	private final OpenDossier dossier;
	private final Work work;
	private final Display display;
	private final Runnable begin = this::begin;
	private @Nullable Run running;
	private boolean stopped;

	BackgroundCheck(OpenDossier dossier, Work work, Display display) {
		this.dossier = dossier;
		this.work = work;
		this.display = display;
	}

	/** Begins in a moment; what is at work is given up. */
	void soon() {
		stopped = false;
		cancel();
		display.timerExec(PAUSE_MILLISECONDS, begin);
	}

	/** Gives up, until it is begun again. */
	void stop() {
		stopped = true;
		cancel();
		display.timerExec(-1, begin);
	}

	private void cancel() {
		Run old = running;
		if (old != null) {
			old.cancel();
			running = null;
		}
	}

	private void begin() {
		if (!stopped) {
			Run run = new Run(dossier.snapshot());
			running = run;
			dossier.show(dossier.results().with(Results.State.RUNNING));
			run.schedule();
		}
	}

	private void ended(Run run, @Nullable Results results) {
		if (running != run) {
			return;
		}
		running = null;
		dossier.show(results == null ? dossier.results().with(Results.State.STALE) : results);
	}

	/** One check of one snapshot. */
	private final class Run extends Job {

		private final Snapshot snapshot;

		Run(Snapshot snapshot) {
			super(Language.messages(BackgroundCheck.class).get("job.check", dossier.name()));
			this.snapshot = snapshot;
			setPriority(Job.LONG);
		}

		@Override
		@NonNullByDefault({})
		protected IStatus run(IProgressMonitor monitor) {
			try {
				Pipeline.Examined examined = work.examine(snapshot, new MonitoredProgress(monitor));
				end(new Results(Results.State.CURRENT, snapshot.revision(), java.util.Optional.of(examined.analysis()),
						examined.judgements().all(), examined.events(), dossier.results().problems()));
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				end(null);
				return Status.CANCEL_STATUS;
			} catch (RuntimeException e) {
				end(null);
				throw e;
			}
		}

		private void end(@Nullable Results results) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> ended(this, results));
			}
		}
	}
}
