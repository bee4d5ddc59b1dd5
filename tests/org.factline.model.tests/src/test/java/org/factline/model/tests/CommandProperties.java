package org.factline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.factline.article.Article;
import org.factline.model.Event;
import org.factline.model.Correction;
import org.factline.model.Claim;
import org.factline.model.Decision;
import org.factline.model.DecisionState;
import org.factline.model.FactlineFactory;
import org.factline.model.FieldName;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.bridge.Passages;
import org.factline.model.bridge.Snapshot;
import org.factline.model.bridge.Snapshots;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierFile;
import org.factline.text.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is done to a dossier can be undone and done again, to the byte. The system property {@code factline.steps} sets how many
 * steps a sequence has at most, {@code jqwik.tries.default} how many sequences are tried.
 */
class CommandProperties {

	private static final int STEPS = Integer.getInteger("factline.steps", 12).intValue();
	private static final FactlineFactory FACTORY = FactlineFactory.eINSTANCE;

	/**
	 * One step of work.
	 *
	 * @param kind  which
	 * @param which number that picks what it is done to
	 * @param words what is written
	 */
	record Step(int kind, int which, String words) {
	}

	@Property
	void undoAndRedoGiveTheVeryBytes(@ForAll("work") List<Step> work) throws IOException {
		Path folder = Files.createTempDirectory("factline");
		Path path = folder.resolve("a.factline");
		try (DossierSession session = DossierSession.create(path); Snapshots snapshots = new Snapshots(session, "a")) {
			Dossiers.add(session, Dossiers.article("a-0", "Pasar dibuka.\nWali kota hadir."));
			Dossiers.add(session, Dossiers.article("a-1", "Hujan turun di Muara."));
			session.save();
			String first = Files.readString(path);
			snapshots.current();
			for (Step step : work) {
				perform(session, step);
				assertShowsTheDossier(snapshots.current(), session);
			}
			session.save();
			assertFalse(session.isDirty());
			String last = Files.readString(path);
			for (int i = 0; i < 2; i++) {
				while (session.undoLabel().isPresent() && !session.undoLabel().get().equals("Import")) {
					session.undo();
					assertShowsTheDossier(snapshots.current(), session);
				}
				session.save();
				assertEquals(first, Files.readString(path));
				while (session.redoLabel().isPresent()) {
					session.redo();
				}
				assertShowsTheDossier(snapshots.current(), session);
				session.save();
				assertEquals(last, Files.readString(path));
			}
			DossierFile again = DossierFile.open(path);
			assertTrue(again.problems().isEmpty(), again.problems()::toString);
			again.save();
			assertEquals(last, Files.readString(path));
		} finally {
			Dossiers.delete(folder);
		}
	}

	@Provide
	Arbitrary<List<Step>> work() {
		Arbitrary<String> words = Arbitraries.strings().withChars("abc é\n\"<&\\").ofMinLength(1).ofMaxLength(12);
		return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 99), words).as(Step::new)
				.list().ofMaxSize(STEPS);
	}

	private static void perform(DossierSession session, Step step) {
		var model = Dossiers.MODEL;
		var dossier = session.dossier();
		var articles = session.articles();
		var article = articles.get(step.which() % articles.size());
		switch (step.kind()) {
			case 0 -> session.execute("Title", edit -> edit.set(dossier, model.getDossier_Title(), step.words()));
			case 1 -> {
				String id = "b-" + step.which();
				if (articles.stream().noneMatch(one -> id.equals(one.getId()))) {
					session.execute("Add", edit -> edit.add(dossier, model.getDossier_Articles(),
							ArticleEdits.create(dossier, Dossiers.article(id, step.words()), "2026-01-02", edit)));
				}
			}
			case 2 -> session.execute("Update", edit -> ArticleEdits.update(dossier, article,
					changed(article.getId(), article.text(), step), "2026-01-03", edit));
			case 3 -> session.execute("Claim", edit -> {
				Event event = FACTORY.createEvent();
				event.setId("event-" + dossier.getEvents().size());
				event.setTitle(step.words());
				Claim claim = FACTORY.createClaim();
				claim.setId(event.getId() + "-claim");
				int end = Math.min(article.text().length(), 1 + step.which() % 9);
				if (end > 0) {
					claim.setPassage(Passages.of(article, new Span(0, end)));
				}
				event.getClaims().add(claim);
				edit.add(dossier, model.getDossier_Events(), event);
			});
			case 4 -> session.execute("Decide", edit -> {
				String fingerprint = "%032x".formatted(step.which());
				if (dossier.getDecisions().stream().noneMatch(one -> fingerprint.equals(one.getFingerprint()))) {
					Decision decision = FACTORY.createDecision();
					decision.setFingerprint(fingerprint);
					decision.setState(DecisionState.CONFIRMED);
					decision.setReason("x" + step.words());
					edit.add(dossier, model.getDossier_Decisions(), decision);
				}
			});
			case 5 -> session.execute("Correct", edit -> {
				Correction correction = FACTORY.createCorrection();
				correction.setId("correction-" + dossier.getCorrections().size());
				correction.setArticle(article);
				correction.setField(FieldName.TITLE);
				correction.setNewValue(step.words());
				edit.add(dossier, model.getDossier_Corrections(), correction);
			});
			case 6 -> session.execute("Withdraw", edit -> {
				if (!dossier.getDecisions().isEmpty()) {
					edit.remove(dossier, model.getDossier_Decisions(),
							dossier.getDecisions().get(step.which() % dossier.getDecisions().size()));
				}
			});
			default -> session.execute("Address", edit -> edit.set(article, model.getArticleState_Url(), step.words()));
		}
	}

	private static Article changed(String id, String text, Step step) {
		int at = Math.min(text.length(), step.which());
		while (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
			at--;
		}
		return Dossiers.article(id, text.substring(0, at) + step.words() + text.substring(at));
	}

	/** A snapshot that shares what did not change is the same as one made from nothing. */
	private static void assertShowsTheDossier(Snapshot snapshot, DossierSession session) {
		try (Snapshots fresh = new Snapshots(session, "a")) {
			Snapshot whole = fresh.current();
			assertEquals(whole.articles().articles(), snapshot.articles().articles());
			assertEquals(whole.decisions(), snapshot.decisions());
		}
	}
}
