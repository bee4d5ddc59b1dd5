package org.factline.ui.reader;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.factline.article.Article;
import org.factline.ui.dossiers.Results;
import org.factline.ui.language.Language;

/** Puts together what a reader shows, beside the UI thread; of several wishes only the last is heard. */
final class ReadingJob extends Job {

	/**
	 * What is wanted.
	 *
	 * @param article the article as it is now
	 */
	private record Wish(Article article, Reading.Origin origin, Results results) {
	}

	private final Display display;
	private final Locale locale = Language.locale();
	private final Consumer<Reading> show;
	private volatile @Nullable Wish wish;

	/** @param show is called on the UI thread */
	ReadingJob(Display display, Consumer<Reading> show) {
		super(Language.messages(ReadingJob.class).get("job.reading"));
		this.display = display;
		this.show = show;
		setSystem(true);
		setPriority(Job.SHORT);
	}

	void want(Article article, Reading.Origin origin, Results results) {
		wish = new Wish(article, origin, results);
		schedule();
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		Wish mine = wish;
		if (mine != null && !monitor.isCanceled()) {
			Reading reading = Reading.of(mine.article(), mine.origin(), mine.results(), locale);
			if (wish == mine && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (wish == mine) {
						show.accept(reading);
					}
				});
			}
		}
		return Status.OK_STATUS;
	}

	/** Shows nothing any more. */
	void forget() {
		wish = null;
		cancel();
	}
}
