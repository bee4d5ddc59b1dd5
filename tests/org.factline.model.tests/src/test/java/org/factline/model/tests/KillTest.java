package org.factline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.factline.model.Article;
import org.factline.model.edit.DossierSession;
import org.factline.model.file.DossierFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that dies while it saves leaves the old content or the new one, and never a mixture. The system property
 * {@code factline.deaths} sets how often it dies.
 */
class KillTest {

	private static final int DEATHS = Integer.getInteger("factline.deaths", 50).intValue() / 2;
	private static final int ARTICLES = 12;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aKilledSaveLeavesTheOldOrTheNew(boolean asFolder, @TempDir Path folder) throws Exception {
		Path path = folder.resolve("a.factline");
		if (asFolder) {
			Files.createDirectories(path.resolve("articles"));
			writeEmptyFolder(path);
		} else {
			try (DossierSession session = DossierSession.create(path)) {
				addArticles(session);
				session.save();
			}
		}
		SplittableRandom random = new SplittableRandom(42);
		for (int death = 0; death < DEATHS; death++) {
			int last = runAndKill(path, random.nextDouble(3));
			DossierFile file = DossierFile.open(path);
			assertEquals(List.of(), file.problems());
			assertEquals(asFolder, Files.isDirectory(path));
			String title = String.valueOf(file.dossier().getTitle());
			int number = Integer.parseInt(title.substring(title.indexOf(' ') + 1));
			assertTrue(number >= last, number + " was read, but " + last + " had been saved");
			assertEquals(ARTICLES, file.articles().size());
			for (Article article : file.articles()) {
				assertEquals("Edisi " + number, article.getLine().getFirst());
			}
		}
	}

	/**
	 * Starts a process that saves again and again, kills it, and gives the number of the last save that it told of.
	 *
	 * @param patience how long it lives after its first save, in saves
	 */
	private static int runAndKill(Path path, double patience) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Saver.class.getName(), path.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int last = -1;
		try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			out.readLine();
			long begin = System.nanoTime();
			last = number(out.readLine());
			// as long as up to three saves take on this machine, now
			Thread.sleep(Math.round((System.nanoTime() - begin) * patience / 1e6));
			process.toHandle().destroyForcibly();
			process.waitFor();
			for (String line = out.readLine(); line != null && line.endsWith("."); line = out.readLine()) {
				last = number(line);
			}
		}
		return last;
	}

	private static int number(String line) {
		return Integer.parseInt(line.substring(0, line.length() - 1));
	}

	private static void addArticles(DossierSession session) {
		for (int i = 0; i < ARTICLES; i++) {
			Dossiers.add(session, Dossiers.article("a-" + i, "Edisi 0"));
		}
		session.execute("Title", edit -> edit.set(session.dossier(), Dossiers.MODEL.getDossier_Title(), "Edisi 0"));
	}

	private static void writeEmptyFolder(Path path) throws IOException {
		String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<factline:%s xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:factline=\"http://factline.org/model/1\" %s>\n%s</factline:%s>\n";
		StringBuilder articles = new StringBuilder();
		for (int i = 0; i < ARTICLES; i++) {
			String id = "a-" + i;
			articles.append("  <articles href=\"articles/").append(id).append(".factline#").append(id).append("\"/>\n");
			Files.writeString(path.resolve("articles/" + id + ".factline"),
					head.formatted("Article", "id=\"" + id + "\"", "  <line>Edisi 0</line>\n", "Article"));
		}
		Files.writeString(path.resolve("dossier.factline"), head.formatted("Dossier", "title=\"Edisi 0\"", articles, "Dossier"));
	}

	/** The process that is killed. */
	static final class Saver {

		public static void main(String[] arguments) throws IOException {
			try (DossierSession session = DossierSession.open(Path.of(arguments[0]))) {
				String title = session.dossier().getTitle();
				int number = Integer.parseInt(title.substring(title.indexOf(' ') + 1));
				System.out.println(number);
				// an orphan ends by itself
				while (!System.out.checkError()) {
					number++;
					String edition = "Edisi " + number;
					session.execute(edition, edit -> {
						edit.set(session.dossier(), Dossiers.MODEL.getDossier_Title(), edition);
						session.articles().forEach(article -> edit.set(article, Dossiers.MODEL.getArticleState_Line(), List.of(edition)));
					});
					session.save();
					System.out.println(number + ".");
				}
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
	}
}
