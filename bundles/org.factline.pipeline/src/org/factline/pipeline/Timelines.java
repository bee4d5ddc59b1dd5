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
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** What happened, in the order of time: what people confirmed, and what is proposed and neither confirmed nor rejected. */
final class Timelines {

	private static final Comparator<Event> IN_TIME = Comparator.comparing((Event event) -> date(event).earliest())
			.thenComparing(event -> date(event).latest()).thenComparing(Event::id);

	private Timelines() {
	}

	/**
	 * The events of a dossier.
	 *
	 * @param analysis asked only where proposals are wanted
	 */
	static List<Event> of(Supplier<Analysis> analysis, ArticleSet articles, Imported imported, boolean proposed) {
		return of(imported.events().getOrDefault(articles.dossier(), List.of()),
				imported.decisions().getOrDefault(articles.dossier(), List.of()), articles,
				proposed ? Optional.of(analysis.get()) : Optional.empty());
	}

	/**
	 * The events that people confirmed, and those that an analysis proposes.
	 *
	 * @param decisions rejections of proposals among them
	 * @param articles  of the dossier
	 * @param analysis  empty where no proposals are wanted
	 */
	static List<Event> of(List<Event> confirmed, List<Decision> decisions, ArticleSet articles, Optional<Analysis> analysis) {
		List<Event> all = new ArrayList<>(confirmed);
		if (analysis.isPresent()) {
			Set<String> rejected = new HashSet<>();
			decisions.stream().map(Decision::fingerprint).forEach(rejected::add);
			for (EventProposal proposal : analysis.get().events()) {
				if (!rejected.contains(proposal.id().replace("-", "")) && confirmed.stream().noneMatch(event -> tells(event, proposal))) {
					all.add(new Event(proposal.id(), proposal.title(), text(proposal.when()), proposal.places(), proposal.people(),
							List.copyOf(proposal.claims()), true));
				}
			}
		}
		all.sort(IN_TIME);
		return EventSources.counted(all, articles, analysis);
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

	private static final Edtf UNDATED = Edtf.ofYear(9999);
}
