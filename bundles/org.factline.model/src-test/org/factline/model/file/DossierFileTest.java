package org.factline.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.article.Problem;
import org.factline.model.Article;
import org.factline.model.Dossier;
import org.factline.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:factline=\"http://factline.org/model/1\"";

	private final Path folder;

	DossierFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void whatIsSavedIsReadAgain() throws IOException {
		Path path = saved();
		DossierFile again = DossierFile.open(path);
		assertEquals(List.of(), again.problems());
		DossierFile first = DossierFile.create(folder.resolve("other.factline"));
		Samples.fill(first.dossier());
		assertEquals(2, again.articles().size());
		assertTrue(EcoreUtil.equals(sorted(first.dossier()), sorted(again.dossier())));
	}

	@Test
	void theFileIsInTheOrderOfIdsAndReadsAsLines() throws IOException {
		List<String> lines = Files.readAllLines(saved());
		assertTrue(lines.indexOf("    <line>Pasar Muara dibuka lagi.</line>") < lines.indexOf("    <line>Hujan turun.</line>"));
		assertTrue(lines.contains("    <line>Wali kota hadir \\\\ 😀.</line>"), lines::toString);
		assertTrue(lines.contains("  <decisions fingerprint=\"0123456789abcdef0123456789abcdef\" state=\"DISMISSED\""
				+ " reason=\"salah ketik\" articles=\"kabar-1\"/>"), lines::toString);
		assertFalse(String.join("\n", lines).contains("xmi:id"));
		assertFalse(Files.readString(saved()).contains("\r"));
	}

	@Test
	void theOrderOfWorkLeavesNoTrace() throws IOException {
		DossierFile file = DossierFile.create(folder.resolve("b.factline"));
		Samples.fill(file.dossier());
		Dossier dossier = file.dossier();
		dossier.getArticles().move(0, 1);
		dossier.getDecisions().move(0, 1);
		file.save();
		assertArrayEquals(Files.readAllBytes(saved()), Files.readAllBytes(folder.resolve("b.factline")));
	}

	@Test
	void oneArticlesChangeTouchesItsOwnLinesOnly() throws IOException {
		Path path = saved();
		List<String> before = Files.readAllLines(path);
		DossierFile file = DossierFile.open(path);
		Article second = article(file, "kabar-2");
		second.getLine().set(0, "Hujan reda.");
		file.save();
		List<String> after = Files.readAllLines(path);
		assertEquals(before.size(), after.size());
		for (int i = 0; i < before.size(); i++) {
			assertEquals(before.get(i).replace("turun", "reda"), after.get(i));
		}
	}

	@Test
	void theContentBeforeIsKeptAndNothingElseIsLeft() throws IOException {
		Path path = saved();
		byte[] before = Files.readAllBytes(path);
		DossierFile file = DossierFile.open(path);
		file.dossier().setTitle("Lain");
		file.save();
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.factline.bak")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(".a.factline.versions", "a.factline", "a.factline.bak"), files.map(one -> one.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
		Path path = saved();
		DossierFile ours = DossierFile.open(path);
		DossierFile theirs = DossierFile.open(path);
		theirs.dossier().setTitle("Mereka");
		theirs.save();
		byte[] now = Files.readAllBytes(path);
		ours.dossier().setTitle("Kami");
		assertThrows(ChangedOnDiskException.class, ours::save);
		assertArrayEquals(now, Files.readAllBytes(path));
		Files.delete(path);
		assertThrows(ChangedOnDiskException.class, ours::save);
		assertFalse(Files.exists(path));
	}

	@Test
	void aNewDossierDoesNotOverwriteOneThatAppeared() throws IOException {
		DossierFile mine = DossierFile.create(folder.resolve("a.factline"));
		saved();
		assertThrows(ChangedOnDiskException.class, mine::save);
	}

	@Test
	void manyArticlesBecomeAFolderAndTheFileIsKept() throws IOException {
		Path path = saved();
		byte[] before = Files.readAllBytes(path);
		DossierFile file = DossierFile.open(path);
		for (int i = 0; i < DossierFile.MAX_ARTICLES_IN_ONE_FILE; i++) {
			file.dossier().getArticles().add(Samples.article("lain-" + i, "Baris " + i));
		}
		file.save();
		assertTrue(Files.isDirectory(path));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.factline.bak")));
		DossierFile again = DossierFile.open(path);
		assertEquals(List.of(), again.problems());
		assertEquals(DossierFile.MAX_ARTICLES_IN_ONE_FILE + 2, again.articles().size());
		assertEquals("Kabar Muara", article(again, "kabar-1").getOutlet().getName());
		assertEquals("Pasar Muara", again.dossier().getEvents().getFirst().getClaims().getFirst().getPassage().getExact());

		Article one = article(again, "lain-7");
		Path file7 = path.resolve("articles/lain-7.factline");
		byte[] main = Files.readAllBytes(path.resolve("dossier.factline"));
		byte[] neighbour = Files.readAllBytes(path.resolve("articles/lain-8.factline"));
		one.getLine().set(0, "Diganti");
		again.save(List.of(one), false);
		assertTrue(Files.readString(file7).contains("Diganti"));
		assertArrayEquals(main, Files.readAllBytes(path.resolve("dossier.factline")));
		assertArrayEquals(neighbour, Files.readAllBytes(path.resolve("articles/lain-8.factline")));

		again.dossier().getArticles().remove(one);
		again.save(List.of(), true);
		assertFalse(Files.exists(file7));
		assertEquals(DossierFile.MAX_ARTICLES_IN_ONE_FILE + 1, DossierFile.open(path).articles().size());
	}

	@Test
	void aSaveThatWasInterruptedIsCompletedByTheReader() throws IOException {
		Path path = largeFolder();
		Map<String, byte[]> files = Map.of("articles/lain-3.factline",
				Files.readString(path.resolve("articles/lain-3.factline")).replace("Baris 3", "Baru 3").getBytes(StandardCharsets.UTF_8));
		// as a save leaves it that was killed after it had written everything and before it replaced anything
		Path journal = Files.createDirectory(path.resolve(".saving"));
		Files.write(journal.resolve("0"), files.values().iterator().next());
		Files.writeString(journal.resolve("list"), "0 articles/lain-3.factline\n- articles/lain-4.factline\n");
		DossierFile file = DossierFile.open(path);
		assertEquals("Baru 3", article(file, "lain-3").getLine().getFirst());
		assertEquals(1, file.problems().size(), "the removed file is missed by the main one: " + file.problems());
		file.dossier().setTitle("x");
		file.save(List.of(), true);
		assertFalse(Files.exists(journal));
		assertTrue(Files.readString(path.resolve("articles/lain-3.factline")).contains("Baru 3"));
	}

	@Test
	void aDoctypeIsRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "rahasia");
		assertRefused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT + " title=\"&e;\"/>\n", "line 2",
				"DOCTYPE");
	}

	@Test
	void nothingOutsideIsRead() throws IOException {
		DossierFile other = DossierFile.create(folder.resolve("outside.factline"));
		other.dossier().getArticles().add(Samples.article("x", "rahasia"));
		other.save();
		DossierFile file = open(HEAD + ROOT + ">\n  <articles href=\"../outside.factline#x\"/>\n  <articles href=\"outside.factline#x\"/>\n"
				+ "  <articles href=\"file:///etc/hostname#/\"/>\n</factline:Dossier>\n");
		assertEquals(List.of(), file.articles());
		assertTrue(file.isReadOnly());
		assertProblem(file, "line 3", "outside the dossier");
		assertProblem(file, "line 5", "outside the dossier");
	}

	@Test
	void aLinkInTheFolderIsNotFollowed() throws IOException {
		Path path = largeFolder();
		Path outside = Files.move(path.resolve("articles/lain-5.factline"), folder.resolve("outside.xml"));
		Files.createSymbolicLink(path.resolve("articles/lain-5.factline"), outside);
		DossierFile file = DossierFile.open(path);
		assertTrue(file.articles().stream().noneMatch(one -> "lain-5".equals(one.getId())));
		assertEquals(1, file.problems().size(), file.problems()::toString);
	}

	@Test
	void unknownContentIsNamedAndKept() throws IOException {
		DossierFile file = open(HEAD + ROOT + " xmlns:p=\"http://plugin.example/1\" mood=\"calm\">\n"
				+ "  <events xsi:type=\"factline:Meeting\" id=\"m\"><agenda>x</agenda></events>\n"
				+ "  <outlets id=\"o\" name=\"Kabar\" rank=\"7\"/>\n  <p:notes size=\"2\"><p:note>catatan</p:note></p:notes>\n"
				+ "</factline:Dossier>\n");
		assertFalse(file.isReadOnly());
		assertProblem(file, "line 2", "\"events\"");
		assertProblem(file, "line 4", "\"rank\"");
		file.dossier().setTitle("Judul");
		file.save();
		String text = Files.readString(file.path());
		for (String kept : List.of("mood=\"calm\"", "factline:Meeting", "<agenda>x</agenda>", "rank=\"7\"", "catatan", "size=\"2\"")) {
			assertTrue(text.contains(kept), () -> kept + " in " + text);
		}
		DossierFile again = DossierFile.open(file.path());
		again.save();
		assertEquals(text, Files.readString(file.path()));
	}

	@Test
	void mistakesAreNamedWithTheirLines() throws IOException {
		DossierFile file = open(HEAD + ROOT + ">\n  <articles id=\"a\">\n    <blocks kind=\"BODY\" begin=\"0\" end=\"99\"/>\n"
				+ "    <line>satu</line>\n  </articles>\n  <articles id=\"b c\"/>\n"
				+ "  <events id=\"e\" title=\"t\" when=\"kemarin\">\n    <claims id=\"k\">\n"
				+ "      <passage article=\"a\" begin=\"0\" end=\"4\" exact=\"dua\"/>\n    </claims>\n  </events>\n"
				+ "  <decisions fingerprint=\"xyz\" state=\"FIXED\" reason=\" \"/>\n</factline:Dossier>\n");
		assertProblem(file, "line 4", "beyond the text of 4");
		assertProblem(file, "line 7", "no id");
		assertProblem(file, "line 8", "no date of EDTF");
		assertProblem(file, "line 10", "not what the passage quotes");
		assertProblem(file, "line 13", "no fingerprint");
		assertProblem(file, "line 13", "has a reason");
		assertFalse(file.isReadOnly());
	}

	@Test
	void aTruncatedFileIsOpenedReadOnly() throws IOException {
		String whole = Files.readString(saved());
		DossierFile file = open(whole.substring(0, whole.indexOf("</articles>")));
		assertTrue(file.isReadOnly());
		assertProblem(file, "line ", "");
		assertThrows(IOException.class, file::save);
	}

	@Test
	void aNewerFormatOpensForReadingOnlyAndSaysSo() throws IOException {
		String ours = Files.readString(saved());
		DossierFile file = open(ours.replace("model/1", "model/2").replace("<articles ", "<future kind=\"x\"/><articles "));
		assertTrue(file.isReadOnly());
		assertProblem(file, "", "newer Factline");
		assertFalse(file.articles().isEmpty(), "what is known is shown");
		assertThrows(IOException.class, file::save);
	}

	@Test
	void oneArticleOfANewerFormatMakesTheFolderReadOnly() throws IOException {
		Path path = largeFolder();
		Path article = path.resolve("articles/lain-3.factline");
		Files.writeString(article, Files.readString(article).replace("model/1", "model/2"));
		DossierFile file = DossierFile.open(path);
		assertTrue(file.isReadOnly());
		assertProblem(file, "", "newer Factline");
		assertEquals(8, file.articles().size());
	}

	@Test
	void otherFilesAreNoDossiers() throws IOException {
		assertRefused("Sebuah catatan.\n", "line 1", "");
		assertRefused("", "", "");
		assertRefused(HEAD + "<html/>", "", "no dossier");
		assertRefused(HEAD + ROOT.replace("factline:Dossier", "factline:Future").replace("model/1", "model/9") + "/>", "", "");
		assertRefused(HEAD + ROOT + ">" + "<p>".repeat(100) + "</p>".repeat(100) + "</factline:Dossier>", "line 2", "deeper", true);
		UnreadableDossierException missing = assertThrows(UnreadableDossierException.class,
				() -> DossierFile.open(folder.resolve("none.factline")));
		assertTrue(missing.getMessage().contains("no such file"));
	}

	@Test
	void evidenceIsNamedByItsBytesAndCheckedWhenRead() throws IOException {
		Evidence evidence = new Evidence(folder.resolve("a.factline"));
		byte[] bytes = "halaman".getBytes(StandardCharsets.UTF_8);
		String name = evidence.keep(new ByteArrayInputStream(bytes));
		assertEquals(Sha256.hex(bytes), name);
		assertArrayEquals(bytes, evidence.read(name).orElseThrow());
		assertTrue(evidence.read("../a.factline").isEmpty());
		Files.writeString(folder.resolve("evidence").resolve(name), "lain");
		assertThrows(IOException.class, () -> evidence.read(name));
	}

	private Path saved() throws IOException {
		Path path = folder.resolve("a.factline");
		if (!Files.exists(path)) {
			DossierFile file = DossierFile.create(path);
			Samples.fill(file.dossier());
			file.save();
		}
		return path;
	}

	/** A dossier in the form of a folder, with a handful of articles. */
	private Path largeFolder() throws IOException {
		Path path = folder.resolve("large.factline");
		Files.createDirectories(path.resolve("articles"));
		StringBuilder main = new StringBuilder(HEAD + ROOT + ">\n");
		for (int i = 0; i < 8; i++) {
			String name = "articles/lain-" + i + ".factline";
			main.append("  <articles href=\"" + name + "#lain-" + i + "\"/>\n");
			Files.writeString(path.resolve(name), HEAD + ROOT.replace("Dossier", "Article") + " id=\"lain-" + i + "\">\n  <line>Baris "
					+ i + "</line>\n</factline:Article>\n");
		}
		Files.writeString(path.resolve("dossier.factline"), main + "</factline:Dossier>\n");
		assertEquals(8, DossierFile.open(path).articles().size());
		return path;
	}

	private DossierFile open(String content) throws IOException {
		return DossierFile.open(Files.writeString(folder.resolve("written.factline"), content));
	}

	private void assertRefused(String content, String place, String reason) throws IOException {
		assertRefused(content, place, reason, false);
	}

	/** Refused, or opened for reading with the problem named. */
	private void assertRefused(String content, String place, String reason, boolean orReadOnly) throws IOException {
		try {
			DossierFile file = open(content);
			assertTrue(orReadOnly && file.isReadOnly(), content);
			assertProblem(file, place, reason);
		} catch (UnreadableDossierException e) {
			assertTrue(e.getMessage().contains(place) && e.getMessage().contains(reason), e.getMessage());
		}
	}

	private static void assertProblem(DossierFile file, String place, String reason) {
		List<Problem> problems = file.problems();
		assertTrue(problems.stream().anyMatch(one -> one.place().startsWith(place) && one.reason().contains(reason)),
				() -> place + " " + reason + " in " + problems);
	}

	private static Article article(DossierFile file, String id) {
		return file.articles().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
	}

	private static Dossier sorted(Dossier dossier) {
		Dossier copy = EcoreUtil.copy(dossier);
		org.eclipse.emf.common.util.ECollections.sort(copy.getArticles(), (a, b) -> a.getId().compareTo(b.getId()));
		org.eclipse.emf.common.util.ECollections.sort(copy.getDecisions(),
				(a, b) -> a.getFingerprint().compareTo(b.getFingerprint()));
		return copy;
	}
}
