package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Problem;
import org.factline.article.Severity;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.checking.FindingBuilder;
import org.factline.checking.FingerprintPrefix;
import org.factline.checking.HelpPage;
import org.factline.importing.Importers;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.PlainTextImporter;
import org.factline.importing.Source;
import org.factline.messages.Messages;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of settings holds for what lies at or below its folder. */
class ProjectSettingsTest {

	@TempDir
	private Path folder = Path.of("");

	private static CheckDescriptor check(String id, Severity severity) {
		return new CheckDescriptor(id, Family.SOURCE, Severity.WARNING, List.of(new CheckDescriptor.Parameter("word", "kapal"), new CheckDescriptor.Parameter("most", "5", 1)),
				locale -> new HelpPage(id, id, id), () -> (context, sink, progress) -> context.analysis().articles().forEach(article -> {
					String word = context.settings().getOrDefault("word", "kapal");
					int at = article.article().text().indexOf(word);
					if (at >= 0) {
						sink.accept(new FindingBuilder(context.descriptor(), Messages.of(CheckRunner.class, Locale.ENGLISH)).severity(severity)
								.passage(Passage.InText.of(article.article(), at, at + word.length())).build());
					}
				}));
	}

	private static final Pipeline.Settings SETTINGS = new Pipeline.Settings("id", Locale.ENGLISH, 1);

	private Pipeline.Checked check(Path... files) {
		return pipeline().check(sources(files), List.of(), SETTINGS, Progress.NONE);
	}

	private static Pipeline pipeline() {
		Importers importers = new Importers(List.of(new ImporterDescriptor("text", "Text", "", List.of(), List.of("text/plain"), List.of(), "1",
				PlainTextImporter::new)));
		return new Pipeline(importers, List.of(check("sure", Severity.WARNING), check("unsure", Severity.INFO)));
	}

	private List<Source> sources(Path... files) {
		return List.of(files).stream().map(file -> Source.of(folder.relativize(file).toString(), file)).toList();
	}

	private static List<String> found(Pipeline.Checked checked) {
		return checked.report().dossiers().stream().flatMap(one -> one.findings().stream())
				.map((Finding one) -> one.check() + " " + one.severity() + " " + one.passages().getFirst().text()).toList();
	}

