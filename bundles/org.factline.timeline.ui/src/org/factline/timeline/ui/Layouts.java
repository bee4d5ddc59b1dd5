package org.factline.timeline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.factline.messages.Messages;
import org.factline.timeline.Timeline;
import org.factline.timeline.Told;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Layout;
import org.factline.ui.language.Language;

/** Lays timelines out: small ones at once, others on a thread of their own. An order that a newer one has overtaken is dropped. */
final class Layouts {

	/** So many events take no time that anybody notices. */
	private static final int AT_ONCE = 1500;

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final Control control;
	private final Consumer<Layout> show;
	private Told told = Told.of(List.of());
	private Timeline timeline = Timeline.EMPTY;
	private Arrangement arrangement = Arrangement.PLAIN;
	private Optional<Job> running = Optional.empty();

	/** @param show called on the UI thread with each layout that is still wanted */
	Layouts(Control control, Consumer<Layout> show) {
		this.control = control;
		this.show = show;
	}

	Arrangement arrangement() {
		return arrangement;
	}

	/** Lays out something else; does nothing where it is the same in the same way. */
	void lay(Told fresh, Arrangement how) {
		if (fresh.equals(told) && how.equals(arrangement)) {
			return;
		}
		boolean sameEvents = fresh.equals(told) && running.isEmpty();
		Timeline known = timeline;
		told = fresh;
		arrangement = how;
		running.ifPresent(Job::cancel);
		running = Optional.empty();
		if (fresh.events().size() <= AT_ONCE) {
			finished(Layout.of(sameEvents ? known : Timeline.of(fresh), how));
			return;
		}
		Job job = Job.create(messages.get("job"), (ICoreRunnable) monitor -> {
			Layout layout = Layout.of(sameEvents ? known : Timeline.of(fresh), how);
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> ended(layout, fresh, how));
			}
		});
		job.setSystem(true);
		running = Optional.of(job);
		job.schedule();
	}

	private void ended(Layout layout, Told of, Arrangement how) {
		if (!control.isDisposed() && of == told && how == arrangement) {
			running = Optional.empty();
			finished(layout);
		}
	}

	private void finished(Layout layout) {
		timeline = layout.timeline();
		show.accept(layout);
	}
}
