package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.factline.article.BlockKind;
import org.factline.article.ClaimReview;
import org.factline.article.Field;
import org.factline.importing.Confidence;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.PlannedArticle.Kind;
import org.factline.model.Claim;
import org.factline.model.Event;
import org.factline.model.edit.DossierSession;
import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that fact-checks bring along: what becomes of them in a dossier. */
class ImportedClaimsTest {

	/** Reads the first line as the verdict, the second as the claim, the rest as the text. */
	private static final class CheckReader implements Importer {

		@Override
		public Confidence confidence(Source source) {
			return new Confidence(1, "all are");
		}

		@Override
		public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
			String[] lines = source.text().text().split("\n", 3);
			Draft draft = new Draft(lines[2]).block(BlockKind.BODY, 0, lines[2].length()).stated(Field.URL, "https://cek.example/a", "test");
			sink.accept(draft.review(new ClaimReview(lines[1], "Akun Kabar", "2025-02-27", "https://media.example/p", new ClaimReview.Verdict(lines[0],
					OptionalInt.of(1), OptionalInt.of(5), OptionalInt.empty(), "", "https://cek.example/a", "Cek Teluk", "2025-03-02"))));
		}
	}

	private static final Pipeline.Settings SETTINGS = new Pipeline.Settings("", Locale.ENGLISH, 1);
	private static final String CLAIM = "Ikan layang beracun";

	private final Pipeline pipeline = new Pipeline(new Importers(List.of(new ImporterDescriptor("check", "", "", List.of(), List.of(), List.of(), "1",
			CheckReader::new))), List.of());

	@TempDir
	Path folder = Path.of("");

	private ImportPlan take(DossierSession session, String text) {
		PlannedImport planned = pipeline.plan(List.of(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8))), List.of(), PlannedImport.known(session),
				SETTINGS, Progress.NONE);
		planned.apply(session, "Import", PlannedImport.Choice.EVERYTHING, "2025-03-05", "");
		return planned.plan();
	}

	private static Claim onlyClaim(DossierSession session) {
		assertEquals(1, session.dossier().getEvents().size());
		return session.dossier().getEvents().getFirst().getClaims().getFirst();
	}

	@Test
	void aClaimIsSaidBySomebodyAndHasAVerdict() {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		take(session, "Hoaks\n" + CLAIM + "\nBenarkah " + CLAIM + "? Tidak.");
		Claim claim = onlyClaim(session);
		Event event = session.dossier().getEvents().getFirst();
		assertEquals("Akun Kabar: \u201CIkan layang beracun\u201D", event.getTitle());
		assertEquals("2025-02-27", event.getWhen());
		assertEquals(CLAIM, claim.getPassage().getExact());
		assertEquals(9, claim.getPassage().getBegin());
		assertEquals("Akun Kabar", claim.getSpeaker().getName());
		assertEquals("Hoaks", claim.getVerdict().getAlternateName());
		assertEquals(5, claim.getVerdict().getBestRating());
		assertEquals("Cek Teluk", claim.getVerdict().getWho());
		session.undo();
		assertEquals(List.of(), session.dossier().getEvents());
		assertEquals(List.of(), session.articles());
		assertEquals(List.of(), session.dossier().getAgents());
	}

	/** What is published out of a dossier is what was imported into it, whether or not the article has the claim's words. */
	@Test
	void aDossierGivesBackTheVerdictsThatCameIn() throws IOException {
		for (String text : List.of("Benarkah " + CLAIM + "? Tidak.", "Kabar itu tidak benar.")) {
			Path file = folder.resolve(text.length() + ".factline");
			try (DossierSession session = DossierSession.create(file)) {
				take(session, "Hoaks\n" + CLAIM + "\n" + text);
				session.save();
			}
			Imported read = pipeline.read(List.of(Source.of(file.toString(), file)), SETTINGS, Progress.NONE);
			assertEquals(List.of(new ClaimReview(CLAIM, "Akun Kabar", "2025-02-27", "https://media.example/p", new ClaimReview.Verdict("Hoaks",
					OptionalInt.of(1), OptionalInt.of(5), OptionalInt.empty(), "", "https://cek.example/a", "Cek Teluk", "2025-03-02"))),
					read.reviews().get(file.toString()));
		}
	}

	@Test
	void importingAgainChangesNothingNotEvenWhatPeopleMadeOfIt() throws IOException {
		Path file = folder.resolve("a.factline");
		String page = "Hoaks\n" + CLAIM + "\nKabar itu tidak benar.";
		try (DossierSession session = DossierSession.create(file)) {
			take(session, page);
			session.dossier().getEvents().getFirst().setTitle("Kabar ikan beracun");
			session.save();
			String saved = Files.readString(file);
			assertTrue(take(session, page).isEmpty());
			session.save();
			assertEquals(saved, Files.readString(file));
		}
	}

	@Test
	void anotherVerdictIsAChangeAndNoSecondClaim() {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		take(session, "Hoaks\n" + CLAIM + "\nKabar itu diperiksa.");
		String claim = onlyClaim(session).getId();
		ImportPlan plan = take(session, "Sebagian benar\n" + CLAIM + "\nKabar itu diperiksa.");
		assertEquals(List.of(Kind.CHANGED), plan.articles().stream().map(one -> one.kind()).toList());
		assertEquals("claims", plan.articles().getFirst().changes().getFirst().what());
		assertEquals(claim, onlyClaim(session).getId());
		assertEquals("Sebagian benar", onlyClaim(session).getVerdict().getAlternateName());
		assertEquals(0, session.articles().getFirst().getVersions().size(), "the article itself says the same");
	}

	/** A feed tells two claims of one page; the second is the same article from elsewhere, but not the same claim. */
	@Test
	void twoClaimsOfOneAddressAreTwo() {
		PlannedImport planned = pipeline.plan(List.of(source("b.txt", "Benar\nLaut surut\nLaut surut"), source("c.txt", "Salah\nBulan jatuh\nBulan jatuh")), List.of(),
				PlannedImport.known(DossierSession.create(folder.resolve("b.factline"))), SETTINGS, Progress.NONE);
		assertEquals(List.of(Kind.NEW, Kind.ELSEWHERE), planned.plan().articles().stream().map(one -> one.kind()).toList());
		DossierSession other = DossierSession.create(folder.resolve("c.factline"));
		planned.apply(other, "Import", PlannedImport.Choice.EVERYTHING, "2025-03-05", "");
		assertEquals(List.of("Laut surut", "Laut surut"), other.dossier().getEvents().stream().map(event -> event.getClaims().getFirst().getPassage().getExact()).toList());
		assertEquals(List.of("Benar", "Salah"), other.dossier().getEvents().stream().map(event -> event.getClaims().getFirst().getVerdict().getAlternateName()).toList());
	}

	private static Source source(String name, String text) {
		return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aClaimThatMovedKeepsItsPlace() {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		take(session, "Hoaks\n" + CLAIM + "\nBenarkah " + CLAIM + "? Tidak.");
		take(session, "Hoaks\n" + CLAIM + "\nSudah diperiksa: benarkah " + CLAIM + "? Tidak.");
		assertEquals(CLAIM, onlyClaim(session).getPassage().getExact());
		assertEquals(26, onlyClaim(session).getPassage().getBegin());
		assertEquals(1, session.articles().getFirst().getVersions().size());
	}
}
