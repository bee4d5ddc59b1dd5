package org.factline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.factline.model.Article;
import org.factline.model.Decision;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeDriverTest {

	private static final int DECISIONS = 100;

	private final Path folder;

	MergeDriverTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aHundredDecisionsOnEachSideAndOtherArticlesEdited() throws IOException {
		Dossier merged = merge(List.of(), ours -> {
			decide(ours, 0);
			ours.getArticles().get(0).getLine().set(0, "Hujan reda.");
		}, theirs -> {
			decide(theirs, 1);
			theirs.getArticles().get(1).setTitle("Pasar dibuka");
		});
		List<String> fingerprints = merged.getDecisions().stream().map(Decision::getFingerprint).toList();
		assertEquals(2 + 2 * DECISIONS, fingerprints.size());
		assertEquals(fingerprints.stream().sorted().toList(), fingerprints);
		assertEquals("Hujan reda.", article(merged, "kabar-2").getLine().getFirst());
		assertEquals("Pasar dibuka", article(merged, "kabar-1").getTitle());
	}

	@Test
	void theOrderOfTheSidesDoesNotMatter() throws IOException {
		Consumer<Dossier> one = dossier -> decide(dossier, 0);
		Consumer<Dossier> other = dossier -> dossier.getArticles().remove(article(dossier, "kabar-2"));
		Consumer<Dossier> another = other.andThen(dossier -> dossier.getDecisions().getLast().getArticles().clear())
				.andThen(dossier -> dossier.getDecisions().getFirst().getArticles().remove(0));
		merge(List.of(), one, another);
		String left = Files.readString(folder.resolve("ours"));
		merge(List.of(), another, one);
		assertEquals(left, Files.readString(folder.resolve("ours")));
		assertFalse(left.contains("kabar-2"));
	}

	@Test
	void whatBothSidesChangedIsToldAndOursStays() throws IOException {
		Dossier merged = merge(List.of("article kabar-1: both sides changed line"),
				ours -> article(ours, "kabar-1").getLine().set(0, "Pasar Muara dibuka kembali."),
				theirs -> article(theirs, "kabar-1").getLine().set(0, "Pasar Muara ditutup."));
		assertEquals("Pasar Muara dibuka kembali.", article(merged, "kabar-1").getLine().getFirst());
	}

	@Test
	void aDecisionAboutWhatTheOtherSideRemovedIsTold() throws IOException {
		merge(List.of("decision 0123456789abcdef0123456789abcdef: it refers to kabar-1, which one side removed",
				"claim event-1-claim: it refers to kabar-1, which one side removed"), ours -> {
					ours.getArticles().removeIf(one -> one.getId().equals("kabar-1"));
					ours.getDecisions().clear();
					ours.getEvents().clear();
				}, theirs -> {
					theirs.getDecisions().removeIf(one -> one.getFingerprint().startsWith("ff"));
					theirs.getDecisions().getFirst().setReason("lain");
					theirs.getEvents().getFirst().setTitle("lain");
				}, true);
	}

	@Test
	void theSameOnBothSidesIsNoConflict() throws IOException {
		Consumer<Dossier> same = dossier -> {
			decide(dossier, 3);
			dossier.setTitle("Sama");
		};
		assertEquals(2 + DECISIONS, merge(List.of(), same, same).getDecisions().size());
	}

	@Test
	void theSamePageImportedOnBothSidesIsOneArticleOfTheEarlierMoment() throws IOException {
		Dossier merged = merge(List.of(), ours -> ours.getArticles().add(imported("2026-01-02T11:11:02Z")),
				theirs -> theirs.getArticles().add(imported("2026-01-02T11:11:00Z")));
		assertEquals("2026-01-02T11:11:00Z", article(merged, "kabar-9").getSource().getWhen());
	}

	@Test
	void anotherTextUnderTheSameIdIsToldWhenBothSidesAddedIt() throws IOException {
		merge(List.of("article kabar-9: added on both sides, differently"),
				ours -> ours.getArticles().add(imported("2026-01-02T11:11:02Z")), theirs -> {
					theirs.getArticles().add(imported("2026-01-02T11:11:00Z"));
					article(theirs, "kabar-9").getLine().set(0, "Lain sama sekali.");
				});
	}

	@Test
	void aDossierThatBothSidesAddedIsMergedFromNothing() throws IOException {
		Path nothing = Files.createFile(folder.resolve("nothing"));
		Path ours = save("ours", dossier -> decide(dossier, 0));
		Path theirs = save("theirs", dossier -> decide(dossier, 1));
		assertEquals(List.of(), MergeDriver.merge(nothing, ours, theirs));
		Dossier merged = DossierFile.open(ours).dossier();
		assertEquals(2 + 2 * DECISIONS, merged.getDecisions().size());
		assertEquals(2, merged.getArticles().size());
	}

	private static Article imported(String when) {
		Source source = FactlineFactory.eINSTANCE.createSource();
		source.setLocation("kabar-9.txt");
		source.setWhen(when);
		Article article = FactlineFactory.eINSTANCE.createArticle();
		article.setId("kabar-9");
		article.getLine().add("Balai desa dipugar.");
		article.setSource(source);
		return article;
	}

	@Test
	void whatCannotBeReadIsNotMerged() throws IOException {
		Path base = save("base", dossier -> {
			// as it is
		});
		Path ours = Files.writeString(folder.resolve("ours"), "<<<<<<< ours\n");
		assertThrows(UnreadableDossierException.class, () -> MergeDriver.merge(base, ours, base));
		assertEquals("<<<<<<< ours\n", Files.readString(ours));
	}

	private Dossier merge(List<String> conflicts, Consumer<Dossier> ours, Consumer<Dossier> theirs) throws IOException {
		return merge(conflicts, ours, theirs, false);
	}

	private Dossier merge(List<String> conflicts, Consumer<Dossier> ours, Consumer<Dossier> theirs, boolean among)
			throws IOException {
		Path base = save("base", dossier -> {
			// as it is
		});
		Path result = save("ours", ours);
		List<String> told = MergeDriver.merge(base, result, save("theirs", theirs));
		if (among) {
			assertTrue(told.containsAll(conflicts), told::toString);
			return DossierFile.open(result).dossier();
		}
		assertEquals(conflicts, told);
		DossierFile merged = DossierFile.open(result);
		assertEquals(List.of(), merged.problems());
		String text = Files.readString(result);
		Files.delete(result);
		// what was merged is what would be saved
		Files.writeString(folder.resolve("again.factline"), text);
		DossierFile again = DossierFile.open(folder.resolve("again.factline"));
		again.save();
		assertEquals(text, Files.readString(folder.resolve("again.factline")));
		Files.writeString(result, text);
		return merged.dossier();
	}

	private Path save(String name, Consumer<Dossier> change) throws IOException {
		Path path = folder.resolve(name);
		Files.deleteIfExists(path);
		DossierFile file = DossierFile.create(path);
		Samples.fill(file.dossier());
		change.accept(file.dossier());
		file.save();
		return path;
	}

	private static void decide(Dossier dossier, int side) {
		IntStream.range(0, DECISIONS).forEach(i -> dossier.getDecisions()
				.add(Samples.decision("%031x%d".formatted((i + 1L) * 0x9E3779B97F4A7C15L, side), "alasan " + i)));
	}

	private static Article article(Dossier dossier, String id) {
		return dossier.getArticles().stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
	}
}
