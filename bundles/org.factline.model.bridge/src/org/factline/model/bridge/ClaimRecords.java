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

	/** The claims that have a verdict, in the order of the dossier. One whose words nobody knows is left out. */
	public static List<ClaimReview> of(Dossier dossier) {
		List<ClaimReview> reviews = new ArrayList<>();
		for (Event event : dossier.getEvents()) {
			for (Claim claim : event.getClaims()) {
				Verdict verdict = claim.getVerdict();
				if (verdict != null) {
					Agent agent = claim.getSpeaker();
					String speaker = agent == null || agent.eIsProxy() ? "" : ToRecord.text(agent.getName());
					words(event, claim, speaker).map(words -> new ClaimReview(words, speaker, ToRecord.text(event.getWhen()),
							appearance(event, claim), verdict(verdict))).ifPresent(reviews::add);
				}
			}
		}
		return List.copyOf(reviews);
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
