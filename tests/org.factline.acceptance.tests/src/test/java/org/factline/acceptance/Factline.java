package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The script {@code factline} of this checkout, run as a process with a home of its own. */
final class Factline {

	/** A run that takes longer hangs; it says nothing about speed. */
	private static final int PATIENCE_MINUTES = 10;

	private final Path home;
	private final Map<String, String> environment = new TreeMap<>();
	private final List<String> prefix = new ArrayList<>();
	private String input = "";

	/** @param home a folder that is this test's own: workspace, plugins and caches of the product go there */
	Factline(Path home) {
		this.home = home;
	}

	/** What a run left behind. */
	record Result(int exit, String out, String err) {

		Result exits(int expected) {
			assertEquals(expected, exit, () -> "exit code; standard output:\n" + out + "\nstandard error:\n" + err);
			return this;
		}

		/** The lines of standard output, each a JSON object. */
		List<JsonNode> json() throws IOException {
			List<JsonNode> lines = new ArrayList<>();
			for (String line : out.lines().toList()) {
				lines.add(new ObjectMapper().readTree(line));
			}
			return lines;
		}
	}

	/** The checkout. */
	static Path root() {
		String given = System.getProperty("factline.root");
		return given == null ? Path.of("").toAbsolutePath().getParent().getParent() : Path.of(given).toAbsolutePath();
	}

	/** The folder of saved pages beside the checkout, wherever above it that is; it need not be there. */
	static Path seeds() {
		for (Path folder = root(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("shared/seeds"))) {
				return folder.resolve("shared/seeds");
			}
		}
		return root().resolveSibling("shared").resolve("seeds");
	}

	Path home() {
		return home;
	}

	/** Words that go before the script, such as {@code unshare -n}. */
	Factline through(String... words) {
		prefix.addAll(List.of(words));
		return this;
	}

	Factline with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	/** What stands on standard input. */
	Factline reading(String text) {
		input = text;
		return this;
	}

	/** Runs it in the folder of the checkout. */
	Result run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(prefix);
		command.add("./factline");
		command.addAll(List.of(arguments));
		Path files = Files.createTempDirectory("factline-streams");
		Path in = Files.writeString(files.resolve("in"), input);
		Process process = process(command).redirectInput(in.toFile()).redirectOutput(files.resolve("out").toFile())
				.redirectError(files.resolve("err").toFile()).start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("still running after " + PATIENCE_MINUTES + " minutes: " + command);
		}
		Result result = new Result(process.exitValue(), Files.readString(files.resolve("out"), StandardCharsets.UTF_8),
				Files.readString(files.resolve("err"), StandardCharsets.UTF_8));
		assertFalse(result.err().contains("building the product"), "the product is older than its sources: build it first");
		return result;
	}

	/** Starts the desktop, which goes on until it is destroyed; what it prints goes to a file. */
	Process startDesktop(Path output) throws IOException {
		return process(List.of("./factline")).redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	private ProcessBuilder process(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(root().toFile());
		builder.environment().put("FACTLINE_HOME", home.toString());
		builder.environment().remove("NO_COLOR");
		builder.environment().putAll(environment);
		return builder;
	}

	/** The text that two offsets in code points cut out. */
	static String cut(String text, JsonNode begin, JsonNode end) {
		return text.substring(text.offsetByCodePoints(0, begin.intValue()), text.offsetByCodePoints(0, end.intValue()));
	}
}
