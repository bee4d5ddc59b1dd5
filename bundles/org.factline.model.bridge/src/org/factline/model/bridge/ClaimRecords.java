package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;
import org.factline.model.Agent;
import org.factline.model.Claim;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.Passage;
import org.factline.model.Verdict;
import org.factline.text.CodePointIndex;

/** The claims of a dossier that have a verdict, as records: what {@link ClaimEdits} made of them, and what people wrote. */
public final class ClaimRecords {

	private ClaimRecords() {
	}

	/**
	 * A claim with a verdict that is not published yet.
	 *
	 * @param wording  what is claimed
	 * @param approved who found its sheet right as it is now
	 * @param required how many names have to be there
	 */
	public record Withheld(String wording, List<String> approved, int required) {

		public Withheld {
			approved = List.copyOf(approved);
		}
	}

	/** The claims that have a verdict and are not to be published, since too few people have approved their sheets as they are now. */
	public static List<Withheld> withheld(Dossier dossier) {
		return dossier.getEvents().stream().flatMap(event -> event.getClaims().stream())
				.filter(claim -> isJudged(claim) && !isPublishable(dossier, claim))
				.map(claim -> new Withheld(wording(claim), ClaimSheets.read(claim).approvedBy(), ClaimSheets.requiredNames(dossier))).toList();
	}

	/** Whether there is something to publish: somebody's words, and what a check came to. An explanation alone is work in progress. */
	private static boolean isJudged(Claim claim) {
		Verdict verdict = claim.getVerdict();
		return verdict != null && !wording(claim).isEmpty()
				&& (isOthers(claim) || verdict.getRatingValue() != null || !ToRecord.text(verdict.getAlternateName()).isBlank());
	}

	/** Whether it came with a fact-check and nobody has changed it since: it is published already, and not by us. */
	private static boolean isOthers(Claim claim) {
		return ClaimEdits.isImported(claim) && claim.getChanges().isEmpty();
	}

	private static boolean isPublishable(Dossier dossier, Claim claim) {
		int required = ClaimSheets.requiredNames(dossier);
		return required == 0 || isOthers(claim) || ClaimSheets.read(claim).approvedBy().size() >= required;
	}

	/**
	 * The claims that have a verdict, in the order of the dossier. One whose words nobody knows is left out, and so is one
	 * that nobody has rated and one that is {@link #withheld}.
	 */
	public static List<ClaimReview> of(Dossier dossier) {
		List<ClaimReview> reviews = new ArrayList<>();
		for (Event event : dossier.getEvents()) {
			for (Claim claim : event.getClaims()) {
				Verdict verdict = claim.getVerdict();
				if (verdict != null && isJudged(claim) && isPublishable(dossier, claim)) {
					reviews.add(new ClaimReview(wording(claim), speaker(claim), made(claim), appearance(claim), verdict(verdict)));
				}
			}
		}
		return List.copyOf(reviews);
	}

	/** What is claimed: as people worded it, as its event tells it, as the article says it; empty where nobody knows. */
	static String wording(Claim claim) {
		String worded = ToRecord.text(claim.getWording());
		return worded.isBlank() ? claim.eContainer() instanceof Event event ? words(event, claim, speaker(claim)).orElse("") : "" : worded;
	}

	/** Who claims it; empty where nobody knows. */
	static String speaker(Claim claim) {
		Agent agent = claim.getSpeaker();
		return agent == null || agent.eIsProxy() ? "" : ToRecord.text(agent.getName());
	}

	/** When it was claimed, as EDTF; empty where nobody knows. What people worded is dated by them, or by the event that somebody said so. */
	static String made(Claim claim) {
		if (claim.getMade() != null) {
			return claim.getMade();
		}
		return claim.eContainer() instanceof Event event && (claim.getWording() == null || isSaying(event, claim)) ? ToRecord.text(event.getWhen()) : "";
	}

	/** Whether an event is nothing but that somebody claims this. */
	static boolean isSaying(Event event, Claim claim) {
		return ClaimReview.label(speaker(claim), wording(claim)).equals(event.getTitle());
	}

	/** Where it was claimed; empty where nobody knows. */
	static String appearance(Claim claim) {
		return claim.getAppearance() != null ? claim.getAppearance() : claim.eContainer() instanceof Event event ? appearance(event, claim) : "";
	}

	/** Where the claim was made: as noted, else where the article stands in which somebody found it. A fact-check itself is no such place. */
	private static String appearance(Event event, Claim claim) {
		String note = ToRecord.text(event.getNote());
		Passage passage = claim.getPassage();
		if (!note.isEmpty() || passage == null || ClaimEdits.isImported(claim)) {
			return note;
		}
		return passage.getArticle() == null || passage.getArticle().eIsProxy() ? "" : ToRecord.text(passage.getArticle().getUrl());
	}

	/** The claim as the title of its event tells it ({@link ClaimReview#label()}), else the very words of the article. */
	private static Optional<String> words(Event event, Claim claim, String speaker) {
		String title = ToRecord.text(event.getTitle());
		String before = (speaker.isEmpty() ? "" : speaker + ": ") + '\u201C';
		if (title.startsWith(before) && title.endsWith("\u201D") && title.length() > before.length() + 1) {
			return Optional.of(title.substring(before.length(), title.length() - 1)).filter(words -> !words.isBlank());
		}
		return Optional.ofNullable(claim.getPassage()).flatMap(ClaimRecords::words).filter(words -> !words.isBlank());
	}

	private static Optional<String> words(Passage passage) {
		if (passage.getArticle() == null || passage.getArticle().eIsProxy() || passage.getVersion() != null) {
			return Optional.empty();
		}
		String text = passage.getArticle().text();
		CodePointIndex index = CodePointIndex.of(text);
		return passage.getBegin() < 0 || passage.getBegin() >= passage.getEnd() || passage.getEnd() > index.toCodePoints(text.length())
				? Optional.empty() : Optional.of(text.substring(index.toUtf16(passage.getBegin()), index.toUtf16(passage.getEnd())));
	}

	/** A verdict of the model as a record. */
	static ClaimReview.Verdict verdict(Verdict from) {
		return new ClaimReview.Verdict(ToRecord.text(from.getAlternateName()), number(from.getRatingValue()), number(from.getBestRating()),
				number(from.getWorstRating()), ToRecord.text(from.getReviewBody()), ToRecord.text(from.getUrl()), ToRecord.text(from.getWho()),
				ToRecord.text(from.getWhen()));
	}

	private static OptionalInt number(@Nullable Integer value) {
		return value == null ? OptionalInt.empty() : OptionalInt.of(value.intValue());
	}
}
