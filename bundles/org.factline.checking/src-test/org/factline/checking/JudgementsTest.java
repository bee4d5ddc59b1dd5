package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.article.Decision;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

class JudgementsTest {

	@Test
	void whatIsDecidedIsLeftOutAndTheRestStays() {
		Judgements judged = judge(List.of(decision("f1", "l1", Decision.State.DISMISSED)), finding("f1", "l1"), finding("f2", "l2"));
		assertEquals(List.of("f2"), fingerprints(judged.undecided()));
		assertEquals(List.of(Judgements.State.DECIDED, Judgements.State.OPEN), judged.all().stream().map(Judgements.Judged::state).toList());
		assertEquals("dismissed", judged.findings().getFirst().properties().get("state"));
		assertTrue(judged.findings().getFirst().explanation().endsWith("This was dismissed by Rina on 2025-05-06: salah baca"),
				judged.findings().getFirst().explanation());
	}

	@Test
	void anotherFindingInTheSamePlaceHasReappeared() {
		Judgements judged = judge(List.of(decision("f1", "l1", Decision.State.DISMISSED)), finding("f9", "l1"));
		assertEquals(List.of("f9"), fingerprints(judged.undecided()));
		assertEquals("reappeared", judged.findings().getFirst().properties().get("state"));
	}

	@Test
	void aNeighbourOfADecidedFindingIsOpen() {
		Judgements judged = judge(List.of(decision("f1", "l1", Decision.State.CONFIRMED)), finding("f1", "l1"), finding("f2", "l1"));
		assertEquals(List.of(Judgements.State.DECIDED, Judgements.State.OPEN), judged.all().stream().map(Judgements.Judged::state).toList());
		assertEquals(Map.of(), judged.findings().getLast().properties());
	}

	@Test
	void whatWasSaidToBePutRightAndStillStandsHasReappeared() {
		Judgements judged = judge(List.of(decision("f1", "l1", Decision.State.FIXED)), finding("f1", "l1"));
		assertEquals(List.of("f1"), fingerprints(judged.undecided()));
		assertEquals("reappeared", judged.findings().getFirst().properties().get("state"));
	}

	private static Judgements judge(List<Decision> decisions, Finding... findings) {
		return Judgements.of(Arrays.asList(findings), decisions, Locale.ENGLISH);
	}

	private static List<String> fingerprints(List<Finding> findings) {
		return findings.stream().map(Finding::fingerprint).toList();
	}

	private static Decision decision(String fingerprint, String locus, Decision.State state) {
		return new Decision(fingerprint, locus, "c", state, "salah baca", "Rina", "2025-05-06", "");
	}

	private static Finding finding(String fingerprint, String locus) {
		return new Finding("c", Family.SOURCE, Severity.WARNING, "m", "e.", "", List.of(new Passage.InField("a", Field.URL, "u")),
				fingerprint, locus, Map.of());
	}
}
