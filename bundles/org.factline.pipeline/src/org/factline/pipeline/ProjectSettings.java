package org.factline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Problem;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckSettings;
import org.factline.checking.SettingsFile;
import org.factline.importing.Source;

/**
 * What projects set for checks. A dossier obeys the file {@link CheckSettings#FILE} of the nearest folder that holds it and has one;
 * so do loose inputs, together, that of the folder that holds them all.
 */
public final class ProjectSettings {

	private final List<CheckDescriptor> checks;
	private final Map<String, CheckSettings> dossiers = new HashMap<>();
	private final CheckSettings loose;
	private final List<Problem> problems = new ArrayList<>();

	private ProjectSettings(List<Source> sources, List<CheckDescriptor> checks) {
		this.checks = checks;
		List<Path> paths = new ArrayList<>();
		for (Source source : sources) {
			if (Dossiers.isDossier(source)) {
				dossiers.put(source.location(), source.file().map(file -> read(file, List.of(file))).orElse(CheckSettings.NONE));
			} else {
				source.file().ifPresent(paths::add);
			}
		}
		this.loose = common(paths).map(folder -> read(folder, paths)).orElse(CheckSettings.NONE);
	}

	/** What is set for some inputs. */
	static ProjectSettings of(List<Source> sources, List<CheckDescriptor> checks) {
		return new ProjectSettings(sources, checks);
	}

	/** The file that a path obeys: that of the nearest folder at or above it; nothing where no folder has one. */
	public static Optional<Path> file(Path path) {
		for (Path folder = path.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
			Path file = folder.resolve(CheckSettings.FILE);
			if (Files.isRegularFile(file)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	/**
	 * What is set for a path.
	 *
	 * @throws IOException where the file that it obeys cannot be read
	 */
	public static CheckSettings of(Path path) throws IOException {
		Optional<Path> file = file(path);
		return file.isPresent() ? SettingsFile.read(file.get()).settings().of(below(file.get(), List.of(path))) : CheckSettings.NONE;
	}

	/** Paths from the folder that a file of settings is for. */
	private static List<Path> below(Path file, List<Path> paths) {
		Path folder = file.getParent().getParent();
		return paths.stream().map(path -> path.toAbsolutePath().normalize()).map(path -> path.startsWith(folder) ? folder.relativize(path) : path).toList();
	}

	/** What is set for a dossier. */
	CheckSettings ofDossier(String id) {
		return dossiers.getOrDefault(id, loose);
	}

	/** Files that could not be read, and lines that say nothing: problems of the settings, not of what is checked. */
	List<Problem> problems() {
		return problems.stream().distinct().toList();
	}

	private CheckSettings read(Path path, List<Path> checked) {
		Optional<Path> file = file(path);
		if (file.isEmpty()) {
			return CheckSettings.NONE;
		}
		try {
			SettingsFile read = SettingsFile.read(file.get());
			read.settings().problems(checks).forEach((key, reason) -> problems.add(new Problem(name(file), "line " + read.lines().get(key), reason)));
			return read.settings().of(below(file.get(), checked));
		} catch (IOException e) {
			problems.add(new Problem(name(file), "", Reasons.of(e)));
			return CheckSettings.NONE;
		}
	}

	/** A path that was not given is named from the folder that is settled in, so a report is the same wherever that lies. */
	private static String name(Optional<Path> file) {
		return CheckSettings.FILE + file.map(Path::getParent).map(Path::getParent).map(Path::getFileName)
				.map(folder -> " (" + folder + ")").orElse("");
	}

	private static Optional<Path> common(List<Path> paths) {
		Optional<Path> common = paths.stream().findFirst().map(ProjectSettings::folder);
		for (Path path : paths) {
			while (common.isPresent() && !folder(path).startsWith(common.get())) {
				common = common.map(Path::getParent);
			}
		}
		return common;
	}

	private static Path folder(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path folder = absolute.getParent();
		return folder == null ? absolute : folder;
	}
}
