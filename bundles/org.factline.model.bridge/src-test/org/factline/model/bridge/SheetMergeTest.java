package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.factline.article.ClaimReview;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.MergeDriver;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claim sheets in files: two people's work is put together, and dossiers of before open as they are. */
class SheetMergeTest {

	private static final String LINE = "Bendungan Karang Jati retak di sisi barat.";
	private static final ClaimReview.Verdict NONE = new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", "",
			"", "");

	@TempDir
	Path folder = Path.of("");

	private static PassageEdits.By at(String who, String minute) {
		return new PassageEdits.By(who, "2025-03-01T08:" + minute + ":00Z");
	}

	private static void change(Path file, PassageEdits.By by, Consumer<SheetEdits> work) throws Exception {
		try (DossierSession session = DossierSession.open(file)) {
			Claim claim = ClaimSheets.all(session.dossier()).getFirst();
			session.execute("Change", edit -> work.accept(new SheetEdits(session.dossier(), claim, by, edit)));
			session.save();
		}
	}

	@Test
	void twoPeoplesChangesOfOneSheetAreBothKept() throws Exception {
		Path base = folder.resolve("base.factline");
		try (DossierSession session = DossierSession.create(base)) {
			session.execute("Fill", edit -> {
				Article article = FactlineFactory.eINSTANCE.createArticle();
				article.setId("a1");
				article.getLine().add(LINE);
				edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, article);
				SheetEdits.create(session.dossier(), new ClaimReview("Bendungan jebol", "", "", "", NONE), at("Rahmi", "00"), edit);
			});
			session.save();
		}
		Path ours = Files.copy(base, folder.resolve("ours.factline"));
		Path theirs = Files.copy(base, folder.resolve("theirs.factline"));
		change(ours, at("Rahmi", "10"), edits -> edits.explanation("Tidak jebol."));
		change(ours, at("Rahmi", "11"), SheetEdits::approve);
		try (DossierSession session = DossierSession.open(theirs)) {
			Claim claim = ClaimSheets.all(session.dossier()).getFirst();
			session.execute("Add", edit -> new SheetEdits(session.dossier(), claim, at("Bimo", "05"), edit).add(ClaimSheet.Side.AGAINST,
					session.articles().getFirst(), new Span(0, LINE.length()), ""));
			session.save();
		}
		assertEquals(List.of(), MergeDriver.merge(base, ours, theirs));
		try (DossierSession merged = DossierSession.open(ours)) {
			assertEquals(List.of(), merged.problems());
			ClaimSheet sheet = ClaimSheets.read(ClaimSheets.all(merged.dossier()).getFirst());
			assertEquals("Tidak jebol.", sheet.verdict().body());
			assertEquals(LINE, sheet.on(ClaimSheet.Side.AGAINST).getFirst().quote());
			assertEquals(List.of("wording Rahmi", "added Bimo", "explanation Rahmi", "approved Rahmi"),
					sheet.changes().stream().map(one -> one.field() + ' ' + one.who()).toList(), "in the order of time");
			assertTrue(sheet.approvedBy().isEmpty(), "Rahmi approved it without the passage that Bimo added");
		}
	}

	@Test
	void aDossierOfBeforeOpensAndIsNotChangedByThat() throws Exception {
		Path old = folder.resolve("old.factline");
		byte[] before = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:factline=\"http://factline.org/model/1\">\n"
				+ "  <articles id=\"a1\">\n    <line>Benarkah ikan layang beracun? Tidak.</line>\n  </articles>\n"
				+ "  <events id=\"event-ikan\" title=\"Akun Kabar: \u201cIkan layang beracun\u201d\" when=\"2025-02-27\">\n"
				+ "    <claims id=\"claim-review-a1-0123456789abcdef\">\n"
				+ "      <passage article=\"a1\" begin=\"0\" end=\"8\" exact=\"Benarkah\" prefix=\"\" suffix=\" ikan layang beracun? Tidak.\"/>\n"
				+ "      <verdict alternateName=\"Hoaks\" ratingValue=\"1\" url=\"https://cek.example/a\" who=\"Cek Teluk\" when=\"2025-03-02\"/>\n"
				+ "    </claims>\n  </events>\n</factline:Dossier>\n").getBytes(StandardCharsets.UTF_8);
		Files.write(old, before);
		try (DossierSession session = DossierSession.open(old)) {
			assertEquals(List.of(), session.problems());
			ClaimSheet sheet = ClaimSheets.read(ClaimSheets.all(session.dossier()).getFirst());
			assertEquals("Hoaks", sheet.verdict().words());
			assertEquals("2025-02-27", sheet.made());
			assertTrue(sheet.changes().isEmpty());
			session.execute("Names", edit -> edit.set(session.dossier(), FactlinePackage.Literals.DOSSIER__REQUIRED_NAMES, Integer.valueOf(1)));
			assertEquals(1, ClaimRecords.of(session.dossier()).size(), "somebody else published it");
			Claim claim = ClaimSheets.all(session.dossier()).getFirst();
			session.execute("Change", edit -> new SheetEdits(session.dossier(), claim, at("Rahmi", "00"), edit).explanation("Kami tidak sependapat."));
			assertEquals(1, ClaimRecords.withheld(session.dossier()).size(), "what we changed of it is ours");
			session.undo();
			session.undo();
			session.execute("Title", edit -> edit.set(session.dossier(), FactlinePackage.Literals.DOSSIER__TITLE, "x"));
			session.undo();
			session.save();
		}
		assertArrayEquals(before, Files.readAllBytes(old));
	}

	@Test
	void aSheetThatTooFewHaveApprovedIsWithheld() throws Exception {
		try (DossierSession session = DossierSession.create(folder.resolve("names.factline"))) {
			session.execute("New", edit -> SheetEdits.create(session.dossier(), new ClaimReview("Bendungan jebol", "", "", "", NONE), at("Rahmi", "00"), edit));
			Claim claim = ClaimSheets.all(session.dossier()).getFirst();
			session.execute("Explain", edit -> new SheetEdits(session.dossier(), claim, at("Rahmi", "01"), edit).explanation("Tidak jebol."));
			assertTrue(ClaimRecords.of(session.dossier()).isEmpty(), "explained, and not rated yet");
			RatingScale scale = RatingScale.of(session.dossier(), Locale.ENGLISH).getFirst();
			session.execute("Rate", edit -> new SheetEdits(session.dossier(), claim, at("Rahmi", "01"), edit).rating(scale, scale.steps().getFirst()));
			assertEquals(1, ClaimRecords.of(session.dossier()).size());
			session.execute("Names", edit -> edit.set(session.dossier(), FactlinePackage.Literals.DOSSIER__REQUIRED_NAMES, Integer.valueOf(2)));
			session.execute("Approve", edit -> new SheetEdits(session.dossier(), claim, at("Rahmi", "02"), edit).approve());
			assertEquals(List.of(new ClaimRecords.Withheld("Bendungan jebol", List.of("Rahmi"), 2)), ClaimRecords.withheld(session.dossier()));
			assertTrue(ClaimRecords.of(session.dossier()).isEmpty());
			session.execute("Approve", edit -> new SheetEdits(session.dossier(), claim, at("Bimo", "03"), edit).approve());
			assertTrue(ClaimRecords.withheld(session.dossier()).isEmpty());
			assertEquals(1, ClaimRecords.of(session.dossier()).size());
		}
	}
}
