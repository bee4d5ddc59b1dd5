package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.factline.article.ClaimReview;
import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetEditsTest {

	private static final String TEXT = "Jembatan Rawa Bening ditutup Senin.\nWarga menolak penutupan itu.";
	private static final ClaimReview.Verdict NO_VERDICT = new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "",
			"", "", "");
	private static final PassageEdits.By RAHMI = new PassageEdits.By("Rahmi", "2025-03-01T08:00:00Z");
	private static final PassageEdits.By BIMO = new PassageEdits.By("Bimo", "2025-03-01T09:00:00Z");

	@TempDir
	Path folder = Path.of("");
	private DossierSession session = DossierSession.create(Path.of("none.factline"));
	private Article article = FactlineFactory.eINSTANCE.createArticle();

	@BeforeEach
	void open() {
		session = DossierSession.create(folder.resolve("jembatan.factline"));
		session.execute("Fill", edit -> {
			article.setId("a1");
			article.getLine().addAll(TEXT.lines().toList());
			edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__ARTICLES, article);
		});
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Claim create() {
		session.execute("New", edit -> SheetEdits.create(session.dossier(),
				new ClaimReview("Jembatan Rawa Bening roboh", "Seno", "2025-02-27", "https://example.org/p/1", NO_VERDICT), RAHMI, edit));
		return ClaimSheets.all(session.dossier()).getFirst();
	}

	private void change(Claim claim, PassageEdits.By by, Consumer<SheetEdits> work) {
		session.execute("Change", edit -> work.accept(new SheetEdits(session.dossier(), claim, by, edit)));
	}

	@Test
	void aClaimIsTheEventThatSomebodySaidSo() {
		Claim claim = create();
		ClaimSheet sheet = ClaimSheets.read(claim);
		assertEquals("Jembatan Rawa Bening roboh", sheet.wording());
		assertEquals("Seno", sheet.speaker());
		assertEquals("2025-02-27", sheet.made());
		var event = session.dossier().getEvents().getFirst();
		assertEquals("Seno: \u201CJembatan Rawa Bening roboh\u201D", event.getTitle());
		assertEquals("2025-02-27", event.getWhen());
		change(claim, RAHMI, edits -> edits.wording("Jembatan Rawa Bening ambruk"));
		assertEquals("Seno: \u201CJembatan Rawa Bening ambruk\u201D", event.getTitle());
		session.undo();
		assertEquals("Seno: \u201CJembatan Rawa Bening roboh\u201D", event.getTitle());
		session.undo();
		assertTrue(ClaimSheets.all(session.dossier()).isEmpty());
	}

	@Test
	void passagesChangeSidesAndAreMovedWithTheirWords() {
		Claim claim = create();
		change(claim, RAHMI, edits -> {
			edits.add(ClaimSheet.Side.FOR, article, new Span(0, 35), "");
			edits.add(ClaimSheet.Side.ABOUT, article, new Span(36, 64), "");
		});
		ClaimSheet sheet = ClaimSheets.read(claim);
		assertEquals(1, sheet.on(ClaimSheet.Side.FOR).size());
		assertEquals("Warga menolak penutupan itu.", sheet.on(ClaimSheet.Side.ABOUT).getFirst().quote());
		change(claim, BIMO, edits -> edits.add(ClaimSheet.Side.AGAINST, article, new Span(0, 35), ""));
		sheet = ClaimSheets.read(claim);
		assertEquals(2, sheet.evidence().size(), "the same place is one passage");
		assertEquals(1, sheet.on(ClaimSheet.Side.AGAINST).size());
		assertEquals(List.of("side"), sheet.changes().stream().filter(one -> one.who().equals("Bimo")).map(ClaimSheet.Change::field).toList());
		session.undo();
		assertEquals(1, ClaimSheets.read(claim).on(ClaimSheet.Side.FOR).size());
		session.execute("Remove", edit -> Removals.article(session.dossier(), article, edit));
		assertTrue(ClaimSheets.read(claim).evidence().isEmpty());
		assertFalse(ClaimSheets.all(session.dossier()).isEmpty(), "the claim outlives what speaks about it");
	}

	@Test
	void aVerdictIsAStepOfAScaleAndBecomesAReview() {
		Claim claim = create();
		assertTrue(ClaimRecords.of(session.dossier()).isEmpty(), "a claim without a verdict is not published");
		RatingScale scale = RatingScale.of(session.dossier(), Locale.ROOT).getFirst();
		change(claim, RAHMI, edits -> {
			edits.rating(scale, scale.find("Hoaks").orElseThrow());
			edits.explanation("Jembatan itu berdiri.");
			edits.address("https://example.org/cek/1");
		});
		ClaimReview review = ClaimRecords.of(session.dossier()).getFirst();
		assertEquals(new ClaimReview.Verdict("Hoaks", OptionalInt.of(1), OptionalInt.of(4), OptionalInt.of(1), "Jembatan itu berdiri.",
				"https://example.org/cek/1", "Rahmi", "2025-03-01"), review.verdict());
		assertEquals("https://example.org/p/1", review.appearance());
		change(claim, RAHMI, edits -> edits.rating(scale, scale.find("Tidak dapat diverifikasi").orElseThrow()));
		assertTrue(ClaimRecords.of(session.dossier()).getFirst().verdict().best().isEmpty(), "a step without a number has no ends");
		change(claim, RAHMI, SheetEdits::noRating);
		assertNull(claim.getVerdict());
	}

	@Test
	void aFindingBringsItsPassages() {
		Claim claim = create();
		Finding finding = new Finding("conflicting-date", Family.CONTRADICTION, Severity.ERROR, "m", "e", "r",
				List.of(new Passage.InText("a1", 0, 35, TEXT.substring(0, 35))), "0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdee", Map.of());
		change(claim, RAHMI, edits -> edits.add(session, finding));
		change(claim, RAHMI, edits -> edits.add(session, finding));
		ClaimSheet.Evidence only = ClaimSheets.read(claim).on(ClaimSheet.Side.ABOUT).getFirst();
		assertEquals(1, ClaimSheets.read(claim).evidence().size());
		assertEquals(finding.fingerprint(), only.finding());
	}

	@Test
	void anApprovalIsOfWhatStoodThere() {
		Claim claim = create();
		change(claim, RAHMI, SheetEdits::approve);
		change(claim, RAHMI, SheetEdits::approve);
		change(claim, BIMO, SheetEdits::approve);
		assertEquals(List.of("Rahmi", "Bimo"), ClaimSheets.read(claim).approvedBy());
		change(claim, BIMO, edits -> edits.wording("Jembatan Rawa Bening retak"));
		assertTrue(ClaimSheets.read(claim).approvedBy().isEmpty(), "it is another claim now");
		assertEquals(2, ClaimSheets.read(claim).approvals().size(), "who approved what before is remembered");
		session.undo();
		assertEquals(List.of("Rahmi", "Bimo"), ClaimSheets.read(claim).approvedBy());
		change(claim, PassageEdits.By.NOBODY, SheetEdits::approve);
		assertEquals(2, ClaimSheets.read(claim).approvals().size(), "nobody is nobody");
	}

	@Test
	void scalesAreEditedAndKept() {
		RatingScale plain = RatingScale.of(session.dossier(), Locale.ENGLISH).get(1);
		RatingScale own = RatingScale.parse(plain.name(), "1 = Wrong\n\n  2=Right \nNobody knows\n");
		assertEquals(List.of("1 = Wrong", "2 = Right", "Nobody knows"), own.steps().stream().map(RatingScale.Step::line).toList());
		session.execute("Scale", edit -> own.keep(session.dossier(), edit));
		assertEquals(own, RatingScale.of(session.dossier(), Locale.ENGLISH).get(1));
		assertFalse(session.execute("Scale", edit -> own.keep(session.dossier(), edit)), "kept already");
		session.undo();
		assertEquals(plain, RatingScale.of(session.dossier(), Locale.ENGLISH).get(1));
	}

	@Test
	void aSheetIsReadAgainFromItsFile() throws Exception {
		Claim claim = create();
		change(claim, RAHMI, edits -> {
			edits.add(ClaimSheet.Side.AGAINST, article, new Span(0, 35), "");
			edits.links(List.of("https://example.org/1", "https://example.org/2"));
			edits.assignee("Bimo");
			edits.explanation("Tidak roboh.");
		});
		change(claim, RAHMI, SheetEdits::approve);
		ClaimSheet before = ClaimSheets.read(claim);
		session.save();
		try (DossierSession again = DossierSession.open(session.path())) {
			assertEquals(List.of(), again.problems());
			assertEquals(before, ClaimSheets.read(ClaimSheets.all(again.dossier()).getFirst()));
		}
	}
}
