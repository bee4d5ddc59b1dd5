package org.factline.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.factline.importing.Source;
import org.factline.text.Sha256;

/**
 * What a build found before, so that what did not change is not checked again. Deleting the file changes nothing but time; a line
 * that is none, or whose reports are not there any more as they were written, is as if it were not there.
 */
final class BuildCache {

	/** The file in the folder of the reports. */
	static final String FILE = "factline.cache";

	private static final String HEAD = "# Factline build cache 1";
	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})\t([0-9a-f]{64})\t(true|false)\t([^\t]+)\t([^\t]+)");

	/**
	 * What was found.
	 *
	 * @param key     hash of all that it depends on
	 * @param reports hash of the reports that were written
	 * @param fails   whether the gate fails
	 * @param summary a sentence for people
	 */
	record Entry(String key, String reports, boolean fails, String summary) {
	}

	private final Path folder;
	private final Map<String, Entry> before = new TreeMap<>();
	private final Map<String, Entry> now = new ConcurrentHashMap<>();

	/** @param folder of the reports */
	BuildCache(Path folder) {
		this.folder = folder;
		Path file = folder.resolve(FILE);
		if (Files.isRegularFile(file)) {
			try {
				// what is no UTF-8 makes lines that are none
				read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			} catch (IOException e) {
				// as if there were none
			}
		}
	}

	private void read(String text) {
		if (text.startsWith(HEAD + '\n')) {
			text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(
					line -> before.put(line.group(4), new Entry(line.group(1), line.group(2), Boolean.parseBoolean(line.group(3)), line.group(5))));
		}
	}

	/** What is known of a unit; nothing where something that it depends on has changed, or one of its reports. */
	Optional<Entry> known(BuildUnit unit, String key, Stream<Path> reports) throws IOException {
		Optional<Entry> entry = Optional.ofNullable(before.get(unit.name())).filter(one -> one.key().equals(key));
		return entry.isPresent() && entry.get().reports().equals(hash(reports)) ? entry : Optional.empty();
	}

	/** The units of earlier builds that are not among those of now. */
	Set<String> missing(Collection<String> units) {
		Set<String> missing = new TreeSet<>(before.keySet());
		missing.removeAll(units);
		return missing;
	}

	/** Keeps of a unit what was known, unseen. */
	void keepUnseen(String unit) {
		now.putIfAbsent(unit, before.get(unit));
	}

	/** Keeps what was found. A name that a line cannot hold is not kept. */
	void keep(BuildUnit unit, Entry entry) {
		if ((unit.name() + entry.summary()).chars().noneMatch(c -> c < ' ')) {
			now.put(unit.name(), entry);
		}
	}

	/** Writes what was kept. */
	void write() throws IOException {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		new TreeMap<>(now).forEach((name, entry) -> text.append(String.join("\t", entry.key(), entry.reports(), Boolean.toString(entry.fails()), name,
				entry.summary())).append('\n'));
		Files.createDirectories(folder);
		Path fresh = folder.resolve(FILE + ".new");
		Files.writeString(fresh, text, StandardCharsets.UTF_8);
		Files.move(fresh, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
	}

	/** A hash of settings and of the inputs with their names. */
	static String key(String settings, List<Source> sources) throws IOException {
		MessageDigest digest = Sha256.digest();
		digest.update(settings.getBytes(StandardCharsets.UTF_8));
		for (Source source : sources) {
			add(digest, source.location());
			Path file = source.file().orElseThrow();
			if (Files.isDirectory(file)) {
				try (Stream<Path> all = Files.walk(file)) {
					addFiles(digest, all.filter(Files::isRegularFile).sorted());
				}
			} else {
				digest.update(hash(file));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** A hash of files; of one that is missing its absence. */
	static String hash(Stream<Path> files) throws IOException {
		MessageDigest digest = Sha256.digest();
		addFiles(digest, files);
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void addFiles(MessageDigest digest, Stream<Path> files) throws IOException {
		for (Path file : files.toList()) {
			add(digest, file.toString());
			digest.update(Files.isRegularFile(file) ? hash(file) : new byte[] { 0 });
		}
	}

	private static byte[] hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Sha256.of(in);
		}
	}

	private static void add(MessageDigest digest, String name) {
		digest.update((byte) 0);
		digest.update(name.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
