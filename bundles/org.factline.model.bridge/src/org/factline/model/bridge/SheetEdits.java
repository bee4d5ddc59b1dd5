package org.factline.model.bridge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;
import org.factline.article.Finding;
import org.factline.model.Approval;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.ClaimEvidence;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Passage;
import org.factline.model.Side;
import org.factline.model.Verdict;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.text.Span;

/**
 * What people do to a claim that is checked, as steps of one change. Each step that changes something is written down with the claim,
 * by whom and when; what is written down is never taken out, and has an id of its own, so that two people's lists are merged.
 */
public final class SheetEdits {

	private static final FactlinePackage MODEL = FactlinePackage.eINSTANCE;
	private static final int DIGITS = 8;

	private final Dossier dossier;
	private final Claim claim;
	private final PassageEdits.By by;
	private final Edit edit;

	/** @param by who does it, and the moment as EDTF */
	public SheetEdits(Dossier dossier, Claim claim, PassageEdits.By by, Edit edit) {
		this.dossier = dossier;
		this.claim = claim;
		this.by = by;
		this.edit = edit;
	}

	/**
	 * A new claim, as the event that somebody said so.
	 *
	 * @param review what is known of it; its verdict is left out
	 */
	public static Claim create(Dossier dossier, ClaimReview review, PassageEdits.By by, Edit edit) {
		Event event = FactlineFactory.eINSTANCE.createEvent();
		event.setId(Ids.free(dossier, "event", review.claim()));
		// called as it is before anybody is named; what is said of the claim renames it
		event.setTitle(ClaimReview.label("", review.claim()));
		edit.add(dossier, MODEL.getDossier_Events(), event);
		Claim claim = FactlineFactory.eINSTANCE.createClaim();
		claim.setId(Ids.free(dossier, "claim", review.claim()));
		edit.add(event, MODEL.getEvent_Claims(), claim);
		SheetEdits edits = new SheetEdits(dossier, claim, by, edit);
		edits.wording(review.claim());
		edits.speaker(review.speaker());
		edits.made(review.made());
		edits.appearance(review.appearance());
		return claim;
	}

	/** @param words not blank */
	public void wording(String words) {
		Optional<Event> saying = saying();
		text(MODEL.getClaim_Wording(), "wording", words, ToRecord.text(claim.getWording()));
		saying.ifPresent(this::rename);
	}

	/** Says who claims it; empty where nobody knows. */
	public void speaker(String name) {
		if (!name.equals(ClaimRecords.speaker(claim))) {
			Optional<Event> saying = saying();
			edit.set(claim, MODEL.getClaim_Speaker(), name.isEmpty() ? null : PassageEdits.agent(dossier, name, edit));
			saying.ifPresent(this::rename);
			log("speaker", name);
		}
	}

	/** The event that is nothing but that somebody claims this. */
	private Optional<Event> saying() {
		return claim.eContainer() instanceof Event event && ClaimRecords.isSaying(event, claim) ? Optional.of(event) : Optional.empty();
	}

	private void rename(Event saying) {
		edit.set(saying, MODEL.getEvent_Title(), ClaimReview.label(ClaimRecords.speaker(claim), ClaimRecords.wording(claim)));
	}

	/** Says when it was claimed, as EDTF; empty where nobody knows. */
	public void made(String when) {
		saying().ifPresent(event -> edit.set(event, MODEL.getEvent_When(), when.isEmpty() ? null : when));
		text(MODEL.getClaim_Made(), "made", when, ToRecord.text(claim.getMade()));
	}

	/** Says where it was claimed: an address or a title. */
	public void appearance(String where) {
		text(MODEL.getClaim_Appearance(), "appearance", where, ToRecord.text(claim.getAppearance()));
	}

	/** Says who works on it. */
	public void assignee(String name) {
		text(MODEL.getClaim_Assignee(), "assignee", name, ToRecord.text(claim.getAssignee()));
	}

	/** Says where more is to be read. */
	public void links(List<String> links) {
		if (!links.equals(List.copyOf(claim.getLink()))) {
			edit.set(claim, MODEL.getClaim_Link(), links);
			log("links", String.join(" ", links));
		}
	}

	/** Gives it a verdict of a scale. */
	public void rating(RatingScale scale, RatingScale.Step step) {
		Verdict verdict = verdict();
		if (step.name().equals(verdict.getAlternateName()) && scale.name().equals(verdict.getScale())) {
			return;
		}
		edit.set(verdict, MODEL.getVerdict_AlternateName(), step.name());
		edit.set(verdict, MODEL.getVerdict_RatingValue(), number(step.value()));
		edit.set(verdict, MODEL.getVerdict_BestRating(), step.value().isPresent() ? number(scale.best()) : null);
		edit.set(verdict, MODEL.getVerdict_WorstRating(), step.value().isPresent() ? number(scale.worst()) : null);
		edit.set(verdict, MODEL.getVerdict_Scale(), scale.name());
		sign(verdict);
		log("rating", step.name());
	}

	/** Takes its verdict back; the explanation goes with it. */
	public void noRating() {
		if (claim.getVerdict() != null) {
			edit.set(claim, MODEL.getClaim_Verdict(), null);
			log("rating", "");
		}
	}

	/** Says why the verdict is what it is. */
	public void explanation(String words) {
		ofVerdict(MODEL.getVerdict_ReviewBody(), "explanation", words);
	}

	/** Says where the check is published. */
	public void address(String url) {
		ofVerdict(MODEL.getVerdict_Url(), "address", url);
	}

