package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Severity;
import org.factline.reporting.ReportInput.UsedCheck;

/**
 * JUnit XML for build servers: a suite for each check, a case for each article. It fails where the gate fails; what does not reach
 * the gate is what the suite prints. There is no standard: the form is the one that both schemas in wide use accept, Ant's and
 * that of Jenkins. They ask for a moment, a host and a duration, which a report does not know: these are constants.
 */
public final class JUnitReport implements Report {

	/** Made by the extension registry. */
	public JUnitReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		Xml xml = new Xml().open("testsuites");
		int number = 0;
		for (UsedCheck check : checks(input)) {
			suite(xml, number++, check, input);
		}
		if (!input.problems().isEmpty()) {
			unread(xml, number, input.problems());
		}
		out.write(xml.close().finished().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** The checks that ran, and after them any other that a finding names. */
	private static List<UsedCheck> checks(ReportInput input) {
		List<UsedCheck> all = new ArrayList<>(input.run().checks());
		Set<String> ids = new HashSet<>();
		all.forEach(check -> ids.add(check.id()));
		TreeSet<String> others = new TreeSet<>();
		input.dossiers().forEach(dossier -> dossier.findings().forEach(finding -> others.add(finding.check())));
		others.stream().filter(id -> !ids.contains(id)).forEach(id -> all.add(new UsedCheck(id, id, "", "")));
		return all;
	}

	private static void suite(Xml xml, int number, UsedCheck check, ReportInput input) {
		List<Case> cases = new ArrayList<>();
		for (CheckedDossier dossier : input.dossiers()) {
			cases.addAll(cases(dossier, check.id(), input.run()));
		}
		long failed = cases.stream().filter(Case::fails).count();
		long skipped = cases.stream().filter(Case::isSkipped).count();
		open(xml, number, check.id(), cases.size(), failed, 0, skipped);
		xml.open("properties");
		check.parameters().forEach((name, value) -> xml.open("property").with("name", name).with("value", value).close());
		xml.close();
		StringBuilder printed = new StringBuilder();
		for (Case one : cases) {
			one.write(xml, check.id());
			one.others().forEach(finding -> printed.append(told(finding)));
		}
		xml.open("system-out").text(printed.toString()).close();
		xml.open("system-err").close().close();
	}

	private static void open(Xml xml, int number, String name, int tests, long failures, long errors, long skipped) {
		xml.open("testsuite").with("id", number).with("name", name).with("package", "factline").with("tests", tests).with("failures", failures)
				.with("errors", errors).with("skipped", skipped).with("time", 0).with("timestamp", "1970-01-01T00:00:00").with("hostname", "localhost");
	}

	private static void unread(Xml xml, int number, List<Problem> problems) {
		open(xml, number, "input", problems.size(), 0, problems.size(), 0);
		xml.open("properties").close();
		for (Problem problem : problems) {
			String where = problem.place().isEmpty() ? problem.location() : problem.location() + ": " + problem.place();
			xml.open("testcase").with("name", where).with("classname", "input").with("time", 0);
			xml.open("error").with("type", "unreadable").with("message", problem.reason()).close().close();
		}
		xml.open("system-out").close().open("system-err").close().close();
	}

	/** The findings of one check by the article that each cites first; those that cite none are a case of their own. */
	private static List<Case> cases(CheckedDossier dossier, String check, ReportInput.Run run) {
		Map<String, List<Finding>> found = new HashMap<>();
		for (Finding finding : dossier.findings()) {
			if (finding.check().equals(check)) {
				found.computeIfAbsent(finding.passages().isEmpty() ? "" : finding.passages().getFirst().article(), key -> new ArrayList<>()).add(finding);
			}
		}
		List<String> names = new ArrayList<>(dossier.articles().articles().stream().map(Article::id).toList());
		if (found.containsKey("")) {
			names.add("");
		}
		String id = dossier.articles().dossier();
		String prefix = id.equals(ArticleSet.LOOSE) ? "" : id + ": ";
		// what somebody decided about passes the gate
		Predicate<Finding> failing = finding -> run.fails(finding) && dossier.standings().of(finding).state() != Standing.State.DECIDED;
		return names.stream().map(name -> new Case(prefix + (name.isEmpty() ? check : name), found.getOrDefault(name, List.of()), failing)).toList();
	}

	/**
	 * What a check says of an article.
	 *
	 * @param failing tells which findings fail the case
	 */
	private record Case(String name, List<Finding> findings, Predicate<Finding> failing) {

		boolean fails() {
			return findings.stream().anyMatch(failing);
		}

		boolean isSkipped() {
			return !fails() && findings.stream().anyMatch(Finding::isNotChecked);
		}

		/** What is no part of the failure. */
		List<Finding> others() {
			return findings.stream().filter(finding -> !failing.test(finding) && !finding.isNotChecked()).toList();
		}

		void write(Xml xml, String check) {
			xml.open("testcase").with("name", name).with("classname", check).with("time", 0);
			if (fails()) {
				List<Finding> flaws = findings.stream().filter(failing).toList();
				Severity worst = flaws.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
				StringBuilder text = new StringBuilder();
				flaws.forEach(finding -> text.append(told(finding)));
				xml.open("failure").with("type", worst.name()).with("message", flaws.getFirst().message()).text(text.toString()).close();
			} else if (isSkipped()) {
				Finding first = findings.stream().filter(Finding::isNotChecked).findFirst().orElseThrow();
				xml.open("skipped").with("message", first.message() + ' ' + first.explanation()).close();
			}
			xml.close();
		}
	}

	private static String told(Finding finding) {
		StringBuilder told = new StringBuilder(finding.severity().name()).append(": ").append(finding.message()).append('\n');
		for (Passage passage : finding.passages()) {
			String field = passage instanceof Passage.InField one ? '#' + one.field().id() : "";
			told.append("  ").append(passage.article()).append(field).append(": ").append(HiddenCharacters.shownOnOneLine(passage.text())).append('\n');
		}
		for (String line : List.of(finding.explanation(), finding.remedy(), finding.fingerprint())) {
			told.append(line.isEmpty() ? "" : "  " + line + '\n');
		}
		return told.toString();
	}
}
