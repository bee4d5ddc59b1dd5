package org.factline.model.bridge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.factline.article.ClaimReview;
import org.factline.article.Passage;

/**
 * What is known of a claim that is checked, for any thread. What is not known is empty.
 *
 * @param id         of the claim
 * @param wording    what is claimed
 * @param speaker    who claims it
 * @param made       when, as EDTF
 * @param appearance where: an address or a title
 * @param evidence   what speaks for it, against it, or about it; in the order in which it was found
 * @param verdict    what the check came to
 * @param scale      the name of the scale that the verdict is of
 * @param links      where more is to be read
 * @param assignee   who works on it
 * @param approvals  who found it right, the first one first
 * @param changes    what people changed of it, the oldest first
 */
public record ClaimSheet(String id, String wording, String speaker, String made, String appearance, List<Evidence> evidence,
		ClaimReview.Verdict verdict, String scale, List<String> links, String assignee, List<Approval> approvals, List<Change> changes) {

	/** How something stands to a claim. */
	public enum Side {
		/** It says what the claim says. */
		FOR,
		/** It cannot be true together with the claim. */
		AGAINST,
		/** It is about the same matter and says neither. */
		ABOUT
	}

	/**
	 * Something that speaks for a claim, against it, or about it.
	 *
	 * @param id      unique in the dossier
	 * @param passage empty where the words are in an earlier version of the article only, or it is a finding without words
	 * @param quote   the words
	 * @param article id of the article that says so; empty for a finding without words
	 * @param finding fingerprint of the finding that brought it
	 */
	public record Evidence(String id, Side side, Optional<Passage.InText> passage, String quote, String article, String finding, String note,
			String who, String when) {

		public Evidence {
			Objects.requireNonNull(id);
			Objects.requireNonNull(side);
			Objects.requireNonNull(passage);
		}
	}

	/**
	 * Somebody found the sheet right.
	 *
	 * @param current whether the sheet still is as it was then
	 */
	public record Approval(String who, String when, boolean current) {
	}

	/**
	 * What was changed.
	 *
	 * @param field a fixed English word of {@link SheetEdits}
	 * @param value what it is now
	 */
	public record Change(String field, String value, String who, String when) {
	}

	public ClaimSheet {
		Objects.requireNonNull(id);
		evidence = List.copyOf(evidence);
		links = List.copyOf(links);
		approvals = List.copyOf(approvals);
		changes = List.copyOf(changes);
	}

	/** What stands on one side. */
	public List<Evidence> on(Side side) {
		return evidence.stream().filter(one -> one.side() == side).toList();
	}

	/** The names of those who found it right as it is now; nobody counts twice. */
	public List<String> approvedBy() {
		return approvals.stream().filter(Approval::current).map(Approval::who).distinct().toList();
	}
}
