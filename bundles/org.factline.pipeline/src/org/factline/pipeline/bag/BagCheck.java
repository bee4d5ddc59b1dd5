package org.factline.pipeline.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Looks whether a bag is complete and unchanged (RFC 8493, section 3), whoever made it. No link is followed and nothing outside
 * the folder is read.
 */
public final class BagCheck {

	/**
	 * What was found.
	 *
	 * @param files       how many files of the payload were looked at
	 * @param differences what is not as the bag says, a sentence each; none where it is valid
	 */
	public record Outcome(int files, List<String> differences) {

		public Outcome {
			differences = List.copyOf(differences);
		}
	}

	private static final Map<String, String> ALGORITHMS = Map.of("sha256", "SHA-256", "sha512", "SHA-512", "sha1", "SHA-1", "md5", "MD5");
	// 9f86d081884c7d65…  data/report/factline.html
	private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");
	private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-([a-z0-9]+)\\.txt");
	private static final Pattern OXUM = Pattern.compile("(?im)^Payload-Oxum:\\s*(\\d+)\\.(\\d+)\\s*$");
	private static final int BUFFER = 64 * 1024;
	private static final long LARGEST_TAG_FILE = 64L * 1024 * 1024;

	private final Path folder;
	private final List<String> differences = new ArrayList<>();
	private final Map<String, Long> payload = new LinkedHashMap<>();

	private BagCheck(Path folder) {
		this.folder = folder;
	}

	/**
	 * Looks at a bag.
	 *
	 * @throws IOException where the folder is no bag, or cannot be read; its message says why
	 */
	public static Outcome of(Path folder) throws IOException {
		if (!Files.isRegularFile(folder.resolve(BagWriter.DECLARATION), LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException("it is no bag: there is no file " + BagWriter.DECLARATION);
		}
		BagCheck check = new BagCheck(folder);
		check.look();
		return new Outcome(check.payload.size(), check.differences);
	}

	private void look() throws IOException {
		if (!text(BagWriter.DECLARATION).matches("(?s)\\uFEFF?BagIt-Version: \\d+\\.\\d+\\r?\\nTag-File-Character-Encoding: UTF-8\\s*")) {
			differences.add(BagWriter.DECLARATION + " does not say which version of BagIt it is, in UTF-8");
		}
		Set<String> manifests = new TreeSet<>();
		try (var files = Files.list(folder)) {
			files.map(file -> file.getFileName().toString()).filter(name -> MANIFEST.matcher(name).matches()).forEach(manifests::add);
		}
		gatherPayload();
		int read = 0;
		for (String manifest : manifests) {
			read += compare(manifest) && !manifest.startsWith("tag") ? 1 : 0;
		}
		if (read == 0) {
			differences.add("there is no list of the files with hashes that can be checked");
		}
		if (Files.exists(folder.resolve("fetch.txt"), LinkOption.NOFOLLOW_LINKS)) {
			differences.add("fetch.txt names files that are elsewhere; nothing is fetched");
		}
		compareSum();
	}

	private void gatherPayload() throws IOException {
		Path data = folder.resolve("data");
		if (!Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) {
			differences.add("there is no folder data");
			return;
		}
		Files.walkFileTree(data, new SimpleFileVisitor<>() {

			@Override
			@NonNullByDefault({})
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (attributes.isRegularFile()) {
					payload.put(name, Long.valueOf(attributes.size()));
				} else {
					differences.add(name + " is a link or no plain file");
				}
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Compares the files with one manifest; whether its hashes can be checked. */
	private boolean compare(String manifest) throws IOException {
		Matcher name = MANIFEST.matcher(manifest);
		String algorithm = name.matches() ? ALGORITHMS.getOrDefault(name.group(2), "") : "";
		if (algorithm.isEmpty()) {
			return false;
		}
		Set<String> listed = new HashSet<>();
		for (String line : (Iterable<String>) text(manifest).lines().filter(one -> !one.isBlank())::iterator) {
			Matcher entry = LINE.matcher(line);
			if (!entry.matches()) {
				differences.add(manifest + " has a line that names no file: " + line);
				continue;
			}
			String path = entry.group(2).strip().replaceFirst("^\\./", "").replace("%0A", "\n").replace("%0a", "\n").replace("%0D", "\r").replace("%0d", "\r")
					.replace("%25", "%");
			if (listed.add(path)) {
				compare(path, entry.group(1).toLowerCase(Locale.ROOT), algorithm);
			} else {
				differences.add(manifest + " names a file twice: " + path);
			}
		}
		if (!manifest.startsWith("tag")) {
			payload.keySet().stream().filter(path -> !listed.contains(path)).sorted().forEach(path -> differences.add(path + " was added: " + manifest + " does not name it"));
		}
		return true;
	}

	private void compare(String path, String hash, String algorithm) throws IOException {
		Path file = inside(path);
		if (file.equals(folder)) {
			differences.add(path + " leads out of the folder");
		} else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			differences.add(path + " is missing");
		} else if (!hash(file, algorithm).equals(hash)) {
			differences.add(path + " was changed: its " + algorithm + " is another");
		}
	}

	/** The file of a path; the folder itself where the path leads out of it, also by a link on the way. */
	private Path inside(String path) throws IOException {
		try {
			Path file = folder.resolve(path).normalize();
			if (path.startsWith("~") || !file.startsWith(folder.normalize())) {
				return folder;
			}
			return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || file.toRealPath(LinkOption.NOFOLLOW_LINKS).getParent().toRealPath().startsWith(folder.toRealPath())
					? file : folder;
		} catch (InvalidPathException e) {
			return folder;
		}
	}

	private static String hash(Path file, String algorithm) throws IOException {
		MessageDigest digest = BagWriter.digest(algorithm);
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			while (in.read(buffer) >= 0) {
				// the digest sees it
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Section 2.2.2: the sum of the sizes and the number of the files, which shows at once that something is missing. */
	private void compareSum() throws IOException {
		if (!Files.isRegularFile(folder.resolve(BagWriter.INFO), LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Matcher oxum = OXUM.matcher(text(BagWriter.INFO));
		String found = payload.values().stream().mapToLong(Long::longValue).sum() + "." + payload.size();
		if (oxum.find() && !found.equals(oxum.group(1) + '.' + oxum.group(2))) {
			differences.add("data holds " + found + " bytes and files, and " + BagWriter.INFO + " says " + oxum.group(1) + '.' + oxum.group(2));
		}
	}

	private String text(String name) throws IOException {
		Path file = folder.resolve(name);
		if (Files.size(file) > LARGEST_TAG_FILE) {
			throw new IOException(name + " is larger than such a file can be");
		}
		return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
	}
}
