package org.factline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

import org.factline.article.Problem;
import org.factline.importing.Source;
import org.factline.text.CodePointOrder;

/**
 * Finds the files that inputs name: a file, a folder (read recursively in code point order, hidden files skipped), a
 * pattern ({@code *}, {@code **}, {@code ?}, {@code [abc]}, {@code {a,b}}; quoted, so that the shell leaves it alone), or
 * {@code -} for standard input. A file that is named twice is read once. A dossier that is a folder is one input, and what a
 * dossier keeps beside it, its backup and the evidence, is none.
 */
public final class InputFinder {

	/** The input that stands for standard input. */
	public static final String STANDARD_INPUT = "-";

	private static final String PATTERN = "*?[{";

	private final Map<String, Source> sources = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<String> empty = new ArrayList<>();
	private final InputStream standardInput;

	private InputFinder(InputStream standardInput) {
		this.standardInput = standardInput;
	}

	/**
	 * Finds what the inputs name.
	 *
	 * @param standardInput read to its end where an input is {@code -}
	 */
	public static Inputs find(List<String> inputs, InputStream standardInput) {
		InputFinder finder = new InputFinder(standardInput);
		inputs.forEach(input -> finder.add(plain(input)));
		return new Inputs(List.copyOf(finder.sources.values()), finder.problems, finder.empty);
	}

	/**
	 * The same name for the same file, however it was typed: {@code ./news//a.txt} is {@code news/a.txt}. It names the article in
	 * reports and baselines. Steps upwards stay, since a link may lie before them.
	 */
	private static String plain(String input) {
		String plain = input.replaceAll("(?<!^)/{2,}|^/{3,}", "/");
		for (String before = ""; !before.equals(plain);) {
			before = plain;
			plain = plain.replaceFirst("^\\./(?=.)", "").replaceFirst("/\\.(?=/|$)", "");
		}
		return plain;
	}

	private void add(String input) {
		try {
			Path path = Path.of(input);
			if (input.isEmpty()) {
				// Java takes it for the present folder, but it is most often a variable of a script that is not set
				throw new NoSuchFileException(input);
			}
			if (input.equals(STANDARD_INPUT)) {
				sources.put(input, Source.of(input, standardInput.readAllBytes()));
			} else if (Dossiers.isFolder(path)) {
				sources.putIfAbsent(path.toAbsolutePath().normalize().toString(), Source.of(input, path));
			} else if (Files.isDirectory(path)) {
				addFolder(input, path);
			} else if (Files.exists(path)) {
				addFile(input, path);
			} else if (input.chars().anyMatch(c -> PATTERN.indexOf(c) >= 0)) {
				addPattern(input);
			} else {
				throw new NoSuchFileException(input);
			}
		} catch (InvalidPathException | PatternSyntaxException e) {
			problems.add(new Problem(input, "", "not a path: " + e.getMessage().lines().findFirst().orElse("")));
		} catch (IOException e) {
			problems.add(new Problem(input, "", Reasons.of(e)));
		}
	}

	private void addFile(String name, Path file) {
		if (Dossiers.isFolder(file)) {
			sources.putIfAbsent(file.toAbsolutePath().normalize().toString(), Source.of(name, file));
		} else if (Files.notExists(file)) {
			problems.add(new Problem(name, "", "a link to what is not there"));
		} else if (!Files.isReadable(file)) {
			problems.add(new Problem(name, "", Reasons.NO_RIGHTS));
		} else if (!Files.isRegularFile(file)) {
			problems.add(new Problem(name, "", "neither a file nor a folder"));
		} else {
			sources.putIfAbsent(file.toAbsolutePath().normalize().toString(), Source.of(name, file));
		}
	}

	private void addFolder(String name, Path folder) {
		int before = sources.size() + problems.size();
		Map<String, Path> files = files(name, folder);
		files.forEach(this::addFile);
		if (files.isEmpty() && sources.size() + problems.size() == before) {
			empty.add(name);
		}
	}

	/** The files below a folder by the names that they have in messages; what cannot be opened becomes a problem. */
	private Map<String, Path> files(String name, Path folder) {
		Map<String, Path> found = new TreeMap<>(CodePointOrder.INSTANCE);
		collect(name.equals(".") ? "" : name.endsWith("/") ? name : name + "/", name, folder, found);
		return found;
	}

	/** Links to folders are not followed, so no folder is read twice or forever. */
	private void collect(String prefix, String name, Path folder, Map<String, Path> found) {
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			for (Path child : children) {
				String childName = prefix + child.getFileName();
				if (Files.isHidden(child) || Dossiers.isKeptBeside(child)) {
					continue;
				}
				if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) && isOfSavedPage(child)) {
					continue;
				}
				if (Dossiers.isFolder(child)) {
					found.put(childName, child);
				} else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
					collect(childName + "/", childName, child, found);
				} else if (!Files.isDirectory(child)) {
					found.put(childName, child);
				}
			}
		} catch (DirectoryIteratorException e) {
			problems.add(new Problem(name, "", Reasons.of(e.getCause())));
		} catch (IOException e) {
			problems.add(new Problem(name, "", Reasons.of(e)));
		}
	}

	/** Browsers put the pictures and scripts of {@code page.html} into a folder {@code page_files} beside it. */
	private static boolean isOfSavedPage(Path folder) {
		String name = folder.getFileName().toString();
		String page = name.endsWith("_files") ? name.substring(0, name.length() - "_files".length()) : "";
		return !page.isEmpty() && (Files.exists(folder.resolveSibling(page + ".html")) || Files.exists(folder.resolveSibling(page + ".htm")));
	}

	private void addPattern(String pattern) throws IOException {
		int wild = 0;
		while (PATTERN.indexOf(pattern.charAt(wild)) < 0) {
			wild++;
		}
		String base = pattern.substring(0, pattern.lastIndexOf('/', wild) + 1);
		Path folder = Path.of(base);
		if (!Files.isDirectory(folder)) {
			throw new NoSuchFileException(base);
		}
		PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern.substring(base.length()));
		Map<String, Path> matching = new TreeMap<>(CodePointOrder.INSTANCE);
		files(base.isEmpty() ? "." : base, folder).forEach((name, file) -> {
			if (matcher.matches(folder.relativize(file))) {
				matching.put(name, file);
			}
		});
		matching.forEach(this::addFile);
		if (matching.isEmpty()) {
			empty.add(pattern);
		}
	}
}
