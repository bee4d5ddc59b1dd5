package org.factline.pipeline.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.model.Article;
import org.factline.model.ArticleState;
import org.factline.model.Source;
import org.factline.model.file.DossierFile;
import org.factline.model.file.Evidence;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.Version;

/** A dossier as a bag: its file, the original bytes that it refers to, and what is told of it. */
public final class DossierBag {

	private DossierBag() {
	}

	/**
	 * Writes the bag.
	 *
	 * @param dossier the dossier's file or folder
	 * @param told    what is told of it, by path below {@code data}: findings, decisions, reports
	 * @param folder  the bag; it is made, complete or not at all
	 * @return what is not in it, a sentence each: original bytes that were not kept, or are no longer those
	 * @throws UnreadableDossierException where the dossier cannot be read
	 * @throws IOException                where the bag cannot be written
	 */
	public static List<String> write(Path dossier, Map<String, BagWriter.Content> told, Path folder) throws IOException, UnreadableDossierException {
		DossierFile file = DossierFile.open(dossier, dossier.toString());
		List<String> missing = new ArrayList<>();
		make(folder, told, String.valueOf(dossier.getFileName()), Map.of(), bag -> {
			copy(dossier, bag);
			Evidence evidence = new Evidence(dossier);
			for (Map.Entry<String, String> source : sources(file).entrySet()) {
				Optional<Path> bytes = evidence.file(source.getKey());
				if (bytes.isEmpty() || !bag.add("evidence/" + source.getKey(), source.getKey(), out -> Files.copy(bytes.get(), out))) {
					// bytes that were changed are no evidence
					missing.add("the original bytes of " + source.getValue() + " are not there, or are no longer those that were imported");
				}
			}
		});
		return missing;
	}

	/**
	 * Writes a bag of a dossier that masks names: only what is told of it, since its file and the original bytes hold them.
	 *
	 * @param name   of the dossier, without them
	 * @param told   what is told of it, without them
	 * @param folder the bag; it is made, complete or not at all
	 * @throws IOException where the bag cannot be written
	 */
	public static void writeMasked(String name, Map<String, BagWriter.Content> told, Path folder) throws IOException {
		make(folder, told, name, Map.of("External-Description",
				"Names are masked. The dossier and the original bytes hold them and are left out; the reports name these bytes by their SHA-256."),
				bag -> {
					// what is told is all
				});
	}

	/** What is in a bag beside what is told of its dossier. */
	private interface Holdings {
		void addTo(BagWriter bag) throws IOException;
	}

	private static void make(Path folder, Map<String, BagWriter.Content> told, String name, Map<String, String> more, Holdings holdings)
			throws IOException {
		Path absolute = folder.toAbsolutePath();
		Path fresh = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName());
		try {
			BagWriter bag = new BagWriter(fresh);
			holdings.addTo(bag);
			for (Map.Entry<String, BagWriter.Content> one : new TreeMap<>(told).entrySet()) {
				bag.add(one.getKey(), one.getValue());
			}
			Map<String, String> info = new LinkedHashMap<>();
			info.put("External-Identifier", name);
			info.put("Bag-Software-Agent", "Factline " + Version.CURRENT);
			info.putAll(more);
			bag.finish(info);
			Files.move(fresh, absolute);
		} finally {
			delete(fresh);
		}
	}

	/** The hashes of all bytes that a dossier was made of, with a place where each was read. */
	private static Map<String, String> sources(DossierFile file) {
		Map<String, String> sources = new TreeMap<>();
		for (Article article : file.articles()) {
			add(article, sources);
			article.getVersions().forEach(version -> add(version, sources));
		}
		return sources;
	}

	private static void add(ArticleState state, Map<String, String> sources) {
		List<Source> all = new ArrayList<>(state.getCopies());
		if (state.getSource() != null) {
			all.add(state.getSource());
		}
		for (Source source : all) {
			if (source.getSha256() != null && !source.getSha256().isEmpty()) {
				sources.putIfAbsent(source.getSha256(), String.valueOf(source.getLocation()));
			}
		}
	}

	private static void copy(Path dossier, BagWriter bag) throws IOException {
		if (!Files.isDirectory(dossier)) {
			bag.add("dossier/" + dossier.getFileName(), out -> Files.copy(dossier, out));
			return;
		}
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(dossier, new SimpleFileVisitor<>() {

			@Override
			@NonNullByDefault({})
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile()) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(Comparator.naturalOrder());
		for (Path file : files) {
			bag.add("dossier/" + dossier.getFileName() + '/' + dossier.relativize(file).toString().replace('\\', '/'), out -> Files.copy(file, out));
		}
	}

	/** Takes away what was not finished. */
	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (var all = Files.walk(folder)) {
			for (Path one : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
				Files.delete(one);
			}
		}
	}
}
