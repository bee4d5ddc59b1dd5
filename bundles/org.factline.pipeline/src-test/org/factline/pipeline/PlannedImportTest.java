package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.PlainTextImporter;
import org.factline.importing.Source;
import org.factline.importing.plan.PlannedArticle;
import org.factline.model.bridge.PassageEdits;
import org.factline.model.bridge.Snapshot;
import org.factline.model.bridge.Snapshots;
import org.factline.model.edit.DossierSession;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is looked at and chosen from before anything enters, and a dossier examined afterwards. */
class PlannedImportTest {

	private static final Pipeline.Settings SETTINGS = new Pipeline.Settings("", Locale.ENGLISH, 1);
	private static final String MARKET = """
			Pasar Ikan Teluk Bening Dibuka

			Teluk Bening - Pasar ikan Teluk Bening dibuka pada Senin (3/2/2025). Camat Laras Pertiwi hadir di sana.
			""";
	private static final String ROAD = """
			Jalan Lingkar Selesai

			Kota Baru - Jalan lingkar selesai pada Rabu (5/2/2025). Panjangnya 12 kilometer.
			""";

	private final Pipeline pipeline = new Pipeline(new Importers(List.of(new ImporterDescriptor("plain", "Plain", "",
			List.of(), List.of(), List.of(), "1", PlainTextImporter::new))), List.of());

	@TempDir
	Path folder = Path.of("");

	@Test
	void takesInWhatWasChosenAndCorrectedAsOneChange() throws Exception {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		PlannedImport planned = pipeline.plan(sources(), List.of(), PlannedImport.known(session), SETTINGS, Progress.NONE);
		assertEquals(2, planned.plan().of(PlannedArticle.Kind.NEW).size());
		PlannedImport.Choice choice = new PlannedImport.Choice(Set.of("road.txt"),
				Map.of("market.txt", Map.of(Field.OUTLET, "Harian Teluk", Field.TITLE, "Pasar ikan dibuka")), "read on the page",
				new PassageEdits.By("Sari", "2025-02-09"));
		assertEquals(1, planned.count(choice));
		planned.keepEvidence(session.evidence(), choice);
		planned.apply(session, "Take in", choice, "2025-02-09", "");

		Snapshot snapshot = snapshot(session);
		assertEquals(1, snapshot.articles().articles().size());
		Article article = snapshot.articles().articles().getFirst();
		assertEquals("Harian Teluk", article.value(Field.OUTLET).orElse(""));
		assertEquals("Pasar ikan dibuka", article.label());
		assertEquals(article, snapshot.article(article.id()).orElseThrow());
		assertTrue(snapshot.article("nothing").isEmpty());
		assertTrue(session.evidence().read(article.provenance().sha256()).isPresent());
		try (var kept = Files.list(folder.resolve("evidence"))) {
			assertEquals(1, kept.count());
		}
		assertEquals("Take in", session.undoLabel().orElse(""));
		session.undo();
		assertEquals(List.of(), session.articles());
		assertFalse(session.undoLabel().isPresent());
		assertEquals(List.of(), session.dossier().getCorrections());
	}

	@Test
	void knowsAgainWhatIsThereAndKeepsItsCorrection() throws Exception {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		PlannedImport.Choice choice = new PlannedImport.Choice(Set.of(), Map.of("market.txt", Map.of(Field.TITLE, "Pasar")), "",
				PassageEdits.By.NOBODY);
		pipeline.plan(sources(), List.of(), PlannedImport.known(session), SETTINGS, Progress.NONE).apply(session, "In", choice,
				"2025-02-09", "");
		PlannedImport again = pipeline.plan(sources(), List.of(), PlannedImport.known(session), SETTINGS, Progress.NONE);
		assertEquals(2, again.plan().of(PlannedArticle.Kind.UNCHANGED).size(), () -> again.plan().toString());
		assertEquals(0, again.count(PlannedImport.Choice.EVERYTHING));
		assertEquals(PlannedImport.known(session), PlannedImport.known(session, snapshot(session)));
	}

	@Test
	void examinesASnapshot() {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		pipeline.plan(sources(), List.of(), PlannedImport.known(session), SETTINGS, Progress.NONE).apply(session, "In",
				PlannedImport.Choice.EVERYTHING, "2025-02-09", "");
		Pipeline.Examined examined = pipeline.examine(snapshot(session), SETTINGS, Progress.NONE);
		assertEquals(2, examined.analysis().articles().size());
		assertEquals(List.of("2025-02-03", "2025-02-05"), examined.events().stream().map(Event::when).toList());
		assertTrue(examined.events().stream().allMatch(Event::proposed));
	}

	private static Snapshot snapshot(DossierSession session) {
		try (Snapshots snapshots = new Snapshots(session, "a")) {
			return snapshots.current();
		}
	}

	private static List<Source> sources() {
		return List.of(Source.of("market.txt", MARKET.getBytes(StandardCharsets.UTF_8)),
				Source.of("road.txt", ROAD.getBytes(StandardCharsets.UTF_8)));
	}
}
