package org.factline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.factline.model.Article;
import org.factline.model.bridge.ArticleEdits;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierFile;
import org.factline.model.tests.faulty.Faults;
import org.factline.model.tests.faulty.FaultyFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever operation of a save fails, and however: the dossier opens with the old content or the new one, and a save that said
 * it was done was done. Once the disk works again, what was not saved can be saved.
 */
class FaultyDiskTest {

	private static final int ARTICLES = 6;

	static Stream<Arguments> ways() {
		return Stream.of(Faults.Kind.values()).flatMap(kind -> Stream.of(false, true).map(asFolder -> Arguments.of(kind, asFolder)));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void eachFailureLeavesTheOldOrTheNew(Faults.Kind kind, boolean asFolder, @TempDir Path folder) throws IOException {
		int moments = 0;
		boolean happened = true;
		while (happened) {
			Path path = Files.createDirectory(folder.resolve(String.valueOf(moments))).resolve("a.factline");
			make(path, asFolder);
			happened = failAt(kind, moments++, path);
			assertEquals(asFolder, Files.isDirectory(path));
			Dossiers.delete(path.getParent());
		}
		assertTrue(moments > 2, "moments at which it failed: " + moments);
	}

	private static boolean failAt(Faults.Kind kind, int moment, Path path) throws IOException {
		FaultyFileSystem system = new FaultyFileSystem(path);
		try (DossierSession session = DossierSession.open(system.of(path))) {
			write(session, 1);
			system.faults().arm(kind, moment);
			boolean saved = saves(session);
			boolean happened = system.faults().happened();
			system.faults().disarm();
			String when = kind + " at " + moment;
			int number = number(path, when);
			assertTrue(number == 1 || !saved, when + ": it was said to be saved");
			if (!saved) {
				assertTrue(session.isDirty(), when);
			}
			if (kind != Faults.Kind.GONE) {
				session.save();
				assertFalse(session.isDirty());
				assertEquals(1, number(path, when + ", saved again"));
			}
			try (DossierSession next = DossierSession.open(path)) {
				write(next, 2);
				next.save();
			}
			assertEquals(2, number(path, when + ", and changed by another"));
			return happened;
		}
	}

	/** A dossier that outgrows its file becomes a folder; some moments of that, since there are thousands. */
	@ParameterizedTest
	@EnumSource(names = { "ONCE", "GONE" })
	void aFailureWhileItBecomesAFolderLeavesTheOldOrTheNew(Faults.Kind kind, @TempDir Path folder) throws IOException {
		Path full = folder.resolve("full.factline");
		try (DossierSession session = DossierSession.create(full)) {
			session.execute("Import", edit -> IntStream.range(0, DossierFile.MAX_ARTICLES_IN_ONE_FILE).forEach(i -> edit.add(session.dossier(),
					Dossiers.MODEL.getDossier_Articles(), ArticleEdits.create(session.dossier(), Dossiers.article("b-" + i, "Edisi"), "2026-01-01", edit))));
			session.save();
		}
		long operations = grow(full, Files.createDirectory(folder.resolve("count")), kind, Long.MAX_VALUE);
		assertTrue(operations > DossierFile.MAX_ARTICLES_IN_ONE_FILE);
		LongStream.concat(LongStream.of(operations / 2), LongStream.range(operations - 4, operations)).forEach(moment -> {
			try {
				grow(full, Files.createDirectory(folder.resolve(String.valueOf(moment))), kind, moment);
			} catch (IOException e) {
				throw new UncheckedIOException(kind + " at " + moment, e);
			}
		});
	}

	/** Adds the article that is too many, and gives how many operations the disk saw. */
	private static long grow(Path full, Path folder, Faults.Kind kind, long moment) throws IOException {
		Path path = Files.copy(full, folder.resolve("a.factline"));
		FaultyFileSystem system = new FaultyFileSystem(path);
		try (DossierSession session = DossierSession.open(system.of(path))) {
			Dossiers.add(session, Dossiers.article("one-more", "Edisi"));
			system.faults().arm(kind, moment);
			boolean saved = saves(session);
			long operations = system.faults().disarm();
			int count = count(path);
			int all = DossierFile.MAX_ARTICLES_IN_ONE_FILE + 1;
			assertTrue(count == all || !saved && count == all - 1, kind + " at " + moment + ": " + count);
			if (kind != Faults.Kind.GONE) {
				session.save();
				assertEquals(all, count(path), kind + " at " + moment + ", saved again");
			}
			return operations;
		} finally {
			Dossiers.delete(folder);
		}
	}

	@Test
	void evidenceIsWholeOrNotThere(@TempDir Path folder) throws IOException {
		byte[] bytes = "Pasar ikan dibuka.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		for (Faults.Kind kind : Faults.Kind.values()) {
			boolean happened = true;
			for (int moment = 0; happened; moment++) {
				Path path = Files.createDirectories(folder.resolve(kind + "-" + moment)).resolve("a.factline");
				FaultyFileSystem system = new FaultyFileSystem(path);
				system.faults().arm(kind, moment);
				try {
					DossierFile.create(system.of(path)).evidence().keep(new java.io.ByteArrayInputStream(bytes));
				} catch (IOException e) {
					assertTrue(system.faults().happened(), () -> String.valueOf(e));
				}
				happened = system.faults().happened();
				system.faults().disarm();
				var evidence = DossierFile.create(path).evidence();
				String name = evidence.keep(new java.io.ByteArrayInputStream(bytes));
				assertTrue(evidence.read(name).isPresent(), "kept at the second try, and whole");
			}
		}
	}

