package org.factline.ui.dossiers;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.factline.progress.Progress;

/** Shows the engines' progress in the workbench. The engines call from several threads, a monitor allows one at a time. */
public final class MonitoredProgress implements Progress {

	private static final int SCALE = 1000;

	private final SubMonitor monitor;

	/** @param monitor not begun yet */
	public MonitoredProgress(IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor);
	}

	/** How many tasks follow nobody knows, so each takes its share of what is left. */
	@Override
	public synchronized void begin(String task, long total) {
		monitor.subTask(task);
		monitor.setWorkRemaining(SCALE);
	}

	@Override
	public synchronized void worked(long units) {
		monitor.worked(1);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
