import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Guards what third parties may rely on: the public and protected signatures of all exported packages, a file for each bundle
 * in {@code releng/api}.
 *
 * <pre>
 * java releng/Api.java check           says what differs; ends with 1 where a package differs and its version did not rise
 * java releng/Api.java write           renews the files; refuses a package that differs and whose version did not rise
 * java releng/Api.java write --anyway  renews them all the same, as long as nothing of it is released
 * </pre>
 *
 * The bundles must be compiled. A test runs {@code check}.
 */
class Api {

	private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?)*)(?:,|$)");
	private static final Pattern VERSION = Pattern.compile(";version=\"?([0-9.]+)");
	private static final String PACKAGE = "package ";

	/** A package as it is, or as it was written down. */
	private record Exported(String name, String version, List<String> lines) {
	}

	private final Path root;
	private final ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow(() -> new IllegalStateException("a JDK is needed: it has javap"));

	private Api(Path root) {
		this.root = root;
	}

	public static void main(String[] arguments) throws IOException {
		List<String> words = List.of(arguments);
		String command = words.isEmpty() ? "" : words.getFirst();
		if (!List.of("check", "write").contains(command)) {
			System.err.println("usage: java releng/Api.java check|write [--anyway]");
			System.exit(2);
		}
		Path root = Path.of(System.getProperty("factline.root", ""));
		System.exit(new Api(root.toAbsolutePath()).run(command.equals("write"), words.contains("--anyway")));
	}

	private int run(boolean write, boolean anyway) throws IOException {
		Path folder = Files.createDirectories(root.resolve("releng/api"));
		TreeSet<String> stale = new TreeSet<>();
		try (var files = Files.list(folder)) {
			files.forEach(file -> stale.add(file.getFileName().toString()));
		}
		int refused = 0;
		for (Path bundle : bundles()) {
			Map<String, Exported> now = exported(bundle);
			if (now.isEmpty()) {
				continue;
			}
			Path file = folder.resolve(bundle.getFileName() + ".txt");
			stale.remove(file.getFileName().toString());
			List<String> differing = differing(Files.exists(file) ? read(file) : Map.of(), now);
			differing.forEach(line -> System.out.println(bundle.getFileName() + ": " + line));
			if (differing.isEmpty() || anyway) {
				if (write) {
					write(file, now);
				}
			} else {
				refused++;
			}
		}
		for (String name : stale) {
			System.out.println(name + " is of a bundle that exports nothing");
			if (write) {
				Files.delete(folder.resolve(name));
			} else {
				refused++;
			}
		}
		return refused > 0 ? 1 : 0;
	}

	private List<Path> bundles() throws IOException {
		try (var all = Files.list(root.resolve("bundles"))) {
			return all.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	/** What differs in packages whose version did not rise, with the first lines of it. */
	private static List<String> differing(Map<String, Exported> before, Map<String, Exported> now) {
		List<String> differing = new ArrayList<>();
		for (Exported one : now.values()) {
			Exported was = before.get(one.name());
			if (was == null || was.lines().equals(one.lines()) || rose(was.version(), one.version())) {
				continue;
			}
			differing.add(one.name() + " differs, and its version is still " + one.version());
			was.lines().stream().filter(line -> !one.lines().contains(line)).limit(5).forEach(line -> differing.add("  - " + line.strip()));
			one.lines().stream().filter(line -> !was.lines().contains(line)).limit(5).forEach(line -> differing.add("  + " + line.strip()));
		}
		before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> differing.add(name + " is exported no longer"));
		return differing;
	}

	private static boolean rose(String before, String now) {
		String[] a = before.split("\\.");
		String[] b = now.split("\\.");
		for (int i = 0; i < Math.max(a.length, b.length); i++) {
			int difference = (i < b.length ? Integer.parseInt(b[i]) : 0) - (i < a.length ? Integer.parseInt(a[i]) : 0);
			if (difference != 0) {
				return difference > 0;
			}
		}
		return false;
	}

	private Map<String, Exported> exported(Path bundle) throws IOException {
		Map<String, Exported> all = new TreeMap<>();
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			String exports = new Manifest(in).getMainAttributes().getValue("Export-Package");
			Matcher export = EXPORT.matcher(exports == null ? "" : exports);
			while (export.find()) {
				Matcher version = VERSION.matcher(export.group(2));
				all.put(export.group(1), new Exported(export.group(1), version.find() ? version.group(1) : "0", signatures(bundle, export.group(1))));
			}
		}
		return all;
	}

	private List<String> signatures(Path bundle, String name) throws IOException {
		Path classes = bundle.resolve("target/classes");
		Path folder = classes.resolve(name.replace('.', '/'));
		if (!Files.isDirectory(folder)) {
			throw new IOException(bundle.getFileName() + " is not compiled: there is no " + folder);
		}
		List<String> arguments = new ArrayList<>(List.of("-protected", "-cp", classes.toString()));
		try (var files = Files.list(folder)) {
			files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".class") && !file.equals("package-info.class")).sorted()
					.forEach(file -> arguments.add(name + '.' + file.substring(0, file.length() - ".class".length())));
		}
		StringWriter out = new StringWriter();
		if (arguments.size() > 3 && javap.run(new PrintWriter(out), new PrintWriter(System.err), arguments.toArray(String[]::new)) != 0) {
			throw new IOException("javap could not read " + name);
		}
		return sorted(out.toString());
	}

	/** The classes that others can see, by name, each with its members sorted: their order in the source is of no account. */
	private static List<String> sorted(String printed) {
		Map<String, TreeSet<String>> classes = new TreeMap<>();
		TreeSet<String> members = new TreeSet<>();
		boolean visible = false;
		for (String line : printed.lines().toList()) {
			if (line.endsWith("{")) {
				String head = line.substring(0, line.length() - 1).strip().replaceAll("\\b(?:non-)?sealed ", "");
				visible = head.matches("(?:public|protected) .*");
				members = new TreeSet<>();
				if (visible) {
					classes.put(head, members);
				}
			} else if (visible && line.startsWith("  ") && !line.contains("$SWITCH_TABLE$")) {
				members.add("\t" + line.strip());
			}
		}
		List<String> lines = new ArrayList<>();
		classes.forEach((head, all) -> {
			lines.add(head);
			lines.addAll(all);
		});
		return lines;
	}

	private static Map<String, Exported> read(Path file) throws IOException {
		Map<String, Exported> all = new TreeMap<>();
		List<String> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (line.startsWith(PACKAGE)) {
				String[] words = line.split(" ");
				lines = new ArrayList<>();
				all.put(words[1], new Exported(words[1], words[2], lines));
			} else if (!line.isEmpty()) {
				lines.add(line);
			}
		}
		return all;
	}

	private static void write(Path file, Map<String, Exported> all) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Exported one : all.values()) {
			text.append(text.isEmpty() ? "" : "\n").append(PACKAGE).append(one.name()).append(' ').append(one.version()).append('\n');
			one.lines().forEach(line -> text.append(line).append('\n'));
		}
		Files.writeString(file, text);
	}
}
