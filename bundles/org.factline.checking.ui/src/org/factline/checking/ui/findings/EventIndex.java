package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analysis;
import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.statement.Quotation;

/** Which event a finding is about, and whose words: what is told, or said, where its passages stand. */
final class EventIndex {

	private record Told(int begin, int end, Event event) {
	}

	private final Map<String, List<Told>> told = new HashMap<>();
	private final Map<String, AnalysedArticle> articles;

	EventIndex(List<Event> events, Optional<Analysis> analysis) {
		for (Event event : events) {
			for (Passage claim : event.claims()) {
				if (claim instanceof Passage.InText place) {
					told.computeIfAbsent(place.article(), key -> new ArrayList<>()).add(new Told(place.begin(), place.end(), event));
				}
			}
		}
		articles = analysis.map(Analysis::byId).orElse(Map.of());
	}

	/** The event that the first passage which tells one tells; one that people confirmed goes before a proposed one. */
	Optional<Event> event(Finding finding) {
		Optional<Event> proposed = Optional.empty();
		for (Passage passage : finding.passages()) {
			if (passage instanceof Passage.InText place) {
				for (Told one : told.getOrDefault(place.article(), List.of())) {
					if (one.begin() < place.end() && place.begin() < one.end()) {
						if (!one.event().proposed()) {
							return Optional.of(one.event());
						}
						proposed = proposed.isPresent() ? proposed : Optional.of(one.event());
					}
				}
			}
		}
		return proposed;
	}

	/** Whose words the first passage that stands in a quotation is part of; empty where none does, or nobody is named. */
	String speaker(Finding finding) {
		for (Passage passage : finding.passages()) {
			AnalysedArticle article = articles.get(passage.article());
			if (article != null && passage instanceof Passage.InText place) {
				for (Quotation quotation : article.statements().quotations()) {
					if (quotation.begin() < place.end() && place.begin() < quotation.end() && !quotation.speaker().canonical().isEmpty()) {
						return quotation.speaker().canonical();
					}
				}
			}
		}
		return "";
	}
}
