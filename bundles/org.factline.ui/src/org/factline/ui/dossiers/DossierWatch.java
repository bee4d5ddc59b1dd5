package org.factline.ui.dossiers;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Listens to every dossier that is open, those that are opened later included, until it is closed. To be used on the UI
 * thread.
 */
public final class DossierWatch implements OpenDossiers.Listener {

	private final OpenDossiers dossiers;
	private final Function<OpenDossier, OpenDossier.Listener> listeners;
	private final OpenDossiers.Listener comings;
	private final Map<OpenDossier, OpenDossier.Listener> heard = new IdentityHashMap<>();

	private DossierWatch(OpenDossiers dossiers, Function<OpenDossier, OpenDossier.Listener> listeners, OpenDossiers.Listener comings) {
		this.dossiers = dossiers;
		this.listeners = listeners;
		this.comings = comings;
	}

	/**
	 * Begins to listen.
	 *
	 * @param listeners makes what hears of one dossier
	 * @param comings   hears of dossiers that come and go, after they are listened to or no longer are; those that are open
	 *                  already it does not hear of
	 */
	public static DossierWatch start(OpenDossiers dossiers, Function<OpenDossier, OpenDossier.Listener> listeners,
			OpenDossiers.Listener comings) {
		DossierWatch watch = new DossierWatch(dossiers, listeners, comings);
		dossiers.addListener(watch);
		dossiers.open().forEach(watch::hear);
		return watch;
	}

	@Override
	public void opened(OpenDossier dossier) {
		hear(dossier);
		comings.opened(dossier);
	}

	@Override
	public void closed(OpenDossier dossier) {
		OpenDossier.Listener listener = heard.remove(dossier);
		if (listener != null) {
			dossier.removeListener(listener);
		}
		comings.closed(dossier);
	}

	private void hear(OpenDossier dossier) {
		heard.computeIfAbsent(dossier, key -> {
			OpenDossier.Listener listener = listeners.apply(dossier);
			dossier.addListener(listener);
			return listener;
		});
	}

	/** Listens no longer. */
	public void dispose() {
		dossiers.removeListener(this);
		heard.forEach(OpenDossier::removeListener);
		heard.clear();
	}
}
