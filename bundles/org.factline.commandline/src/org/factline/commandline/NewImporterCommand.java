package org.factline.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the project of a new importer. */
@Command(name = "new-importer", description = "Write a bundle project that reads an outlet's HTML pages.", mixinStandardHelpOptions = true, //
		footer = { "", "The project builds with its own script against Factline's p2 repository." })
final class NewImporterCommand implements Callable<Integer> {

	private static final String TEMPLATES = "newimporter/";

	/** Java Language Specification, section 3.9 and 3.10: no package can be called so. */
	private static final Set<String> RESERVED = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
			"continue", "default", "do", "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if", "implements", "import",
			"instanceof", "int", "interface", "long", "native", "new", "package", "private", "protected", "public", "return", "short", "static",
			"strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "try", "void", "volatile", "while", "true", "false",
			"null");

	private final Console console;

	@Option(names = "--outlet", required = true, paramLabel = "NAME", description = "The outlet's name, as its pages write it.")
	private String outlet = "";

	@Option(names = "--domain", required = true, paramLabel = "DOMAIN", description = "Its web domain, such as wartabahari.example.")
	private String domain = "";

	@Option(names = "--out", paramLabel = "DIR", description = "Where to write; default: a folder named after the bundle.")
	private @Nullable Path out;

	NewImporterCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException, UsageException {
		if (!domain.matches("(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")) {
			throw new UsageException("not a web domain: " + domain);
		}
		if (outlet.isBlank() || outlet.matches(".*[\"<>&\\\\\\p{Cntrl}].*")) {
			throw new UsageException("not a name that can stand in a file: " + outlet);
		}
		String id = id(domain.toLowerCase(Locale.ROOT));
		Path given = out;
		Path folder = given == null ? Path.of(id) : given;
		if (Files.exists(folder)) {
			throw new UsageException(folder + " is there already");
		}
		write(folder, id);
		console.out().println(folder);
		return ExitCode.OK;
	}

	private void write(Path folder, String id) throws IOException {
		String name = className();
		Map<String, String> files = new LinkedHashMap<>();
		files.put("META-INF/MANIFEST.MF", "MANIFEST.MF");
		files.put("plugin.xml", "plugin.xml");
		files.put("src/" + id.replace('.', '/') + "/" + name + ".java", "Importer.java");
		files.put("fixtures/first-page.html", "first-page.html");
		files.put("build", "build");
		files.put("README.md", "README.md");
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.toAbsolutePath().getParent());
			Files.writeString(target, template(file.getValue()).replace("${outlet}", outlet).replace("${domain}", domain.toLowerCase(Locale.ROOT))
					.replace("${id}", id).replace("${class}", name));
		}
		if (!folder.resolve("build").toFile().setExecutable(true)) {
			console.note("run it with: sh " + folder.resolve("build"));
		}
	}

	private static String template(String name) throws IOException {
		try (InputStream in = NewImporterCommand.class.getResourceAsStream(TEMPLATES + name + ".txt")) {
			if (in == null) {
				throw new IOException("the template " + name + " is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** A bundle's name from a domain, turned round as Java's packages are: {@code example.wartabahari.importer}. */
	private static String id(String domain) {
		StringBuilder id = new StringBuilder();
		for (String part : domain.split("\\.")) {
			String word = part.replace('-', '_');
			// JLS 6.1: what is no name of a package gets a line below
			boolean taken = Character.isDigit(word.charAt(0)) || RESERVED.contains(word);
			id.insert(0, (taken ? "_" + word : word) + '.');
		}
		return id + "importer";
	}

	private String className() {
		StringBuilder name = new StringBuilder();
		for (String word : outlet.split("[^A-Za-z0-9]+")) {
			if (!word.isEmpty()) {
				name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
		}
		return (name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "Outlet" + name : name.toString()) + "Importer";
	}
}
