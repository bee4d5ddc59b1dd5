package org.factline.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.factline.importing.Source;
import org.factline.model.file.DossierFile;
import org.factline.text.CodePointOrder;

/**
 * What a build checks at once: a dossier, or the articles that lie in one folder.
 *
 * @param name    the folder of its reports below that of all, divided by slashes
 * @param sources its inputs
 */
record BuildUnit(String name, List<Source> sources) {

	/** The dossiers and folders among some sources, in the order of their names. */
	static List<BuildUnit> of(List<Source> sources) {
		Map<String, List<Source>> folders = new TreeMap<>(CodePointOrder.INSTANCE);
		Map<String, List<Source>> dossiers = new TreeMap<>(CodePointOrder.INSTANCE);
		for (Source source : sources) {
			String location = source.location().replace('\\', '/');
			if (location.endsWith(DossierFile.SUFFIX)) {
				dossiers.put(plain(location.substring(0, location.length() - DossierFile.SUFFIX.length())), List.of(source));
			} else {
				int slash = location.lastIndexOf('/');
				folders.computeIfAbsent(plain(slash < 0 ? "" : location.substring(0, slash)), key -> new ArrayList<>()).add(source);
			}
		}
		Map<String, List<Source>> units = new LinkedHashMap<>(folders);
		Set<String> taken = new HashSet<>(folders.keySet());
		dossiers.forEach((wish, source) -> {
			String name = wish;
			// a folder and a dossier beside it may have one name
			while (!taken.add(name)) {
				name += "-dossier";
			}
			units.put(name, source);
		});
		return units.entrySet().stream().map(one -> new BuildUnit(one.getKey(), List.copyOf(one.getValue()))).toList();
	}

	/**
	 * Whether the unit of a name is or was the folder or file of an input, or below it. Below the present folder is every name but
	 * those that an absolute path gave.
	 */
	static boolean isBelow(String input, String name) {
		String steps = String.join("/", steps(input));
		return steps.isEmpty() ? Files.notExists(Path.of("/" + name)) && Files.notExists(Path.of("/" + name + DossierFile.SUFFIX))
				: name.equals(steps) || name.startsWith(steps + '/');
	}

	/** A path that stays within the folder of the reports, wherever the input lies. */
	private static String plain(String path) {
		List<String> steps = steps(path);
		return steps.isEmpty() ? "articles" : String.join("/", steps);
	}

	private static List<String> steps(String path) {
		List<String> steps = new ArrayList<>();
		for (String step : path.split("/")) {
			if (!step.isEmpty() && !step.equals(".")) {
				steps.add(step.equals("..") ? "_" : step.replace(':', '_'));
			}
		}
		return steps;
	}
}
