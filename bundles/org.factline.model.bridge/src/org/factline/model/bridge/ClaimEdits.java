package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.BlockKind;
import org.factline.article.ClaimReview;
import org.factline.model.Agent;
import org.factline.model.AgentKind;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.Verdict;
import org.factline.model.edit.Edit;
import org.factline.text.Slug;
import org.factline.text.Span;

/**
 * Claims with verdicts that fact-checks bring along, as steps of one change. What is certain of a claim is that somebody made
 * it: that is the event, dated when it was made; its only claim has the verdict. It is known again by its id, whatever people
 * change of it.
 */
public final class ClaimEdits {

	private static final String PREFIX = "claim-review-";
	private static final int SLUG = 40;

	private final Dossier dossier;
	private final Edit edit;
	private final Set<String> taken;
	private final Map<String, Agent> agents = new HashMap<>();
	private final Map<String, Claim> known = new HashMap<>();
	private final List<Event> fresh = new ArrayList<>();

	/** For one change of a dossier. */
	public ClaimEdits(Dossier dossier, Edit edit) {
		this.dossier = dossier;
		this.edit = edit;
		taken = Ids.taken(dossier);
		dossier.getAgents().stream().filter(agent -> agent.getName() != null).forEach(agent -> agents.putIfAbsent(agent.getName(), agent));
		claims(dossier).forEach(claim -> known.put(claim.getId(), claim));
	}

	/** The verdicts of the claims that articles check: by id of the article, by {@link ClaimReview#key()}. */
	public static Map<String, Map<String, ClaimReview.Verdict>> verdicts(Dossier dossier) {
		Map<String, Map<String, ClaimReview.Verdict>> verdicts = new HashMap<>();
		for (Claim claim : claims(dossier)) {
			Passage passage = claim.getPassage();
			Verdict verdict = claim.getVerdict();
			if (passage != null && passage.getArticle() != null && verdict != null) {
				verdicts.computeIfAbsent(ToRecord.text(passage.getArticle().getId()), key -> new HashMap<>())
						.put(claim.getId().substring(claim.getId().lastIndexOf('-') + 1), ClaimRecords.verdict(verdict));
			}
		}
		return verdicts;
	}

	/** Adds what an article checks, or gives a known claim its new verdict. */
	public void add(Article article, org.factline.article.Article record) {
		for (ClaimReview review : record.reviews()) {
			String id = id(article, review);
			Claim there = known.get(id);
			if (there == null) {
				fresh.add(event(id, article, record, review));
			} else if (there.getVerdict() == null || !ClaimRecords.verdict(there.getVerdict()).equals(review.verdict())) {
				edit.set(there, FactlinePackage.Literals.CLAIM__VERDICT, model(review.verdict()));
			}
		}
	}

	/** Puts all that was added into the dossier. */
	public void finish() {
		edit.addAll(dossier, FactlinePackage.Literals.DOSSIER__EVENTS, fresh);
	}

	private Event event(String id, Article article, org.factline.article.Article record, ClaimReview review) {
		FactlineFactory factory = FactlineFactory.eINSTANCE;
		Claim claim = factory.createClaim();
		claim.setId(id);
		claim.setPassage(Passages.of(article, place(article, record, review)));
		if (!review.speaker().isEmpty()) {
			claim.setSpeaker(agent(review.speaker()));
		}
		claim.setVerdict(model(review.verdict()));
		known.put(id, claim);
		Event event = factory.createEvent();
		event.setId(free("event-" + Slug.of(review.claim(), SLUG)));
		event.setTitle(review.label());
		if (!review.made().isEmpty()) {
			event.setWhen(review.made());
		}
		if (!review.appearance().isEmpty()) {
			event.setNote(review.appearance());
		}
		event.getClaims().add(claim);
		return event;
	}

	/** Where the article tells the claim: its very words, else its headline, else its first line. */
	private static Span place(Article article, org.factline.article.Article record, ClaimReview review) {
		String text = article.text();
		int begin = text.indexOf(review.claim());
		if (begin >= 0) {
			return new Span(begin, begin + review.claim().length());
		}
		// what was read may be another place of the article, with another text
		Optional<Span> headline = record.text().equals(text) ? record.blocks().stream().filter(block -> block.kind() == BlockKind.HEADLINE)
				.map(block -> new Span(block.begin(), block.end())).findFirst() : Optional.empty();
		int line = text.indexOf('\n');
		return headline.orElseGet(() -> new Span(0, line < 0 ? text.length() : line));
	}

	private Agent agent(String name) {
		return agents.computeIfAbsent(name, key -> {
			Agent agent = FactlineFactory.eINSTANCE.createAgent();
			agent.setId(free("agent-" + Slug.of(name, SLUG)));
			agent.setName(name);
			agent.setKind(AgentKind.PERSON);
			edit.add(dossier, FactlinePackage.Literals.DOSSIER__AGENTS, agent);
			return agent;
		});
	}

	private String free(String wish) {
		String id = wish;
		for (int number = 2; !taken.add(id); number++) {
			id = wish + '-' + number;
		}
		return id;
	}

	private static String id(Article article, ClaimReview review) {
		return PREFIX + Slug.of(ToRecord.text(article.getId()), SLUG) + '-' + review.key();
	}

	private static List<Claim> claims(Dossier dossier) {
		return dossier.getEvents().stream().flatMap(event -> event.getClaims().stream())
				.filter(ClaimEdits::isImported).toList();
	}

	/** Whether a claim came with a fact-check that was imported. */
	static boolean isImported(Claim claim) {
		return ToRecord.text(claim.getId()).startsWith(PREFIX);
	}

	private static Verdict model(ClaimReview.Verdict from) {
		Verdict verdict = FactlineFactory.eINSTANCE.createVerdict();
		verdict.setAlternateName(known(from.words()));
		verdict.setRatingValue(number(from.value()));
		verdict.setBestRating(number(from.best()));
		verdict.setWorstRating(number(from.worst()));
		verdict.setReviewBody(known(from.body()));
		verdict.setUrl(known(from.url()));
		verdict.setWho(known(from.who()));
		verdict.setWhen(known(from.when()));
		return verdict;
	}

	private static @Nullable String known(String text) {
		return text.isEmpty() ? null : text;
	}

	private static @Nullable Integer number(OptionalInt value) {
		return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
	}
}
