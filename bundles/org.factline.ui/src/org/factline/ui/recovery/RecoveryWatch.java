package org.factline.ui.recovery;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.factline.model.edit.Recovery;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;

/** Keeps copies of dossiers that are not saved, and asks about those that it finds when a dossier is opened. */
@NonNullByDefault({})
public final class RecoveryWatch implements IStartup, OpenDossiers.Listener, IWorkbenchListener {

	/** So many milliseconds after a change a copy is written; a minute where nothing is said. */
	private static final int PAUSE = Integer.getInteger("factline.recovery.pause", 60_000).intValue();
	private static final int END_SECONDS = 10;

	private final Map<OpenDossier, KeptCopy> copies = new IdentityHashMap<>();
	private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "recovery");
		thread.setDaemon(true);
		return thread;
	});

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> start(workbench));
	}

	private void start(IWorkbench workbench) {
		if (workbench.isClosing()) {
			return;
		}
		OpenDossiers dossiers = workbench.getService(OpenDossiers.class);
		DossierWatch.start(dossiers, this::copy, this);
		dossiers.open().forEach(this::opened);
		workbench.addWorkbenchListener(this);
	}

	private KeptCopy copy(OpenDossier dossier) {
		return copies.computeIfAbsent(dossier, one -> new KeptCopy(one, PlatformUI.getWorkbench().getDisplay(), writer, PAUSE));
	}

	@Override
	public void opened(OpenDossier dossier) {
		KeptCopy copy = copy(dossier);
		copy.waiting(true);
		// behind what is still to be removed, where the dossier was closed a moment ago
		writer.execute(() -> {
			Optional<Recovery.Copy> found = find(copy.recovery());
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> found.ifPresentOrElse(one -> ask(dossier, copy, one), () -> copy.waiting(false)));
			}
		});
	}

	private static Optional<Recovery.Copy> find(Recovery recovery) {
		try {
			return recovery.find();
		} catch (IOException e) {
			ILog.of(RecoveryWatch.class).warn("whether work was not saved is not known", e);
			return Optional.empty();
		}
	}

	private void ask(OpenDossier dossier, KeptCopy copy, Recovery.Copy found) {
		if (copies.get(dossier) != copy) {
			return;
		}
		switch (RecoveryQuestion.ask(dossier, found)) {
		case RESTORE -> {
			if (RecoveryQuestion.restore(dossier, found)) {
				copy.waiting(false);
			}
		}
		case DELETE -> {
			copy.waiting(false);
			copy.discard();
		}
		case LATER -> {
			// it is asked again when the dossier is opened the next time
		}
		}
	}

	@Override
	public void closed(OpenDossier dossier) {
		Objects.requireNonNull(copies.remove(dossier)).end();
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	/** Everybody was asked whether to save, so there is nothing to come back to. */
	@Override
	public void postShutdown(IWorkbench workbench) {
		copies.values().forEach(KeptCopy::end);
		writer.shutdown();
		try {
			writer.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
