package org.factline.model.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.factline.article.ClaimReview;
import org.factline.article.Fingerprint;
import org.factline.article.Passage;
import org.factline.model.Claim;
import org.factline.model.ClaimEvidence;
import org.factline.model.Dossier;
import org.factline.model.Verdict;
import org.factline.text.CodePointIndex;

/**
 * The claims of a dossier that are checked: those that people worded, and those that have a verdict or something that speaks for or
 * against them. The others are passages that tell an event, and no more.
 */
public final class ClaimSheets {

	private static final ClaimReview.Verdict NONE = new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "", "", "");

	private ClaimSheets() {
	}

	/** The claims that are checked, in the order of the dossier. */
	public static List<Claim> all(Dossier dossier) {
		return claims(dossier).filter(ClaimSheets::isChecked).toList();
	}

	/** Whether a claim is checked, and not only a passage that tells an event. */
	public static boolean isChecked(Claim claim) {
		return claim.getWording() != null || claim.getVerdict() != null || !claim.getEvidence().isEmpty();
	}

	/** How many people have to have approved a sheet before it is published; 0 where nobody has to. */
	public static int requiredNames(Dossier dossier) {
		return dossier.getRequiredNames() == null ? 0 : Math.max(0, dossier.getRequiredNames().intValue());
	}

	/** The claim of an id, checked or not. */
	public static Optional<Claim> find(Dossier dossier, String id) {
		return claims(dossier).filter(claim -> id.equals(claim.getId())).findFirst();
	}

	/** The words of an article that make the claim; empty where there are none, or not in its present text. */
	public static Optional<Passage> passage(Claim claim) {
		return Optional.ofNullable(claim.getPassage()).flatMap(ClaimSheets::place).map(Passage.class::cast);
	}

	/** What is known of a claim. */
	public static ClaimSheet read(Claim claim) {
		Verdict verdict = claim.getVerdict();
		String now = digest(claim);
		return new ClaimSheet(ToRecord.text(claim.getId()), ClaimRecords.wording(claim), ClaimRecords.speaker(claim), ClaimRecords.made(claim),
				ClaimRecords.appearance(claim), claim.getEvidence().stream().map(ClaimSheets::evidence).toList(),
				verdict == null ? NONE : ClaimRecords.verdict(verdict), verdict == null ? "" : ToRecord.text(verdict.getScale()),
				List.copyOf(claim.getLink()), ToRecord.text(claim.getAssignee()),
				claim.getApprovals().stream().map(one -> new ClaimSheet.Approval(ToRecord.text(one.getWho()), ToRecord.text(one.getWhen()),
						now.equals(one.getOf()))).sorted(Comparator.comparing(ClaimSheet.Approval::when)).toList(),
				claim.getChanges().stream().sorted(Comparator.comparing(one -> ToRecord.text(one.getId())))
						.map(one -> new ClaimSheet.Change(ToRecord.text(one.getField()), ToRecord.text(one.getValue()), ToRecord.text(one.getWho()),
								ToRecord.text(one.getWhen())))
						.toList());
	}

	private static Stream<Claim> claims(Dossier dossier) {
		return dossier.getEvents().stream().flatMap(event -> event.getClaims().stream());
	}

	private static ClaimSheet.Evidence evidence(ClaimEvidence from) {
		org.factline.model.Passage passage = from.getPassage();
		String article = passage == null || passage.getArticle() == null || passage.getArticle().eIsProxy() ? ""
				: ToRecord.text(passage.getArticle().getId());
		return new ClaimSheet.Evidence(ToRecord.text(from.getId()), ClaimSheet.Side.valueOf(from.getSide().name()),
				passage == null ? Optional.empty() : place(passage), passage == null ? "" : ToRecord.text(passage.getExact()),
				article, ToRecord.text(from.getFinding()), ToRecord.text(from.getNote()),
				ToRecord.text(from.getWho()), ToRecord.text(from.getWhen()));
	}

	private static Optional<Passage.InText> place(org.factline.model.Passage passage) {
		if (passage.getArticle() == null || passage.getArticle().eIsProxy() || passage.getVersion() != null) {
			return Optional.empty();
		}
		String text = passage.getArticle().text();
		CodePointIndex index = CodePointIndex.of(text);
		if (passage.getBegin() < 0 || passage.getBegin() >= passage.getEnd() || passage.getEnd() > index.toCodePoints(text.length())) {
			return Optional.empty();
		}
		int begin = index.toUtf16(passage.getBegin());
		int end = index.toUtf16(passage.getEnd());
		return Optional.of(new Passage.InText(ToRecord.text(passage.getArticle().getId()), begin, end, text.substring(begin, end)));
	}

	/** 32 hexadecimal digits that are others when what is published of a claim, or what it rests on, is another. */
	static String digest(Claim claim) {
		Verdict verdict = claim.getVerdict();
		List<String> content = new ArrayList<>(List.of("wording " + ClaimRecords.wording(claim), "speaker " + ClaimRecords.speaker(claim),
				"made " + ClaimRecords.made(claim), "appearance " + ClaimRecords.appearance(claim),
				"verdict " + (verdict == null ? NONE : ClaimRecords.verdict(verdict)), "links " + claim.getLink()));
		for (ClaimEvidence one : claim.getEvidence()) {
			content.add("evidence " + one.getSide() + ' ' + ToRecord.text(one.getFinding()) + ' '
					+ (one.getPassage() == null ? "" : ToRecord.text(one.getPassage().getExact())));
		}
		return Fingerprint.of("claim-sheet", List.of(), content);
	}
}
