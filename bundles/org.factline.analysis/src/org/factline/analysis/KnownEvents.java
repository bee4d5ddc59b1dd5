package org.factline.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a search for events found, so that the next one reads again only articles that changed. An article and a claim are known by
 * their identity. Used by one thread while it is filled, and not changed afterwards.
 */
final class KnownEvents {

	/** Nothing is known. */
	static final KnownEvents NONE = new KnownEvents();

	private final Map<AnalysedArticle, List<DatedClaim>> claims = new IdentityHashMap<>();
	/** Of claims that are an event by themselves. */
	private final Map<DatedClaim, EventProposal> alone = new IdentityHashMap<>();
	private List<EventProposal> events = List.of();

	/** The events, by day, then by id. */
	List<EventProposal> events() {
		return events;
	}

	void found(List<EventProposal> all) {
		events = all;
	}

	/** The claims of an article, as they were known before where they were. */
	List<DatedClaim> claims(AnalysedArticle article, KnownEvents before) {
		List<DatedClaim> known = before.claims.get(article);
		List<DatedClaim> found = known == null ? DatedClaim.of(article) : known;
		claims.put(article, found);
		return found;
	}

	/** The event that one claim alone tells, as it was known before where it was. */
	EventProposal alone(DatedClaim claim, KnownEvents before, Supplier<EventProposal> make) {
		EventProposal known = before.alone.get(claim);
		EventProposal found = known == null ? make.get() : known;
		alone.put(claim, found);
		return found;
	}
}
