package org.factline.checking.ui.comparison;

import java.nio.file.Path;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.factline.checking.registry.CheckRegistry;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.CheckScopes;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Results;

/** Explains away from the UI thread, as checks may compare long articles once more; the words are shown when they are there. */
final class ExplainingJob extends Job {

	private final Display display;
	private final @Nullable Shell parent;
	private final Path dossier;
	private final Results results;
	private final Messages messages;
	private final BiFunction<Explaining, SubMonitor, String> work;

	private ExplainingJob(Display display, @Nullable Shell parent, String title, OpenDossier dossier, Messages messages,
			BiFunction<Explaining, SubMonitor, String> work) {
		super(title);
		this.display = display;
		this.parent = parent;
		this.dossier = dossier.path();
		this.results = dossier.results();
		this.messages = messages;
		this.work = work;
	}

	/**
	 * Explains; to be called on the UI thread.
	 *
	 * @param parent the window that the words belong to
	 * @param title  of the words, and of the work while it goes on
	 */
	static void start(@Nullable Shell parent, String title, OpenDossier dossier, Messages messages, BiFunction<Explaining, SubMonitor, String> work) {
		Job job = new ExplainingJob(Display.getCurrent(), parent, title, dossier, messages, work);
		job.setUser(true);
		job.schedule();
	}

	@Override
	@NonNullByDefault({})
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Explaining explaining = new Explaining(results, CheckScopes.of(dossier), CheckRegistry.read(RegistryFactory.getRegistry()), messages);
			String words = work.apply(explaining, SubMonitor.convert(monitor));
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> show(words));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private void show(String words) {
		Shell shell = parent;
		if (shell == null || !shell.isDisposed()) {
			new WordsDialog(shell, getName(), words, false).open();
		}
	}
}
