package org.factline.timeline.ui;

import java.util.List;
import java.util.Optional;

import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.checking.Judgements;
import org.factline.timeline.Told;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Results;

/** What a dossier tells; made anew only where a check found something new: its beginning and end change nothing. */
final class TellingOf {

	private List<Event> events = List.of();
	private List<Judgements.Judged> judged = List.of();
	private Told told = Told.of(List.of());

	Told of(Optional<OpenDossier> dossier) {
		Optional<Results> results = dossier.map(OpenDossier::results);
		List<Event> fresh = results.map(Results::events).orElse(List.of());
		List<Judgements.Judged> found = results.map(Results::judged).orElse(List.of());
		if (fresh != events || found != judged) {
			events = fresh;
			judged = found;
			List<Finding> standing = found.stream().filter(Judgements.Judged::stands).map(Judgements.Judged::finding).toList();
			told = new Told(fresh, List.of(), results.flatMap(Results::analysis), standing, Optional.empty());
		}
		return told;
	}
}
