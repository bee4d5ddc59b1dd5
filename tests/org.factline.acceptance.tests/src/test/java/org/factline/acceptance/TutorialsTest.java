package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types what a tutorial says gets what it says: its files are written, its commands run, their output compared. */
class TutorialsTest {

	private static final Pattern FILE = Pattern.compile("`([\\w./-]+)`:");
	private static final String RUN = "Run:";
	private static final String PRINTS = "It prints:";

	/**
	 * A part of a page.
	 *
	 * @param line  the line above
	 * @param words the indented lines, without their indentation
	 */
	private record Part(String line, String words) {
	}

	@ParameterizedTest
	@ValueSource(strings = { "write-a-check", "write-a-report" })
	void aTutorialWorks(String page, @TempDir Path home, @TempDir Path work) throws Exception {
		List<Part> parts = parts(Files.readAllLines(Factline.root().resolve("docs").resolve(page + ".md")));
		String printed = "";
		int files = 0;
		int compared = 0;
		for (Part part : parts) {
			Matcher file = FILE.matcher(part.line());
			if (file.matches()) {
				Path path = work.resolve(file.group(1));
				Files.createDirectories(path.getParent());
				Files.writeString(path, part.words());
				files++;
			} else if (part.line().equals(RUN)) {
				printed = run(part.words(), home, work);
			} else if (part.line().equals(PRINTS)) {
				assertEquals(part.words(), printed);
				compared++;
			}
		}
		assertTrue(files >= 4 && compared == 1, "the page is read");
	}

	private static List<Part> parts(List<String> lines) {
		List<Part> parts = new ArrayList<>();
		String line = "";
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).startsWith("    ")) {
				line = lines.get(i).isBlank() ? line : lines.get(i);
				continue;
			}
			StringBuilder words = new StringBuilder();
			for (; i < lines.size() && (lines.get(i).startsWith("    ") || lines.get(i).isBlank()); i++) {
				words.append(lines.get(i).isBlank() ? "" : lines.get(i).substring(4)).append('\n');
			}
			i--;
			parts.add(new Part(line, words.toString().stripTrailing() + '\n'));
			line = "";
		}
		return parts;
	}

	private static String run(String commands, Path home, Path work) throws IOException, InterruptedException {
		String script = "set -eu\nFACTLINE=" + Factline.root() + '\n' + commands.replaceFirst("FACTLINE=.*\n", "");
		File out = Files.createTempFile(work, "out", ".txt").toFile();
		File err = Files.createTempFile(work, "err", ".txt").toFile();
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(work.toFile()).redirectOutput(out).redirectError(err);
		builder.environment().put("FACTLINE_HOME", home.toString());
		builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, jdk) -> jdk + File.pathSeparator + path);
		Process process = builder.start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it hangs");
		assertEquals(0, process.exitValue(), () -> script + '\n' + read(err));
		assertFalse(read(err).contains("defect of Factline"));
		// a byte order mark is for spreadsheets
		return read(out).replace("\uFEFF", "").replace("\r\n", "\n");
	}

	private static String read(File file) {
		try {
			return Files.readString(file.toPath(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