	private Path article(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, "Satu kapal dan dua perahu berlabuh di Teluk Nirmala.");
	}

	private void settings(String place, String... lines) throws IOException {
		Path file = folder.resolve(place).resolve(CheckSettings.FILE);
		Files.createDirectories(file.getParent());
		Files.write(file, List.of(lines));
	}

	@Test
	void withoutAFileChecksAreAsTheySayOfThemselves() throws IOException {
		assertEquals(List.of("sure WARNING kapal", "unsure INFO kapal"), found(check(article("a/b/one.txt"))));
	}

	@Test
	void theNearestFolderAtOrAboveHolds() throws IOException {
		Path article = article("a/b/one.txt");
		settings("a", "eclipse.preferences.version=1", "sure.enabled=false");
		assertEquals(List.of("unsure INFO kapal"), found(check(article)));
		settings("a/b", "unsure.enabled=false");
		assertEquals(List.of("sure WARNING kapal"), found(check(article)));
	}

	@Test
	void looseInputsObeyTheFolderThatHoldsThemAll() throws IOException {
		Path one = article("a/b/one.txt");
		Path two = article("a/c/two.txt");
		settings("a/b", "sure.enabled=false");
		assertEquals(4, found(check(one, two)).size());
		settings("a", "unsure.enabled=false");
		assertEquals(List.of("sure WARNING kapal", "sure WARNING kapal"), found(check(one, two)));
	}

	@Test
	void aSeverityLiftsAndLowers() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.severity=error", "unsure.severity=error");
		assertEquals(List.of("sure ERROR kapal", "unsure ERROR kapal"), found(check(article)));
		// what the check says of itself, said once more: all of its findings count so
		settings("a", "unsure.severity=warning");
		assertEquals(List.of("sure WARNING kapal", "unsure WARNING kapal"), found(check(article)));
		settings("a", "sure.severity=info");
		assertEquals(List.of("sure INFO kapal", "unsure INFO kapal"), found(check(article)));
	}

	@Test
	void aParameterIsSet() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.parameter.word=perahu", "unsure.enabled=false");
		assertEquals(List.of("sure WARNING perahu"), found(check(article)));
	}

	@Test
	void whatIsFoundUnderSettingsIsExplainedUnderThem() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.parameter.word=perahu", "unsure.enabled=false");
		Finding found = check(article).report().dossiers().getFirst().findings().getFirst();
		Explanation explanation = pipeline().explain(sources(article), FingerprintPrefix.parse(found.fingerprint()), SETTINGS, Progress.NONE);
		assertEquals(List.of(found), explanation.findings());
		assertEquals("Satu kapal dan dua perahu berlabuh di Teluk Nirmala.", explanation.names().get(found.passages().getFirst().article()));
	}

	@Test
	void aNumberThatIsNoneIsNamedAndTheDefaultHolds() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.parameter.most=many");
		Pipeline.Checked checked = check(article);
		assertEquals(List.of("sure WARNING kapal", "unsure INFO kapal"), found(checked));
		assertEquals(List.of("sure.parameter.most is a whole number of 1 or more, not: many"), reasons(checked));
		settings("a", "sure.parameter.most=0");
		assertEquals(List.of("sure.parameter.most is a whole number of 1 or more, not: 0"), reasons(check(article)));
	}

	@Test
	void settingsThatAreNoTextSayThat() throws IOException {
		Path article = article("a/one.txt");
		settings("a");
		Files.write(folder.resolve("a").resolve(CheckSettings.FILE), new byte[] { (byte) 0xFF, (byte) 0xC0, 1 });
		assertEquals(List.of("it is no text in UTF-8"), reasons(check(article)));
	}

	@Test
	void aKeyThatNobodyAsksForIsNamed() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.sevrity=error", "unsuer.enabled=false", "eclipse.preferences.version=1");
		assertEquals(List.of("sure.sevrity: sure has enabled, severity, parameter.word, parameter.most; is sure.severity meant?",
				"unsuer.enabled: no check of this name is installed; is unsure meant?"), reasons(check(article)));
	}

	@Test
	void whatIsWrongIsNamedByItsLine() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "# sevrity = x \\", "eclipse.preferences.version=1", "", "sure.parameter.word = pe\\", "  rahu", "files.entwurf=entwurf/**",
				"files.entwurf.sure.enabled = yes", "files.entwrf.sure.enabled=false", "unsure.severity: eror");
		assertEquals(List.of("line 8: files.entwrf.sure.enabled: files.entwrf names no pattern of files; is files.entwurf meant?",
				"line 7: files.entwurf: sure.enabled is true or false, not: yes",
				"line 9: unsure.severity is error, warning or info, not: eror; is error meant?"),
				check(article).settings().stream().map(one -> one.place() + ": " + one.reason()).toList());
	}

	@Test
	void aPatternOfFilesHasSettingsOfItsOwn() throws IOException {
		Path draft = article("a/drafts/x/one.txt");
		Path done = article("a/done/two.txt");
		settings("a", "sure.severity=info", "files.b=drafts/**", "files.b.sure.severity=error", "files.b.unsure.enabled=false", "files.c=drafts/x/*",
				"files.c.sure.parameter.word=perahu");
		assertEquals(List.of("sure ERROR perahu"), found(check(draft)));
		assertEquals(List.of("sure INFO kapal", "unsure INFO kapal"), found(check(done)));
		// compared together: a pattern holds for what all of them fit
		assertEquals(4, found(check(draft, done)).size());
		assertEquals(List.of(), check(draft).settings());
	}

	private static List<String> reasons(Pipeline.Checked checked) {
		assertEquals(List.of(), checked.report().problems(), "what was checked could be read");
		return checked.settings().stream().map(Problem::reason).toList();
	}

	@Test
	void aValueThatDoesNotExistIsNamed() throws IOException {
		Path article = article("a/one.txt");
		settings("a", "sure.severity=loud", "unsure.enabled=perhaps");
		Pipeline.Checked checked = check(article);
		assertEquals(2, found(checked).size());
		assertEquals(List.of("sure.severity is error, warning or info, not: loud", "unsure.enabled is true or false, not: perhaps"), reasons(checked));
	}
}
