package org.factline.checking.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check flags what its cases say and is silent on the rest. */
class CasesTest {

	private static final int LEAST = 10;
	private static final Analyser ANALYSER = new Analyser(new Sentences(), TimeReader.standard(),
			ReuseOptions.DEFAULT.withThreads(1));

	static Stream<String> checks() {
		return Registered.all().stream().map(CheckDescriptor::id);
	}

	static Stream<Arguments> cases() throws IOException {
		Stream<Arguments> all = Stream.of();
		for (String check : checks().toList()) {
			all = Stream.concat(all, CaseFile.of(check).stream().map(one -> Arguments.of(check, one)));
		}
		return all;
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("cases")
	void flagsWhatItMustAndNothingElse(String check, CaseFile.Case one) {
		List<Finding> found = run(check, one, Locale.ENGLISH);
		List<String> told = found.stream()
				.map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + ' ' + finding.properties().get("kind")).toList();
		assertEquals(one.expected().isEmpty() ? List.of() : List.of(one.expected()), told, () -> one.name() + ": " + found);
		for (Finding finding : found) {
			assertFalse(finding.message().isBlank() || finding.explanation().isBlank() || finding.remedy().isBlank());
			assertFalse((finding.message() + finding.explanation() + finding.remedy()).matches(".*(\\{\\d|" + check + "\\.).*"),
					finding.toString());
			evidence(one, finding);
		}
	}

	/** The passages of a finding really stand where it says. */
	private static void evidence(CaseFile.Case one, Finding finding) {
		for (Passage passage : finding.passages()) {
			Article article = one.articles().stream().filter(each -> each.id().equals(passage.article())).findFirst().orElseThrow();
			switch (passage) {
				case Passage.InText place -> assertEquals(article.text().substring(place.begin(), place.end()), place.text());
				case Passage.InField field -> assertEquals(article.value(field.field()).orElseThrow(), field.text());
			}
		}
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("cases")
	void theLanguageOfMessagesAndTheOrderOfArticlesChangeNothingElse(String check, CaseFile.Case one) {
		CaseFile.Case reversed = new CaseFile.Case(one.name(), one.expected(), one.articles().reversed());
		assertEquals(run(check, one, Locale.ENGLISH).stream().map(Finding::fingerprint).toList(),
				run(check, reversed, Locale.of("id")).stream().map(Finding::fingerprint).toList());
	}

	@ParameterizedTest
	@MethodSource("checks")
	void thereAreEnoughCasesOfEachSort(String check) throws IOException {
		List<CaseFile.Case> all = CaseFile.of(check);
		assertTrue(all.stream().filter(one -> one.expected().isEmpty()).count() >= LEAST, "silent");
		assertTrue(all.stream().filter(one -> !one.expected().isEmpty()).count() >= LEAST, "flagged");
		assertEquals(all.size(), all.stream().map(CaseFile.Case::name).distinct().count(), "each case shows something else");
	}

	private static List<Finding> run(String check, CaseFile.Case one, Locale locale) {
		Analysis analysis = ANALYSER.analyse(new ArticleSet(ArticleSet.LOOSE, one.articles()), Progress.NONE);
		return new CheckRunner(List.of(Registered.of(check))).run(analysis, locale, Progress.NONE);
	}
}
