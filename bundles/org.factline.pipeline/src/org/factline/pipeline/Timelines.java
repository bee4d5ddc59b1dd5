package org.factline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.factline.analysis.Analysis;
import org.factline.analysis.EventProposal;
import org.factline.article.ArticleSet;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.model.bridge.EventEdits;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** What happened, in the order of time: what people confirmed, and what is proposed and neither confirmed nor rejected. */
final class Timelines {

	/** Stands at the end. */
	private static final Edtf UNDATED = Edtf.ofYear(9999);
	private static final Comparator<Dated> IN_TIME = Comparator.comparing((Dated one) -> one.when().earliest())
			.thenComparing(one -> one.when().latest()).thenComparing(one -> one.event().id());

	private record Dated(Edtf when, Event event) {
	}

	private Timelines() {
	}

	/**
	 * The events of a dossier.
	 *
	 * @param analysis asked only where proposals are wanted
	 */
	static List<Event> of(Supplier<Analysis> analysis, ArticleSet articles, Imported imported, boolean proposed) {
		Optional<Analysis> known = proposed ? Optional.of(analysis.get()) : Optional.empty();
		return of(imported.events().getOrDefault(articles.dossier(), List.of()),
				imported.decisions().getOrDefault(articles.dossier(), List.of()), articles,
				known.map(Analysis::events).orElse(List.of()), known);
	}

	/**
	 * The events that people confirmed, and those that an analysis proposes.
	 *
	 * @param decisions rejections of proposals among them
	 * @param articles  of the dossier
	 * @param proposals empty where none are wanted
	 * @param analysis  of the dossier, where there is one
	 */
	static List<Event> of(List<Event> confirmed, List<Decision> decisions, ArticleSet articles, List<EventProposal> proposals,
			Optional<Analysis> analysis) {
		List<Dated> all = new ArrayList<>();
		confirmed.forEach(event -> all.add(new Dated(date(event), event)));
		if (!proposals.isEmpty()) {
			Set<String> rejected = new HashSet<>();
			decisions.stream().map(Decision::fingerprint).forEach(rejected::add);
			for (EventProposal proposal : proposals) {
				if (!rejected.contains(EventEdits.fingerprint(proposal.id())) && confirmed.stream().noneMatch(event -> tells(event, proposal))) {
					all.add(new Dated(proposal.when().isKnown() ? proposal.when() : UNDATED, new Event(proposal.id(), proposal.title(),
							text(proposal.when()), proposal.places(), proposal.people(), List.copyOf(proposal.claims()), true)));
				}
			}
		}
		all.sort(IN_TIME);
		return EventSources.counted(all.stream().map(Dated::event).toList(), articles, analysis);
	}

	/** Whether an event that was confirmed holds a passage of a proposal. */
	private static boolean tells(Event event, EventProposal proposal) {
		return event.claims().stream().anyMatch(claim -> claim instanceof Passage.InText place && proposal.claims().stream()
				.anyMatch(other -> other.article().equals(place.article()) && other.begin() < place.end() && place.begin() < other.end()));
	}

	private static String text(Edtf when) {
		return when.isKnown() ? when.toString() : "";
	}

	/** The date of an event; what is none stands at the end. */
	private static Edtf date(Event event) {
		try {
			return event.when().isEmpty() ? UNDATED : Edtf.parse(event.when());
		} catch (EdtfSyntaxException e) {
			return UNDATED;
		}
	}
}
