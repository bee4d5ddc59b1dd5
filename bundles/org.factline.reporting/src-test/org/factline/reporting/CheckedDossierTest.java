package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedDossierTest {

	static Stream<Arguments> decisions() {
		return Stream.of(arguments(Standing.State.DECIDED, Decision.State.CONFIRMED, true), arguments(Standing.State.DECIDED, Decision.State.DISMISSED, false),
				arguments(Standing.State.DECIDED, Decision.State.FIXED, false), arguments(Standing.State.REAPPEARED, Decision.State.FIXED, true));
	}

	/** Whether a report shows what is decided or leaves it out changes nothing in what contradicts. */
	@ParameterizedTest
	@MethodSource("decisions")
	void whatIsConfirmedStillStandsWhereAReportLeavesItOut(Standing.State state, Decision.State decided, boolean stands) {
		CheckedDossier pier = Pier.input(Locale.ENGLISH, false).dossiers().getFirst();
		Finding dates = Harbour.finding(pier.findings(), "conflicting-date");
		Decision decision = new Decision(dates.fingerprint(), dates.locus(), dates.check(), decided, "Asked both.", "Rina", "2026-03-20", "");
		Standings standings = new Standings(Map.of(dates.fingerprint(), new Standing(state, Optional.of(decision), Standing.Known.NOT_ASKED)), List.of());
		CheckedDossier shown = new CheckedDossier(pier.articles(), pier.findings(), pier.events(), standings, List.of(), Map.of());

		List<Finding> expected = pier.findings().stream().filter(finding -> stands || finding != dates).toList();
		assertEquals(expected, shown.standing());
		assertEquals(expected, shown.without(List.of(dates)).standing());
	}
}