	private static int count(Path path) throws IOException {
		DossierFile file = DossierFile.open(path);
		assertEquals(List.of(), file.problems());
		return file.articles().size();
	}

	private static boolean saves(DossierSession session) {
		try {
			session.save();
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static Set<String> ids(int number) {
		return IntStream.range(number, number + ARTICLES).mapToObj(i -> "a-" + i).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The number of the edition on the disk, all of which is there. */
	private static int number(Path path, String when) throws IOException {
		DossierFile file = DossierFile.open(path);
		assertEquals(List.of(), file.problems(), when);
		String edition = String.valueOf(file.dossier().getTitle());
		int number = Integer.parseInt(edition.substring(edition.indexOf(' ') + 1));
		assertEquals(ids(number), file.articles().stream().map(Article::getId).collect(Collectors.toCollection(TreeSet::new)), when);
		file.articles().forEach(article -> assertEquals(edition, article.getLine().getFirst(), when));
		return number;
	}

	/** Every article changes, one goes and one comes. */
	private static void write(DossierSession session, int number) {
		String edition = "Edisi " + number;
		session.execute("Remove", edit -> session.articles().stream().filter(article -> !ids(number).contains(article.getId()))
				.forEach(article -> edit.remove(session.dossier(), Dossiers.MODEL.getDossier_Articles(), article)));
		ids(number).stream().filter(id -> session.articles().stream().noneMatch(article -> id.equals(article.getId())))
				.forEach(id -> Dossiers.add(session, Dossiers.article(id, edition)));
		session.execute(edition, edit -> {
			edit.set(session.dossier(), Dossiers.MODEL.getDossier_Title(), edition);
			session.articles().forEach(article -> edit.set(article, Dossiers.MODEL.getArticleState_Line(), List.of(edition)));
		});
	}

	private static void make(Path path, boolean asFolder) throws IOException {
		if (asFolder) {
			Files.createDirectories(path.resolve("articles"));
			Files.writeString(path.resolve("dossier.factline"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<factline:Dossier xmi:version=\"2.0\""
					+ " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:factline=\"http://factline.org/model/1\"/>\n");
		}
		try (DossierSession session = asFolder ? DossierSession.open(path) : DossierSession.create(path)) {
			write(session, 0);
			session.save();
		}
	}
}
