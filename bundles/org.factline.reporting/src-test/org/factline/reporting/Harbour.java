package org.factline.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.article.Severity;

/** The dossier about the pier after people have worked on it: decisions, a baseline, events, verdicts, settings. */
final class Harbour {

	static final List<ClaimReview> REVIEWS = List.of(
			new ClaimReview("Dermaga itu runtuh pada hari pertama {dan} [dua](1) kapal \"tenggelam\".", "Akun Kabar Angin", "2026-03-12",
					"https://media.example/unggahan/7?a=1&b=2", new ClaimReview.Verdict("Salah", OptionalInt.of(1), OptionalInt.of(5), OptionalInt.of(1),
							"Foto itu dari pelabuhan lain.", "https://cek.example/dermaga", "Cek Pesisir", "2026-03-13")),
			new ClaimReview("Kapal pertama membawa 300 penumpang", "", "2026-03~", "Siaran radio Teluk",
					new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "", "", "")));

	private Harbour() {
	}

	static ReportInput input(Locale locale) {
		return input(locale, false);
	}

	/** @param backwards whether everything that has an order of its own comes in the other one */
	static ReportInput input(Locale locale, boolean backwards) {
		ReportInput plain = Pier.input(locale, false);
		CheckedDossier pier = plain.dossiers().getFirst();
		List<Article> articles = new ArrayList<>(pier.articles().articles());
		List<Finding> findings = new ArrayList<>(pier.findings());
		if (backwards) {
			Collections.reverse(articles);
			Collections.reverse(findings);
		}
		Finding dates = finding(findings, "conflicting-date");
		Finding repeated = finding(findings, "repeated-passage");
		Finding hidden = finding(findings, "glued-words");
		Map<String, Standing> standings = new HashMap<>();
		standings.put(dates.fingerprint(), new Standing(Standing.State.DECIDED,
				Optional.of(new Decision(dates.fingerprint(), dates.locus(), dates.check(), Decision.State.DISMISSED, "Two ships, two days.", "Rina",
						"2026-03-20", dates.message())), Standing.Known.NOT_ASKED));
		standings.put(hidden.fingerprint(), new Standing(Standing.State.REAPPEARED,
				Optional.of(new Decision(hidden.fingerprint(), hidden.locus(), hidden.check(), Decision.State.FIXED, "=Asked the editors", "", "", "")),
				Standing.Known.NOT_ASKED));
		CheckedDossier worked = new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, articles), findings, events(), new Standings(standings, List.of()),
				REVIEWS, Map.of("weekday-date.severity", "error", "repeated-passage.parameter.min-tokens", "20"))
				.with(finding -> finding == repeated ? Standing.Known.UNCHANGED : finding == dates ? Standing.Known.UPDATED : Standing.Known.NEW)
				.without(List.of(dates, repeated));
		ReportInput.Run run = new ReportInput.Run("0.1.0", plain.run().checks().stream().map(check -> new ReportInput.UsedCheck(check.id(),
				check.name(), check.family(), check.help(), Severity.ERROR, Map.of("days", "2"),
				new ReportInput.UsedCheck.Page("# " + check.name() + "\n\n" + check.help() + "\n\n- `{a}` *b*\n", () -> check.help() + "\n\n• {a} b"))).toList());
		return new ReportInput(List.of(worked), plain.problems(), run, locale, false);
	}

	static Finding finding(List<Finding> findings, String check) {
		return findings.stream().filter(one -> one.check().equals(check)).findFirst().orElseThrow();
	}

	private static List<Event> events() {
		return List.of(
				new Event("dermaga-dibuka", "Dermaga baru mulai melayani kapal", "2026-03-09/2026-03-10", List.of("Teluk Sentosa"),
						List.of("Bagas Wiratama", "-1+1"), List.of(Pier.in(Pier.HARIAN, "pada Selasa, 9 Maret 2026"), Pier.in(Pier.KABAR, "10 Maret 2026")),
						false, 2),
				new Event("kapal/pertama", "Kapal pertama 🚢", "", List.of(), List.of(),
						List.of(Pier.in(Pier.HARIAN, "ujar Bagas. 🚢")), true));
	}
}
