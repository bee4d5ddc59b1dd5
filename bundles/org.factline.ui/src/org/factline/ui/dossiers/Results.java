package org.factline.ui.dossiers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.factline.analysis.Analysis;
import org.factline.article.Event;
import org.factline.article.Problem;
import org.factline.checking.Judgements;

/**
 * What the background check knows of a dossier. A value for any thread; while a new one is being made the old one stays,
 * marked as such, so that nothing flickers.
 *
 * @param state    how it stands to the dossier as it is now
 * @param revision of the snapshot that it was made from; -1 where nothing was made yet
 * @param analysis what the articles say; empty where nothing was made yet
 * @param judged   the findings with what was decided about them, in the order of reports
 * @param events   what people confirmed and what is proposed and neither confirmed nor rejected, in the order of time
 * @param problems what is wrong with the dossier's file
 */
public record Results(State state, long revision, Optional<Analysis> analysis, List<Judgements.Judged> judged, List<Event> events,
		List<Problem> problems) {

	/** How results stand to the dossier. */
	public enum State {
		/** They are being made anew. */
		RUNNING,
		/** They are of the dossier as it is. */
		CURRENT,
		/** They are of an earlier state, and nothing is at work: it was cancelled, or will begin in a moment. */
		STALE
	}

	public Results {
		Objects.requireNonNull(state);
		Objects.requireNonNull(analysis);
		judged = List.copyOf(judged);
		events = List.copyOf(events);
		problems = List.copyOf(problems);
	}

	/** Nothing was made yet. */
	static Results none(List<Problem> problems) {
		return new Results(State.STALE, -1, Optional.empty(), List.of(), List.of(), problems);
	}

	/** The finding of a fingerprint. */
	public Optional<Judgements.Judged> finding(String fingerprint) {
		return judged.stream().filter(one -> one.finding().fingerprint().equals(fingerprint)).findFirst();
	}

	/** The event of an id. */
	public Optional<Event> event(String id) {
		return events.stream().filter(one -> one.id().equals(id)).findFirst();
	}

	Results with(State now) {
		return now == state ? this : new Results(now, revision, analysis, judged, events, problems);
	}
}
