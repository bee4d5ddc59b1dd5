package org.factline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.model.bridge.ClaimRecords;
import org.factline.pipeline.masking.Masking;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.Standings;

/** What was read, without the names that it masks. */
final class MaskedImport {

	private MaskedImport() {
	}

	static Imported of(Imported from) {
		Masking masking = new Masking(from.masks());
		if (masking.isNothing()) {
			return from;
		}
		List<ArticleSet> sets = new ArrayList<>();
		Map<String, List<Decision>> decisions = new HashMap<>();
		Map<String, List<Event>> events = new HashMap<>();
		Map<String, List<ClaimReview>> reviews = new HashMap<>();
		Map<String, List<ClaimRecords.Withheld>> withheld = new HashMap<>();
		for (ArticleSet set : from.dossiers()) {
			String name = set.dossier();
			CheckedDossier masked = masking.dossier(new CheckedDossier(set, List.of(), from.events().getOrDefault(name, List.of()), Standings.NONE,
					from.reviews().getOrDefault(name, List.of()), Map.of()));
			String now = masked.articles().dossier();
			sets.add(masked.articles());
			events.put(now, masked.events());
			reviews.put(now, masked.reviews());
			decisions.put(now, from.decisions().getOrDefault(name, List.of()).stream().map(masking::decision).toList());
			withheld.put(now, from.withheld().getOrDefault(name, List.of()).stream().map(masking::withheld).toList());
		}
		return new Imported(sets, decisions, events, reviews, withheld, masking.problems(from.problems()), from.masks());
	}
}