	/**
	 * Adds a passage.
	 *
	 * @param place in UTF-16 units of the article's present text
	 * @return what was added; what is there already where the same place is
	 */
	public ClaimEvidence add(ClaimSheet.Side side, Article article, Span place, String finding) {
		Passage passage = Passages.of(article, place);
		for (ClaimEvidence known : claim.getEvidence()) {
			Passage there = known.getPassage();
			if (there != null && there.getArticle() == article && there.getVersion() == null && there.getBegin() == passage.getBegin()
					&& there.getEnd() == passage.getEnd()) {
				side(ToRecord.text(known.getId()), side);
				return known;
			}
		}
		ClaimEvidence evidence = evidence(side, finding, article.getId() + ' ' + passage.getBegin());
		evidence.setPassage(passage);
		edit.add(claim, MODEL.getClaim_Evidence(), evidence);
		log("added", side + " " + passage.getExact());
		return evidence;
	}

	/** Adds the passages of a finding, as what is about the claim until somebody says for which side they speak. */
	public void add(DossierSession session, Finding finding) {
		boolean any = false;
		for (var passage : finding.passages()) {
			if (passage instanceof org.factline.article.Passage.InText place) {
				Optional<Article> article = session.articles().stream().filter(one -> place.article().equals(one.getId())).findFirst();
				article.ifPresent(one -> add(ClaimSheet.Side.ABOUT, one, new Span(place.begin(), place.end()), finding.fingerprint()));
				any |= article.isPresent();
			}
		}
		if (!any && claim.getEvidence().stream().noneMatch(one -> finding.fingerprint().equals(one.getFinding()))) {
			ClaimEvidence evidence = evidence(ClaimSheet.Side.ABOUT, finding.fingerprint(), finding.fingerprint());
			evidence.setNote(finding.message());
			edit.add(claim, MODEL.getClaim_Evidence(), evidence);
			log("added", ClaimSheet.Side.ABOUT + " " + finding.message());
		}
	}

	/** Says for which side something speaks; nothing where there is no such thing. */
	public void side(String id, ClaimSheet.Side side) {
		find(id).filter(one -> one.getSide() != Side.valueOf(side.name())).ifPresent(one -> {
			edit.set(one, MODEL.getClaimEvidence_Side(), Side.valueOf(side.name()));
			log("side", side + " " + shown(one));
		});
	}

	/** Takes something out that speaks for or against the claim; nothing where there is no such thing. */
	public void remove(String id) {
		find(id).ifPresent(one -> {
			String words = shown(one);
			edit.remove(claim, MODEL.getClaim_Evidence(), one);
			log("removed", words);
		});
	}

	/** Finds the sheet right as it is now, once for each name. A person without a name cannot. */
	public void approve() {
		String now = ClaimSheets.digest(claim);
		if (by.who().isBlank() || claim.getApprovals().stream().anyMatch(one -> now.equals(one.getOf()) && by.who().equals(one.getWho()))) {
			return;
		}
		Approval approval = FactlineFactory.eINSTANCE.createApproval();
		approval.setId(Ids.free(dossier, "approval", by.who() + ' ' + now.substring(0, DIGITS)));
		approval.setOf(now);
		by.sign(approval::setWho, approval::setWhen);
		edit.add(claim, MODEL.getClaim_Approvals(), approval);
		log("approved", "");
	}

	private static String shown(ClaimEvidence evidence) {
		return evidence.getPassage() == null ? ToRecord.text(evidence.getNote()) : ToRecord.text(evidence.getPassage().getExact());
	}

	private Optional<ClaimEvidence> find(String id) {
		return claim.getEvidence().stream().filter(one -> id.equals(one.getId())).findFirst();
	}

	private ClaimEvidence evidence(ClaimSheet.Side side, String finding, String words) {
		ClaimEvidence evidence = FactlineFactory.eINSTANCE.createClaimEvidence();
		evidence.setId(Ids.free(dossier, "evidence", words));
		evidence.setSide(Side.valueOf(side.name()));
		if (!finding.isEmpty()) {
			evidence.setFinding(finding);
		}
		by.sign(evidence::setWho, evidence::setWhen);
		return evidence;
	}

	private void ofVerdict(EAttribute feature, String field, String words) {
		Verdict there = claim.getVerdict();
		if (!words.equals(there == null ? "" : Objects.requireNonNullElse(there.eGet(feature), ""))) {
			Verdict verdict = verdict();
			edit.set(verdict, feature, words.isEmpty() ? null : words);
			sign(verdict);
			log(field, words);
		}
	}

	private Verdict verdict() {
		Verdict there = claim.getVerdict();
		if (there != null) {
			return there;
		}
		Verdict fresh = FactlineFactory.eINSTANCE.createVerdict();
		edit.set(claim, MODEL.getClaim_Verdict(), fresh);
		return fresh;
	}

	private void sign(Verdict verdict) {
		by.sign(who -> edit.set(verdict, MODEL.getVerdict_Who(), who),
				when -> edit.set(verdict, MODEL.getVerdict_When(), when.replaceFirst("T.*", "")));
	}

	private void text(EAttribute feature, String field, String value, String before) {
		if (!value.equals(before)) {
			edit.set(claim, feature, value.isEmpty() ? null : value);
			log(field, value);
		}
	}

	private void log(String field, String value) {
		ClaimLog.write(dossier, claim, field, value, by, edit);
	}

	private static @Nullable Integer number(OptionalInt value) {
		return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
	}
}
